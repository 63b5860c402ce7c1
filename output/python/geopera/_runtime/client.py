"""The clients that generated ones extend. Everything else is imported at the first call."""

from __future__ import annotations

import typing
from typing import Any, Self, TypeVar

from .types import omit

if typing.TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    import httpx2

    from .clock import Clock
    from .core import Api, Core
    from .operation import Operation
    from .options import ClientOptions, RequestOptions
    from .prepare import Arguments
    from .transport import AsyncDriver, SyncDriver

T = TypeVar("T")
R = TypeVar("R")


class SyncClient:
    """A client that waits for every call."""

    _settings: dict[str, Any]
    _http_client: httpx2.Client | None
    _clock: Clock | None
    _state: tuple[Core, SyncDriver] | None = None

    def _start(
        self,
        settings: dict[str, Any],
        http_client: httpx2.Client | None,
        clock: Clock | None,
    ) -> None:
        self._settings = settings
        self._http_client = http_client
        self._clock = clock
        self._client = self

    def _api(self) -> Api:
        raise NotImplementedError

    def _ready(self) -> tuple[Core, SyncDriver]:
        if self._state is None:
            from .start import start_sync

            self._state = start_sync(
                self._api(), self._settings, self._http_client, self._clock
            )
        return self._state

    def invoke_operation(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        options: Mapping[str, Any],
    ) -> Any:
        core, driver = self._ready()
        call = core.call(operation, arguments, options)
        return driver.run(core.perform(call, options.get("_mode", "value")))

    def with_options(self, **changes: typing.Unpack[ClientOptions]) -> Self:
        """Return a client with other settings that shares the connections of this one.

        Returns:
            A client of the same class.
        """
        core, driver = self._ready()
        copy = object.__new__(type(self))
        copy._start({**self._settings, **changes}, self._http_client, self._clock)
        copy._state = (core.changed(changes), driver)
        return copy

    @typing.overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] | None = ...,
        body: object = ...,
        **options: typing.Unpack[RequestOptions],
    ) -> T: ...

    @typing.overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = ...,
        query: Mapping[str, object] | None = ...,
        body: object = ...,
        **options: typing.Unpack[RequestOptions],
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        **options: typing.Unpack[RequestOptions],
    ) -> Any:
        """Call a path the document does not mention, with credentials, retries and errors.

        Args:
            method: The HTTP method.
            path: The path below the base URL.
            cast_to: The type of the result; plain data without it.
            query: Query parameters.
            body: A JSON body; with `content_type` also text or bytes.

        Returns:
            The decoded body.
        """
        from .start import undocumented

        operation, arguments = undocumented(method, path, cast_to, query, body)
        return self.invoke_operation(operation, arguments, options)

    def get(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send GET to a path the document does not mention; see `request`."""
        return self.request("GET", path, cast_to=cast_to, **rest)

    def post(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send POST to a path the document does not mention; see `request`."""
        return self.request("POST", path, cast_to=cast_to, **rest)

    def put(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send PUT to a path the document does not mention; see `request`."""
        return self.request("PUT", path, cast_to=cast_to, **rest)

    def patch(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send PATCH to a path the document does not mention; see `request`."""
        return self.request("PATCH", path, cast_to=cast_to, **rest)

    def delete(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send DELETE to a path the document does not mention; see `request`."""
        return self.request("DELETE", path, cast_to=cast_to, **rest)

    def close(self) -> None:
        """Close the connections this client opened."""
        if self._state is not None:
            self._state[1].close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def wait_for(
        self,
        fetch: Callable[[], R],
        done: Callable[[R], bool],
        *,
        interval: float = 1.0,
        max_interval: float = 15.0,
        timeout: float | None = 600.0,
    ) -> R:
        """Fetch a job again and again until it is done.

        Args:
            fetch: Fetches the current state.
            done: Tells whether a state is final.
            interval: Seconds before the second fetch; it grows by half each time.
            max_interval: The longest pause in seconds.
            timeout: Seconds after which to give up; None for never.

        Returns:
            The final state.

        Raises:
            PollingTimeoutError: The job did not end in time.
        """
        from .polling import Poll

        clock = self._ready()[0].clock
        poll: Poll[R] = Poll(clock, interval, max_interval, timeout)
        while True:
            state = fetch()
            if done(state):
                return state
            clock.sleep(poll.pause(state))


class AsyncClient:
    """A client whose calls are awaited."""

    _settings: dict[str, Any]
    _http_client: httpx2.AsyncClient | None
    _clock: Clock | None
    _state: tuple[Core, AsyncDriver] | None = None

    def _start(
        self,
        settings: dict[str, Any],
        http_client: httpx2.AsyncClient | None,
        clock: Clock | None,
    ) -> None:
        self._settings = settings
        self._http_client = http_client
        self._clock = clock
        self._client = self

    def _api(self) -> Api:
        raise NotImplementedError

    def _ready(self) -> tuple[Core, AsyncDriver]:
        if self._state is None:
            from .start import start_async

            self._state = start_async(
                self._api(), self._settings, self._http_client, self._clock
            )
        return self._state

    async def invoke_operation(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        options: Mapping[str, Any],
    ) -> Any:
        core, driver = self._ready()
        call = core.call(operation, arguments, options)
        return await driver.run(core.perform(call, options.get("_mode", "value")))

    def with_options(self, **changes: typing.Unpack[ClientOptions]) -> Self:
        """Return a client with other settings that shares the connections of this one.

        Returns:
            A client of the same class.
        """
        core, driver = self._ready()
        copy = object.__new__(type(self))
        copy._start({**self._settings, **changes}, self._http_client, self._clock)
        copy._state = (core.changed(changes), driver)
        return copy

    @typing.overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] | None = ...,
        body: object = ...,
        **options: typing.Unpack[RequestOptions],
    ) -> T: ...

    @typing.overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = ...,
        query: Mapping[str, object] | None = ...,
        body: object = ...,
        **options: typing.Unpack[RequestOptions],
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        **options: typing.Unpack[RequestOptions],
    ) -> Any:
        """Call a path the document does not mention, with credentials, retries and errors.

        Args:
            method: The HTTP method.
            path: The path below the base URL.
            cast_to: The type of the result; plain data without it.
            query: Query parameters.
            body: A JSON body; with `content_type` also text or bytes.

        Returns:
            The decoded body.
        """
        from .start import undocumented

        operation, arguments = undocumented(method, path, cast_to, query, body)
        return await self.invoke_operation(operation, arguments, options)

    async def get(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send GET to a path the document does not mention; see `request`."""
        return await self.request("GET", path, cast_to=cast_to, **rest)

    async def post(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send POST to a path the document does not mention; see `request`."""
        return await self.request("POST", path, cast_to=cast_to, **rest)

    async def put(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send PUT to a path the document does not mention; see `request`."""
        return await self.request("PUT", path, cast_to=cast_to, **rest)

    async def patch(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send PATCH to a path the document does not mention; see `request`."""
        return await self.request("PATCH", path, cast_to=cast_to, **rest)

    async def delete(self, path: str, *, cast_to: Any = None, **rest: Any) -> Any:
        """Send DELETE to a path the document does not mention; see `request`."""
        return await self.request("DELETE", path, cast_to=cast_to, **rest)

    async def close(self) -> None:
        """Close the connections this client opened."""
        if self._state is not None:
            await self._state[1].aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def wait_for(
        self,
        fetch: Callable[[], Awaitable[R]],
        done: Callable[[R], bool],
        *,
        interval: float = 1.0,
        max_interval: float = 15.0,
        timeout: float | None = 600.0,
    ) -> R:
        """Fetch a job again and again until it is done.

        Args:
            fetch: Fetches the current state.
            done: Tells whether a state is final.
            interval: Seconds before the second fetch; it grows by half each time.
            max_interval: The longest pause in seconds.
            timeout: Seconds after which to give up; None for never.

        Returns:
            The final state.

        Raises:
            PollingTimeoutError: The job did not end in time.
        """
        from .polling import Poll

        clock = self._ready()[0].clock
        poll: Poll[R] = Poll(clock, interval, max_interval, timeout)
        while True:
            state = await fetch()
            if done(state):
                return state
            await clock.asleep(poll.pause(state))
