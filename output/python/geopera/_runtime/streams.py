"""Responses that are read item by item, as sync and async iterators."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, Literal, Self, TypeVar, cast

import httpx2

from .decode import Exchange, Validation, decode_json
from .errors import DecodeError
from .messages import HttpResponse
from .operation import Content
from .parsers import EventParser, LineParser, SequenceParser, ServerSentEvent

T = TypeVar("T")
_END = object()


class _Reader:
    """Turns raw texts into items; shared by both kinds of stream."""

    def __init__(
        self, response: HttpResponse, content: Content, validation: Validation
    ) -> None:
        self.response = response
        self.content = content
        self.validation: Validation = validation
        self.ended: Literal["", "eof", "terminator"] = ""
        self.parser: EventParser | LineParser
        if content.kind == "sse":
            self.parser = EventParser()
        elif content.kind == "json-seq":
            self.parser = SequenceParser()
        else:
            self.parser = LineParser()

    @property
    def resumes_after_fault(self) -> bool:
        """A broken text of a JSON sequence does not end it (RFC 7464, 2.4)."""
        return self.content.kind == "json-seq"

    def item(self, found: ServerSentEvent[str] | bytes) -> Any:
        if isinstance(found, bytes):
            return self._json(found)
        terminator = self.content.terminator
        if terminator and found.data == terminator:
            self.ended = "terminator"
            return _END
        if self.content.data == "text":
            return found
        data = self._json(found.data.encode("utf-8", "surrogatepass"))
        if self.content.data == "items":
            return data
        return ServerSentEvent(data, event=found.event, id=found.id, retry=found.retry)

    def _json(self, text: bytes) -> Any:
        try:
            return decode_json(self.content, text, self.validation).value
        except ValueError as error:
            raise DecodeError(
                f"cannot decode an item of the stream: {error}",
                status=self.response.status,
                headers=self.response.headers,
                content=text[:65536],
                method=self.response.method,
                url=self.response.url,
            ) from None


class Stream(Generic[T]):
    """A response read item by item. Use it in a `with` block, or close it.

    A broken item raises `DecodeError`; a JSON text sequence can be iterated on after that.
    """

    def __init__(
        self, response: HttpResponse, content: Content, validation: Validation
    ) -> None:
        self._reader = _Reader(response, content, validation)
        self._items = self._iterate()
        self._chunks: Iterator[bytes] = response.chunks()

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._reader.response.status

    @property
    def headers(self) -> httpx2.Headers:
        """The response headers."""
        return self._reader.response.headers

    @property
    def ended_by(self) -> str:
        """What ended the stream: `eof`, `terminator`, or nothing yet."""
        return self._reader.ended

    def _iterate(self) -> Iterator[Any]:
        reader = self._reader
        for chunk in self._chunks:
            yield from reader.parser.feed(chunk)
        yield from reader.parser.finish()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        reader = self._reader
        if reader.ended:
            raise StopIteration
        try:
            found = next(self._items, _END)
            item = _END if found is _END else reader.item(cast("Any", found))
        except DecodeError:
            if not reader.resumes_after_fault:
                self.close()
            raise
        except BaseException:
            self.close()
            raise
        if item is _END:
            reader.ended = reader.ended or "eof"
            self.close()
            raise StopIteration
        return cast("T", item)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back; nothing more is read."""
        self._reader.ended = self._reader.ended or "eof"
        self._reader.response.raw.close()


class AsyncStream(Generic[T]):
    """A response read item by item. Use it in an `async with` block, or close it.

    A broken item raises `DecodeError`; a JSON text sequence can be iterated on after that.
    """

    def __init__(
        self, response: HttpResponse, content: Content, validation: Validation
    ) -> None:
        self._reader = _Reader(response, content, validation)
        self._chunks: AsyncIterator[bytes] = response.achunks()
        self._items = self._iterate()

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._reader.response.status

    @property
    def headers(self) -> httpx2.Headers:
        """The response headers."""
        return self._reader.response.headers

    @property
    def ended_by(self) -> str:
        """What ended the stream: `eof`, `terminator`, or nothing yet."""
        return self._reader.ended

    async def _iterate(self) -> AsyncIterator[Any]:
        reader = self._reader
        async for chunk in self._chunks:
            for found in reader.parser.feed(chunk):
                yield found
        for found in reader.parser.finish():
            yield found

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        reader = self._reader
        if reader.ended:
            raise StopAsyncIteration
        try:
            found = await anext(self._items, _END)
            item = _END if found is _END else reader.item(cast("Any", found))
        except DecodeError:
            if not reader.resumes_after_fault:
                await self.close()
            raise
        except BaseException:
            await self.close()
            raise
        if item is _END:
            reader.ended = reader.ended or "eof"
            await self.close()
            raise StopAsyncIteration
        return cast("T", item)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back; nothing more is read."""
        self._reader.ended = self._reader.ended or "eof"
        await self._reader.response.raw.aclose()


def head_of(response: HttpResponse, content: bytes = b"") -> Exchange:
    """Return a response as an exchange whose body is `content`."""
    return Exchange(
        response.method, response.url, response.status, response.headers, content
    )
