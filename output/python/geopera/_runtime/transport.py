"""The only place that sends: drivers that perform effects over httpx2."""

from __future__ import annotations

import functools
import inspect
from typing import Any
from urllib.parse import urlsplit

import httpx2

from .clock import Clock
from .effects import Close, Effect, Exclusive, Flow, Invoke, Read, Send, Sleep
from .errors import InvalidArgumentError, SDKError
from .messages import HttpRequest, HttpResponse, connection_error


def build_request(request: HttpRequest, *, sync: bool, client: Any) -> httpx2.Request:
    """Return the request of the HTTP stack, with method and target exactly as given."""
    payload = request.payload
    content: Any = None
    headers = request.headers
    if payload is not None:
        content = payload.content
        if content is None:
            content = payload.chunks() if sync else payload.achunks()
            length = payload.length
            framing = (
                ("Transfer-Encoding", "chunked")
                if length is None
                else ("Content-Length", str(length))
            )
            headers = [*headers, framing]
    timeout = request.timeout
    extensions: dict[str, Any] = {
        "timeout": (
            timeout.as_dict()
            if isinstance(timeout, httpx2.Timeout)
            else dict.fromkeys(_TIMEOUTS, timeout)
        )
    }
    try:
        url, target = _parsed(request.url)
        build = httpx2.Request if client is None else client.build_request
        built: httpx2.Request = build(
            request.method,
            url,
            headers=headers,
            content=content,
            extensions=extensions,
        )
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(str(error), param="baseUrl") from None
    built.method = request.method
    if target is not None:
        built.extensions = {**built.extensions, "target": target}
    return built


@functools.lru_cache(maxsize=64)
def _parsed(text: str) -> tuple[httpx2.URL, bytes | None]:
    """Return a URL, and its target where the HTTP stack would write it differently.

    Parsing costs about as much as all else that is done here, and many programs call the same
    few URLs again and again.
    """
    url = httpx2.URL(text)
    target = _target(text)
    return url, None if url.raw_path == target else target


_TIMEOUTS = ("connect", "read", "write", "pool")


def _target(url: str) -> bytes:
    start = url.find("/", url.find("//") + 2)
    if start < 0:
        query = urlsplit(url).query
        return (f"/?{query}" if query else "/").encode("ascii")
    return url[start:].encode("ascii")


class SyncDriver:
    """Performs flows and waits."""

    def __init__(self, client: httpx2.Client, clock: Clock, *, owned: bool) -> None:
        self.client = client
        self.clock = clock
        self.owned = owned
        self._locks: dict[str, Any] = {}

    def run(self, flow: Flow) -> Any:
        """Return what a flow returns."""
        try:
            effect = next(flow)
            while True:
                try:
                    reply = self._perform(effect)
                except BaseException as error:  # noqa: BLE001 (the flow decides)
                    effect = flow.throw(error)
                else:
                    effect = flow.send(reply)
        except StopIteration as stop:
            return stop.value

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self._send(effect.request)
        if isinstance(effect, Read):
            return effect.response.read()
        if isinstance(effect, Close):
            return effect.response.raw.close()
        if isinstance(effect, Sleep):
            return self.clock.sleep(effect.seconds)
        if isinstance(effect, Invoke):
            result = effect.function(*effect.argument)
            if inspect.isawaitable(result):
                if inspect.iscoroutine(result):
                    result.close()
                raise SDKError("a function of the sync client returned an awaitable")
            return result
        assert isinstance(effect, Exclusive)
        import threading

        with self._locks.setdefault(effect.key, threading.Lock()):
            return self.run(effect.flow)

    def _send(self, request: HttpRequest) -> HttpResponse:
        built = build_request(
            request, sync=True, client=None if self.owned else self.client
        )
        try:
            raw = self.client.send(built, stream=True, follow_redirects=False)
        except httpx2.HTTPError as error:
            raise connection_error(error) from error
        return HttpResponse(raw, request.method, request.url, None)

    def close(self) -> None:
        """Close the pool if this package opened it."""
        if self.owned:
            self.client.close()


class AsyncDriver:
    """Performs flows and awaits."""

    def __init__(
        self, client: httpx2.AsyncClient, clock: Clock, *, owned: bool
    ) -> None:
        self.client = client
        self.clock = clock
        self.owned = owned
        self._locks: dict[str, Any] = {}

    async def run(self, flow: Flow) -> Any:
        """Return what a flow returns."""
        try:
            effect = next(flow)
            while True:
                try:
                    reply = await self._perform(effect)
                except BaseException as error:  # noqa: BLE001 (the flow decides)
                    effect = flow.throw(error)
                else:
                    effect = flow.send(reply)
        except StopIteration as stop:
            return stop.value

    async def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return await self._send(effect.request)
        if isinstance(effect, Read):
            return await effect.response.aread()
        if isinstance(effect, Close):
            return await effect.response.raw.aclose()
        if isinstance(effect, Sleep):
            return await self.clock.asleep(effect.seconds)
        if isinstance(effect, Invoke):
            result = effect.function(*effect.argument)
            return await result if inspect.isawaitable(result) else result
        assert isinstance(effect, Exclusive)
        import anyio

        async with self._locks.setdefault(effect.key, anyio.Lock()):
            return await self.run(effect.flow)

    async def _send(self, request: HttpRequest) -> HttpResponse:
        built = build_request(
            request, sync=False, client=None if self.owned else self.client
        )
        try:
            raw = await self.client.send(built, stream=True, follow_redirects=False)
        except httpx2.HTTPError as error:
            raise connection_error(error) from error
        return HttpResponse(raw, request.method, request.url, None)

    async def aclose(self) -> None:
        """Close the pool if this package opened it."""
        if self.owned:
            await self.client.aclose()
