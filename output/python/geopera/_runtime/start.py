"""What a client builds at its first call: the core, the driver, the HTTP client."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx2

from .clock import Clock
from .core import Api, Core, Settings, content_for
from .messages import HttpResponse
from .operation import Content, Operation, RequestBody, Response
from .prepare import Arguments, Call, encoded_path
from .transport import AsyncDriver, SyncDriver
from .types import Omit

if TYPE_CHECKING:
    from .pagination import AsyncPage, Page
    from .response import APIResponse, AsyncStreamedResponse, StreamedResponse
    from .streams import AsyncStream, Stream

_LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


class _Wrap:
    """Makes what both clients return. Kinds of results are imported when there is one."""

    def raw(self, *facts: Any) -> APIResponse[Any]:
        from .response import APIResponse

        return APIResponse(*facts)


class _SyncWrap(_Wrap):
    """Makes the results of the sync client."""

    def __init__(self, driver: SyncDriver) -> None:
        self.run = driver.run

    def page(self, *facts: Any) -> Page[Any]:
        from .pagination import Page

        return Page(*facts)

    def stream(self, *facts: Any) -> Stream[Any]:
        from .streams import Stream

        return Stream(*facts)

    def streamed(
        self, core: Core, call: Call, response: HttpResponse, attempt: int
    ) -> StreamedResponse[Any]:
        from .response import StreamedResponse

        operation = call.operation
        return StreamedResponse(
            operation, response, attempt, lambda e: core.decode(operation, e).value
        )


class _AsyncWrap(_Wrap):
    """Makes the results of the async client."""

    def __init__(self, driver: AsyncDriver) -> None:
        self.run = driver.run

    def page(self, *facts: Any) -> AsyncPage[Any]:
        from .pagination import AsyncPage

        return AsyncPage(*facts)

    def stream(self, *facts: Any) -> AsyncStream[Any]:
        from .streams import AsyncStream

        return AsyncStream(*facts)

    def streamed(
        self, core: Core, call: Call, response: HttpResponse, attempt: int
    ) -> AsyncStreamedResponse[Any]:
        from .response import AsyncStreamedResponse

        operation = call.operation
        return AsyncStreamedResponse(
            operation, response, attempt, lambda e: core.decode(operation, e).value
        )


def start_sync(
    api: Api,
    settings: Mapping[str, Any],
    http_client: httpx2.Client | None,
    clock: Clock | None,
) -> tuple[Core, SyncDriver]:
    """Return core and driver of a sync client."""
    clock = clock or Clock()
    owned = http_client is None
    if http_client is None:
        http_client = httpx2.Client(limits=_LIMITS, timeout=None, headers={})
    driver = SyncDriver(http_client, clock, owned=owned)
    return Core(api, Settings(**settings), clock, _SyncWrap(driver)), driver


def start_async(
    api: Api,
    settings: Mapping[str, Any],
    http_client: httpx2.AsyncClient | None,
    clock: Clock | None,
) -> tuple[Core, AsyncDriver]:
    """Return core and driver of an async client."""
    clock = clock or Clock()
    owned = http_client is None
    if http_client is None:
        http_client = httpx2.AsyncClient(limits=_LIMITS, timeout=None, headers={})
    driver = AsyncDriver(http_client, clock, owned=owned)
    return Core(api, Settings(**settings), clock, _AsyncWrap(driver)), driver


def undocumented(
    method: str,
    path: str,
    declared: Any,
    query: Mapping[str, object] | None,
    body: object,
) -> tuple[Operation[Any], Arguments]:
    """Return an operation, with its arguments, for a path the document does not mention."""
    has_body = not isinstance(body, Omit)
    try:
        operation = _remembered(method, path, declared, has_body)
    except TypeError:  # A type that cannot be hashed is not remembered.
        operation = _undocumented(method, path, declared, has_body)
    return operation, Arguments(query=query or {}, body=body)


def _undocumented(
    method: str, path: str, declared: Any, has_body: bool
) -> Operation[Any]:
    return Operation(
        f"{method} {path}",
        method,
        encoded_path(path),
        body=RequestBody(Content("application/json")) if has_body else None,
        responses=(
            Response("2XX", content_for(declared)),
            Response("default", Content("*/*", "any")),
        ),
    )


_remembered = functools.lru_cache(maxsize=128)(_undocumented)
