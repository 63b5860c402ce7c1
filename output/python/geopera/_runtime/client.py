"""The clients that generated ones extend."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Self, TypeVar, overload

import httpx2

from .clock import Clock
from .core import Api, Core, Settings, content_for
from .messages import HttpResponse
from .operation import Content, Operation, RequestBody, Response
from .pagination import AsyncPage, Page
from .polling import Poll
from .prepare import Arguments, Call, encoded_path
from .response import APIResponse, AsyncStreamedResponse, StreamedResponse
from .streams import AsyncStream, Stream
from .transport import AsyncDriver, SyncDriver
from .types import Omit, RequestOptions, omit

T = TypeVar("T")
R = TypeVar("R")
_LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


class _SyncWrap:
    """Makes the results of the sync client."""

    page = Page
    raw = APIResponse
    stream = Stream

    def __init__(self, driver: SyncDriver) -> None:
        self.run = driver.run

    def streamed(
        self, core: Core, call: Call, response: HttpResponse, attempt: int
    ) -> StreamedResponse[Any]:
        return StreamedResponse(
            call.operation,
            response,
            attempt,
            lambda e: core.decode(call.operation, e).value,
        )


class _AsyncWrap:
    """Makes the results of the async client."""

    page = AsyncPage
    raw = APIResponse
    stream = AsyncStream

    def __init__(self, driver: AsyncDriver) -> None:
        self.run = driver.run

    def streamed(
        self, core: Core, call: Call, response: HttpResponse, attempt: int
    ) -> AsyncStreamedResponse[Any]:
        return AsyncStreamedResponse(
            call.operation,
            response,
            attempt,
            lambda e: core.decode(call.operation, e).value,
        )


def undocumented(method: str, path: str, declared: Any, body: object) -> Operation[Any]:
    """Return an operation for a path the document does not mention."""
    return Operation(
        f"{method} {path}",
        method,
        encoded_path(path),
        body=(
            None if isinstance(body, Omit) else RequestBody(Content("application/json"))
        ),
        responses=(
            Response("2XX", content_for(declared)),
            Response("default", Content("*/*", "any")),
        ),
    )


class SyncClient:
    """A client that waits for every call."""

    _core: Core
    _driver: SyncDriver

    def _start(
        self,
        api: Api,
        settings: Settings,
        http_client: httpx2.Client | None,
        clock: Clock | None,
    ) -> None:
        clock = clock or Clock()
        owned = http_client is None
        if http_client is None:
            http_client = httpx2.Client(limits=_LIMITS, timeout=None, headers={})
        self._driver = SyncDriver(http_client, clock, owned=owned)
        self._core = Core(api, settings, clock, _SyncWrap(self._driver))

    def _invoke(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        options: Mapping[str, Any],
    ) -> Any:
        core = self._core
        mode = options.get("_mode", "value")
        call = core.call(operation, arguments, options)
        return self._driver.run(core.perform(call, mode))

    def _changed(self, changes: Mapping[str, Any]) -> Self:
        copy = object.__new__(type(self))
        copy._driver = self._driver
        copy._core = self._core.changed(changes)
        return copy

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] | None = ...,
        body: object = ...,
        options: RequestOptions | None = ...,
    ) -> T: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = ...,
        query: Mapping[str, object] | None = ...,
        body: object = ...,
        options: RequestOptions | None = ...,
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call a path the document does not mention, with credentials, retries and errors.

        Args:
            method: The HTTP method.
            path: The path below the base URL.
            cast_to: The type of the result; plain data without it.
            query: Query parameters.
            body: A JSON body.
            options: Timeout, retries, headers and so on.

        Returns:
            The decoded body.
        """
        operation = undocumented(method, path, cast_to, body)
        arguments = Arguments(query=query or {}, body=body)
        return self._invoke(operation, arguments, options or {})

    def close(self) -> None:
        """Close the connections this client opened."""
        self._driver.close()

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
        poll: Poll[R] = Poll(self._core.clock, interval, max_interval, timeout)
        while True:
            state = fetch()
            if done(state):
                return state
            self._core.clock.sleep(poll.pause(state))


class AsyncClient:
    """A client whose calls are awaited."""

    _core: Core
    _driver: AsyncDriver

    def _start(
        self,
        api: Api,
        settings: Settings,
        http_client: httpx2.AsyncClient | None,
        clock: Clock | None,
    ) -> None:
        clock = clock or Clock()
        owned = http_client is None
        if http_client is None:
            http_client = httpx2.AsyncClient(limits=_LIMITS, timeout=None, headers={})
        self._driver = AsyncDriver(http_client, clock, owned=owned)
        self._core = Core(api, settings, clock, _AsyncWrap(self._driver))

    async def _invoke(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        options: Mapping[str, Any],
    ) -> Any:
        core = self._core
        mode = options.get("_mode", "value")
        call = core.call(operation, arguments, options)
        return await self._driver.run(core.perform(call, mode))

    def _changed(self, changes: Mapping[str, Any]) -> Self:
        copy = object.__new__(type(self))
        copy._driver = self._driver
        copy._core = self._core.changed(changes)
        return copy

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] | None = ...,
        body: object = ...,
        options: RequestOptions | None = ...,
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = ...,
        query: Mapping[str, object] | None = ...,
        body: object = ...,
        options: RequestOptions | None = ...,
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call a path the document does not mention, with credentials, retries and errors.

        Args:
            method: The HTTP method.
            path: The path below the base URL.
            cast_to: The type of the result; plain data without it.
            query: Query parameters.
            body: A JSON body.
            options: Timeout, retries, headers and so on.

        Returns:
            The decoded body.
        """
        operation = undocumented(method, path, cast_to, body)
        arguments = Arguments(query=query or {}, body=body)
        return await self._invoke(operation, arguments, options or {})

    async def close(self) -> None:
        """Close the connections this client opened."""
        await self._driver.aclose()

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
        poll: Poll[R] = Poll(self._core.clock, interval, max_interval, timeout)
        while True:
            state = await fetch()
            if done(state):
                return state
            await self._core.clock.asleep(poll.pause(state))
