"""Request bodies as bytes, or as chunks that are read while they are sent."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from typing import Any, cast

from .errors import InvalidArgumentError
from .types import File, FileContent, FileTypes

CHUNK = 65536


class Payload:
    """A request body: in memory (`content`) or in `pieces` that are opened when sent."""

    __slots__ = ("_starts", "content", "content_type", "length", "pieces", "replayable")

    def __init__(
        self,
        content_type: str,
        content: bytes | None = None,
        pieces: tuple[FileContent, ...] = (),
    ) -> None:
        self.content_type = content_type
        self.content = content
        self.pieces = pieces
        self._starts = [_position(piece) for piece in pieces]
        self.replayable = all(
            start is not None or _is_replayable(piece)
            for piece, start in zip(pieces, self._starts, strict=True)
        )
        lengths = [
            _length(piece, start)
            for piece, start in zip(pieces, self._starts, strict=True)
        ]
        self.length = None if None in lengths else sum(cast("list[int]", lengths))

    def chunks(self) -> Iterator[bytes]:
        """Yield the body from its start, also when it was read before."""
        for piece, start in zip(self.pieces, self._starts, strict=True):
            yield from _read(piece, start)

    async def achunks(self) -> AsyncIterator[bytes]:
        """Yield the body without blocking the event loop while files are read."""
        from anyio.to_thread import run_sync

        for piece, start in zip(self.pieces, self._starts, strict=True):
            if isinstance(piece, (bytes, bytearray)):
                yield bytes(piece)
            elif hasattr(piece, "__aiter__"):
                async for chunk in cast("AsyncIterable[bytes]", piece):
                    yield chunk
            else:
                chunks = _read(piece, start)
                while chunk := await run_sync(next, chunks, b""):
                    yield chunk


def _position(piece: FileContent) -> int | None:
    """Return where a seekable file stands, None for anything else."""
    file = cast("Any", piece)
    if hasattr(file, "seekable") and file.seekable():
        return cast("int", file.tell())
    return None


def _is_replayable(piece: FileContent) -> bool:
    return isinstance(piece, (bytes, bytearray, os.PathLike, list, tuple))


def _length(piece: FileContent, start: int | None) -> int | None:
    if isinstance(piece, (bytes, bytearray)):
        return len(piece)
    if isinstance(piece, os.PathLike):
        return os.stat(piece).st_size
    if isinstance(piece, (list, tuple)):
        return sum(len(chunk) for chunk in piece)
    if start is not None:
        file = cast("Any", piece)
        end = cast("int", file.seek(0, os.SEEK_END))
        file.seek(start)
        return end - start
    return None


def _read(piece: FileContent, start: int | None) -> Iterator[bytes]:
    if isinstance(piece, (bytes, bytearray)):
        if piece:
            yield bytes(piece)
    elif isinstance(piece, os.PathLike):
        with open(piece, "rb") as opened:
            while chunk := opened.read(CHUNK):
                yield chunk
    elif hasattr(piece, "read"):
        file = cast("Any", piece)
        if start is not None:
            file.seek(start)
        while data := file.read(CHUNK):
            yield data if isinstance(data, bytes) else str(data).encode()
    elif hasattr(piece, "__iter__"):
        yield from cast("Iterator[bytes]", piece)
    else:
        raise InvalidArgumentError(
            "an async stream needs the async client", param="body"
        )


def is_upload(value: object) -> bool:
    """Whether a value is raw content rather than text, a number or an object."""
    return isinstance(value, (bytes, bytearray, File, os.PathLike)) or hasattr(
        value, "read"
    )


def as_file(value: FileTypes) -> File:
    """Return any form of `FileTypes` as a `File`, with the name a path or an open file has."""
    if isinstance(value, File):
        file = value
    elif (
        isinstance(value, tuple)
        and value
        and not isinstance(value[0], (bytes, bytearray))
    ):
        parts: tuple[Any, ...] = value
        name, content, *rest = parts
        content_type = rest[0] if rest else None
        headers = rest[1] if len(rest) > 1 else None
        file = File(content, filename=name, content_type=content_type, headers=headers)
    else:
        file = File(cast("FileContent", value))
    if file.filename is not None:
        return file
    found = getattr(file.content, "name", None)
    if isinstance(file.content, os.PathLike):
        found = os.fspath(file.content)
    name = os.path.basename(found) if isinstance(found, str) and found else None
    return File(
        file.content,
        filename=name,
        content_type=file.content_type,
        headers=file.headers,
    )
