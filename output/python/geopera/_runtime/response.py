"""Responses for callers who want more than the result: status, headers, bytes."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx2

from .decode import Decoded, Exchange, find_response, success_content
from .errors import UnexpectedContentTypeError
from .media import text_of
from .operation import Header, Operation, resolve

if TYPE_CHECKING:
    from .lenient import Deviation
    from .messages import HttpResponse

T = TypeVar("T")


def typed_headers(
    operation: Operation[Any], status: int, headers: httpx2.Headers
) -> Mapping[str, Any]:
    """Return the response headers that the document declares, decoded, by declared name."""
    described = find_response(operation.responses, status)
    if described is None or described.headers is None:
        return {}
    found: dict[str, Any] = {}
    for name, declared in described.headers.items():
        values = headers.get_list(name)
        if values:
            header = declared if isinstance(declared, Header) else Header(declared)
            found[name] = _header_value(header, ", ".join(values))
    return found


def _header_value(header: Header, text: str) -> Any:
    from pydantic import ValidationError

    from .adapters import adapter_for

    declared = resolve(header.type)
    try:
        if header.json:
            return adapter_for(declared).validate_json(text)
        return adapter_for(declared).validate_python(_pieces(header, declared, text))
    except ValidationError:
        return text


def _pieces(header: Header, declared: Any, text: str) -> Any:
    """Return the text of a header split as style `simple` says."""
    from .models import Model
    from .typing import strip

    options = strip(declared)
    origins = [getattr(option, "__origin__", None) for option in options]
    pieces = [piece.strip() for piece in text.split(",")]
    if list in origins:
        return pieces
    if dict in origins or any(
        isinstance(option, type) and issubclass(option, Model) for option in options
    ):
        if header.explode:
            pairs = (piece.partition("=") for piece in pieces)
            return {name: value for name, _, value in pairs}
        return dict(zip(pieces[::2], pieces[1::2], strict=False))
    return text


class _Meta:
    """Status line and headers, shared by all kinds of response."""

    def __init__(
        self, operation: Operation[Any], exchange: Exchange, retries: int
    ) -> None:
        self._operation = operation
        self._exchange = exchange
        self.retries_taken = retries
        """How many times the request was sent again."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._exchange.status

    @property
    def status_code(self) -> int:
        """The same as `status`."""
        return self._exchange.status

    @property
    def headers(self) -> httpx2.Headers:
        """The response headers; names are compared without case."""
        return self._exchange.headers

    @property
    def parsed_headers(self) -> Mapping[str, Any]:
        """The headers that the document declares, decoded to their types."""
        return typed_headers(self._operation, self.status, self.headers)

    @property
    def url(self) -> str:
        """The URL that answered."""
        return self._exchange.url

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self._exchange.method

    @property
    def request_id(self) -> str | None:
        """The server's name for this exchange, for support requests."""
        for name in ("x-request-id", "request-id", "x-correlation-id"):
            if name in self.headers:
                return str(self.headers[name])
        return None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.status}>"


class APIResponse(_Meta, Generic[T]):
    """A complete response and its result."""

    def __init__(
        self,
        operation: Operation[Any],
        exchange: Exchange,
        retries: int,
        decoded: Decoded,
        result: T,
    ) -> None:
        super().__init__(operation, exchange, retries)
        self._decoded = decoded
        self._result = result

    @property
    def content(self) -> bytes:
        """The body as it came, decompressed."""
        return self._exchange.content

    @property
    def text(self) -> str:
        """The body as text, as its `charset` says."""
        return text_of(self.content, self._exchange.content_type)

    def json(self) -> Any:
        """Return the body as plain JSON data."""
        return json.loads(self.content)

    def parse(self) -> T:
        """Return what the method returns without `with_raw_response`."""
        return self._result

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        """Where the body differs from the document."""
        return self._decoded.deviations


class StreamedResponse(_Meta, Generic[T]):
    """An open response whose body is read as it arrives."""

    def __init__(
        self,
        operation: Operation[Any],
        response: HttpResponse,
        retries: int,
        decode: Callable[[Exchange], T],
    ) -> None:
        exchange = Exchange(
            response.method, response.url, response.status, response.headers, b""
        )
        super().__init__(operation, exchange, retries)
        self._response = response
        self._decode = decode
        self._content: bytes | None = None

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body piece by piece, decompressed."""
        if self._content is not None:
            return iter((self._content,))
        return self._response.chunks()

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of a text body, without their ends."""
        rest = b""
        for chunk in self.iter_bytes():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                yield line.removesuffix(b"\r").decode("utf-8", "replace")
        if rest:
            yield rest.decode("utf-8", "replace")

    def read(self) -> bytes:
        """Return the whole body."""
        if self._content is None:
            self._content = self._response.read()
        return self._content

    def check_media_type(self) -> None:
        """Raise for a media type that the document does not declare, before the body is used.

        Raises:
            UnexpectedContentTypeError: It is another one; the error holds the body.
        """
        try:
            success_content(self._operation, self._exchange)
        except UnexpectedContentTypeError:
            self.parse()
            raise

    def parse(self) -> T:
        """Read the whole body and return the result."""
        self._exchange.content = self.read()
        return self._decode(self._exchange)

    def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives."""
        with open(path, "wb") as file:
            file.writelines(self.iter_bytes())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back."""
        self._response.raw.close()


class AsyncStreamedResponse(_Meta, Generic[T]):
    """An open response whose body is read as it arrives."""

    def __init__(
        self,
        operation: Operation[Any],
        response: HttpResponse,
        retries: int,
        decode: Callable[[Exchange], T],
    ) -> None:
        exchange = Exchange(
            response.method, response.url, response.status, response.headers, b""
        )
        super().__init__(operation, exchange, retries)
        self._response = response
        self._decode = decode
        self._content: bytes | None = None

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body piece by piece, decompressed."""
        if self._content is not None:
            yield self._content
            return
        async for chunk in self._response.achunks():
            yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of a text body, without their ends."""
        rest = b""
        async for chunk in self.iter_bytes():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                yield line.removesuffix(b"\r").decode("utf-8", "replace")
        if rest:
            yield rest.decode("utf-8", "replace")

    async def read(self) -> bytes:
        """Return the whole body."""
        if self._content is None:
            self._content = await self._response.aread()
        return self._content

    async def parse(self) -> T:
        """Read the whole body and return the result."""
        self._exchange.content = await self.read()
        return self._decode(self._exchange)

    async def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives."""
        import anyio

        async with await anyio.open_file(path, "wb") as file:
            async for chunk in self.iter_bytes():
                await file.write(chunk)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back."""
        await self._response.raw.aclose()


class ResponseManager(Generic[T]):
    """Sends the request on entering a `with` block and closes the response on leaving it."""

    def __init__(self, send: Callable[[], StreamedResponse[T]]) -> None:
        self._send = send
        self._response: StreamedResponse[T] | None = None

    def __enter__(self) -> StreamedResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(self, *exc: object) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseManager(Generic[T]):
    """Sends the request on entering an `async with` block and closes the response on leaving."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStreamedResponse[T]]]) -> None:
        self._send = send
        self._response: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(self, *exc: object) -> None:
        if self._response is not None:
            await self._response.close()
