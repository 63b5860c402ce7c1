"""Undoing `Content-Encoding` (RFC 9110, 8.4): a body comes out whole or not at all."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

_PIECE = 1 << 18
_GZIP = ("gzip", "x-gzip")


class _Coding(Protocol):
    def feed(self, data: bytes) -> Iterator[bytes]: ...

    def finish(self) -> None: ...


class _Gzip:
    """Members that follow each other (RFC 1952, 2.2); what else follows is padding."""

    def __init__(self) -> None:
        self._engine: Any = None
        self._padding = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data and not self._padding:
            if self._engine is None or self._engine.eof:
                if self._engine is not None and not data.startswith(b"\x1f"):
                    self._padding = True
                    return
                self._engine = zlib.decompressobj(zlib.MAX_WBITS | 16)
            yield from _inflate(self._engine, data)
            data = self._engine.unused_data

    def finish(self) -> None:
        if self._engine is not None and not self._engine.eof:
            raise zlib.error("the compressed data ends early")


class _Deflate:
    """The zlib format (RFC 1950), or raw deflate data as some servers send it."""

    def __init__(self) -> None:
        self._engine: Any = None
        self._head = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._engine is None:
            data = self._head = self._head + data
            if len(data) < 2:
                return
            wrapped = data[0] & 15 == 8 and (data[0] * 256 + data[1]) % 31 == 0
            self._engine = zlib.decompressobj(
                zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS
            )
        if not self._engine.eof:
            yield from _inflate(self._engine, data)

    def finish(self) -> None:
        if self._head and (self._engine is None or not self._engine.eof):
            raise zlib.error("the compressed data ends early")


def _inflate(engine: Any, data: bytes) -> Iterator[bytes]:
    while True:
        piece = engine.decompress(data, _PIECE)
        if piece:
            yield piece
        data = engine.unconsumed_tail
        if engine.eof or (not data and len(piece) < _PIECE):
            return


class Undoing:
    """Undoes the codings of one body, the last applied first.

    Both methods raise `zlib.error` where the data is broken or incomplete.
    """

    def __init__(self, codings: Sequence[str]) -> None:
        self._codings: list[_Coding] = [
            _Gzip() if name in _GZIP else _Deflate() for name in reversed(codings)
        ]

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what a chunk of the body unpacks to, in pieces of bounded size."""
        return _through(self._codings, chunk)

    def finish(self) -> None:
        """Check that nothing is missing at the end."""
        for coding in self._codings:
            coding.finish()


def _through(codings: Sequence[_Coding], data: bytes) -> Iterator[bytes]:
    if not codings:
        yield data
        return
    for piece in codings[0].feed(data):
        yield from _through(codings[1:], piece)


def codings_of(header: str) -> list[str]:
    """Return the codings that a Content-Encoding header names, `identity` left out."""
    names = (name.strip().lower() for name in header.split(","))
    return [name for name in names if name and name != "identity"]


def undoing(codings: Sequence[str], accepted: str) -> Undoing | None:
    """Return what undoes these codings, None where the HTTP stack offered to.

    Raises:
        zlib.error: A coding is unknown.
    """
    if all(name in (*_GZIP, "deflate") for name in codings):
        return Undoing(codings)
    offered = codings_of(accepted)
    for name in codings:
        if name not in offered:
            raise zlib.error(f"unknown coding {name[:40]!r}")
    return None
