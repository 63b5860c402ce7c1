"""Groups of operations, and the wrappers behind `with_raw_response`."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from .prepare import Arguments
from .types import omit

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .operation import Lazy
    from .options import RequestOptions
    from .pagination import AsyncPager, Page
    from .response import (
        APIResponse,
        AsyncResponseManager,
        AsyncStreamedResponse,
        ResponseManager,
        StreamedResponse,
    )
    from .streams import AsyncStream, Stream

P = ParamSpec("P")
T = TypeVar("T")
_NONE: Mapping[str, Any] = {}
_SHOWN = ("__name__", "__qualname__", "__doc__")
"""What a wrapper takes over from its method: all methods of a group are wrapped at once."""


class SyncResource:
    """A group of operations of the sync client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _call(
        self,
        operation: Lazy[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] = _NONE,
        query: Mapping[str, Any] = _NONE,
        header: Mapping[str, Any] = _NONE,
        cookie: Mapping[str, Any] = _NONE,
        querystring: Any = omit,
        body: Any = omit,
    ) -> T:
        arguments = Arguments(path, query, header, cookie, querystring, body)
        result: T = self._client.invoke_operation(operation(), arguments, options)
        return result


class AsyncResource:
    """A group of operations of the async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(
        self,
        operation: Lazy[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] = _NONE,
        query: Mapping[str, Any] = _NONE,
        header: Mapping[str, Any] = _NONE,
        cookie: Mapping[str, Any] = _NONE,
        querystring: Any = omit,
        body: Any = omit,
    ) -> T:
        arguments = Arguments(path, query, header, cookie, querystring, body)
        result: T = await self._client.invoke_operation(operation(), arguments, options)
        return result

    def _list(
        self,
        operation: Lazy[Page[T]],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] = _NONE,
        query: Mapping[str, Any] = _NONE,
        header: Mapping[str, Any] = _NONE,
        cookie: Mapping[str, Any] = _NONE,
        querystring: Any = omit,
        body: Any = omit,
    ) -> AsyncPager[T]:
        from .pagination import AsyncPager

        arguments = Arguments(path, query, header, cookie, querystring, body)
        return AsyncPager(
            lambda: self._client.invoke_operation(operation(), arguments, options)
        )

    async def _any(
        self, operation: Lazy[Any], options: RequestOptions, **places: Any
    ) -> Any:
        return await self._client.invoke_operation(
            operation(), Arguments(**places), options
        )

    async def _stream(
        self,
        operation: Lazy[Stream[T]],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] = _NONE,
        query: Mapping[str, Any] = _NONE,
        header: Mapping[str, Any] = _NONE,
        cookie: Mapping[str, Any] = _NONE,
        querystring: Any = omit,
        body: Any = omit,
    ) -> AsyncStream[T]:
        arguments = Arguments(path, query, header, cookie, querystring, body)
        result: AsyncStream[T]
        result = await self._client.invoke_operation(operation(), arguments, options)
        return result


def raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """Return a method that gives the whole response instead of its result."""
    call = cast("Callable[..., Any]", method)

    @functools.wraps(method, _SHOWN, ())
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> APIResponse[T]:
        result: APIResponse[T] = call(*args, **kwargs, _mode="raw")
        return result

    return wrapped


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[APIResponse[T]]]:
    """Return a method that gives the whole response instead of its result."""
    call = cast("Callable[..., Any]", method)

    @functools.wraps(method, _SHOWN, ())
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> APIResponse[T]:
        result: APIResponse[T] = await call(*args, **kwargs, _mode="raw")
        return result

    return wrapped


def streamed(method: Callable[P, T]) -> Callable[P, ResponseManager[T]]:
    """Return a method that gives the open response, to be used in a `with` block."""
    call = cast("Callable[..., Any]", method)

    @functools.wraps(method, _SHOWN, ())
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseManager[T]:
        def send() -> StreamedResponse[T]:
            result: StreamedResponse[T] = call(*args, **kwargs, _mode="stream")
            return result

        from .response import ResponseManager

        return ResponseManager(send)

    return wrapped


def async_streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AsyncResponseManager[T]]:
    """Return a method that gives the open response, to be used in an `async with` block."""
    call = cast("Callable[..., Any]", method)

    @functools.wraps(method, _SHOWN, ())
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseManager[T]:
        async def send() -> AsyncStreamedResponse[T]:
            result: AsyncStreamedResponse[T] = await call(
                *args, **kwargs, _mode="stream"
            )
            return result

        from .response import AsyncResponseManager

        return AsyncResponseManager(send)

    return wrapped
