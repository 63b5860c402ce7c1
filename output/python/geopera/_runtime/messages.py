"""HTTP messages as the runtime sees them: what is sent, and a response that may still be open."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING

import httpx2

from .errors import (
    APIConnectionError,
    APITimeoutError,
    DecodeError,
    ResponseTooLargeError,
)
from .payload import Payload
from .types import Timeout

if TYPE_CHECKING:
    from .compression import Undoing


class HttpRequest:
    """One request, ready to be sent."""

    __slots__ = ("headers", "method", "payload", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        payload: Payload | None,
        timeout: Timeout,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.payload = payload
        self.timeout = timeout


class HttpResponse:
    """One response; its body is read on demand, decompressed and within a limit."""

    __slots__ = ("_size", "limit", "method", "raw", "url")

    def __init__(
        self, raw: httpx2.Response, method: str, url: str, limit: int | None
    ) -> None:
        self.raw = raw
        self.method = method
        self.url = url
        self.limit = limit
        self._size = 0

    @property
    def status(self) -> int:
        return self.raw.status_code

    @property
    def headers(self) -> httpx2.Headers:
        return self.raw.headers

    def chunks(self) -> Iterator[bytes]:
        """Yield the decompressed body. Raises the errors of this package only."""
        self._size = 0
        if self.raw.is_stream_consumed:
            yield from self._pieces(self.raw.content, None)
            return
        with self._faults():
            undo = self._undoing()
            for chunk in self.raw.iter_raw() if undo else self.raw.iter_bytes():
                yield from self._pieces(chunk, undo)
            self._finish(undo)

    async def achunks(self) -> AsyncIterator[bytes]:
        """Yield the decompressed body. Raises the errors of this package only."""
        self._size = 0
        if self.raw.is_stream_consumed:
            for piece in self._pieces(self.raw.content, None):
                yield piece
            return
        with self._faults():
            undo = self._undoing()
            async for chunk in self.raw.aiter_raw() if undo else self.raw.aiter_bytes():
                for piece in self._pieces(chunk, undo):
                    yield piece
            self._finish(undo)

    def read(self) -> bytes:
        """Return the whole body and close the response."""
        try:
            if self._in_pieces:
                return b"".join(self.chunks())
            with self._faults():
                consumed = self.raw.is_stream_consumed
                content = self.raw.read()
                if not consumed:
                    self._check_length()
                return content
        finally:
            self.raw.close()

    async def aread(self) -> bytes:
        """Return the whole body and close the response."""
        try:
            if self._in_pieces:
                return b"".join([chunk async for chunk in self.achunks()])
            with self._faults():
                consumed = self.raw.is_stream_consumed
                content = await self.raw.aread()
                if not consumed:
                    self._check_length()
                return content
        finally:
            await self.raw.aclose()

    @property
    def _in_pieces(self) -> bool:
        return self.limit is not None or "content-encoding" in self.headers

    def _undoing(self) -> Undoing | None:
        text = self.headers.get("content-encoding", "")
        if not text:
            return None
        from .compression import codings_of, undoing

        codings = codings_of(text)
        if not codings:
            return None
        return undoing(codings, self.raw.request.headers.get("accept-encoding", ""))

    def _pieces(self, chunk: bytes, undo: Undoing | None) -> Iterator[bytes]:
        for piece in undo.feed(chunk) if undo else (chunk,):
            self._size += len(piece)
            if self.limit is not None and self._size > self.limit:
                raise ResponseTooLargeError(
                    f"the response is larger than {self.limit} bytes",
                    status=self.status,
                    headers=self.headers,
                    method=self.method,
                    url=self.url,
                )
            yield piece

    def _finish(self, undo: Undoing | None) -> None:
        self._check_length()
        if undo:
            undo.finish()

    @contextlib.contextmanager
    def _faults(self) -> Generator[None, None, None]:
        try:
            yield
        except (httpx2.DecodingError, zlib.error) as error:
            raise DecodeError(
                f"cannot undo the content encoding: {error}",
                status=self.status,
                headers=self.headers,
                method=self.method,
                url=self.url,
            ) from error
        except httpx2.HTTPError as error:
            raise connection_error(error) from error

    def _check_length(self) -> None:
        expected = self.headers.get("content-length", "")
        if (
            expected.isascii()
            and expected.isdigit()
            and self.raw.num_bytes_downloaded < int(expected)
            and self.method != "HEAD"
            and self.status not in (204, 304)
            and "transfer-encoding" not in self.headers
        ):
            raise APIConnectionError(
                "the connection closed before the body was complete"
            )


def connection_error(error: httpx2.HTTPError) -> APIConnectionError:
    """Return the error of this package for a fault of the HTTP stack."""
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    if isinstance(error, httpx2.TimeoutException):
        before = (httpx2.ConnectTimeout, httpx2.PoolTimeout)
        return APITimeoutError(text, request_sent=not isinstance(error, before))
    unsent = (httpx2.ConnectError, httpx2.UnsupportedProtocol, httpx2.ProxyError)
    return APIConnectionError(text, request_sent=not isinstance(error, unsent))
