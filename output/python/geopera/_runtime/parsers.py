"""Incremental parsers for streamed bodies: server-sent events, JSON Lines, JSON sequences."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class ServerSentEvent(Generic[T]):
    """One event of a `text/event-stream` (HTML, 9.2)."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self, data: T, *, event: str = "message", id: str = "", retry: int | None = None
    ) -> None:
        self.data = data
        self.event = event
        self.id = id
        self.retry = retry

    def __repr__(self) -> str:
        return (
            f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r})"
        )


class EventParser:
    """Bytes to events. An event that the stream does not finish is dropped."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._started = False
        self._rest: list[str] = []
        self._after_cr = False
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent[str]]:
        """Yield the events that a chunk completes."""
        text = self._decoder.decode(chunk)
        if text and not self._started:
            self._started = True
            text = text.removeprefix("\ufeff")
        for line in self._lines(text):
            event = self._take(line)
            if event is not None:
                yield event

    def finish(self) -> Iterator[ServerSentEvent[str]]:
        """Yield nothing: an unfinished event is lost by the rules of the format."""
        return iter(())

    def _lines(self, text: str) -> Iterator[str]:
        if self._after_cr and text:
            text = text.removeprefix("\n")
            self._after_cr = False
        start = 0
        length = len(text)
        while start < length:
            newline, carriage = text.find("\n", start), text.find("\r", start)
            if newline < 0 and carriage < 0:
                break
            if carriage < 0 or 0 <= newline < carriage:
                end, after = newline, newline + 1
            else:
                end, after = carriage, carriage + 1
                if after == length:
                    self._after_cr = True
                elif text[after] == "\n":
                    after += 1
            yield "".join((*self._rest, text[start:end]))
            self._rest.clear()
            start = after
        if start < length:
            self._rest.append(text[start:])

    def _take(self, line: str) -> ServerSentEvent[str] | None:
        if not line:
            return self._dispatch()
        name, colon, value = line.partition(":")
        if not name and colon:
            return None
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value[:15])
        return None

    def _dispatch(self) -> ServerSentEvent[str] | None:
        event = None
        if self._data:
            event = ServerSentEvent(
                "\n".join(self._data),
                event=self._event or "message",
                id=self._id,
                retry=self._retry,
            )
        self._data, self._event, self._retry = [], "", None
        return event


class LineParser:
    """Bytes to the non-blank lines of JSON Lines; only LF ends a line."""

    separator = b"\n"

    def __init__(self) -> None:
        self._rest: list[bytes] = []

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the texts that a chunk completes."""
        *complete, rest = chunk.split(self.separator)
        for piece in complete:
            yield from self._text(b"".join((*self._rest, piece)))
            self._rest.clear()
        if rest:
            self._rest.append(rest)

    def finish(self) -> Iterator[bytes]:
        """Yield a last text that nothing ended."""
        yield from self._text(b"".join(self._rest))
        self._rest.clear()

    def _text(self, text: bytes) -> Iterable[bytes]:
        text = text.strip(b" \t\r\n")
        return (text,) if text else ()


class SequenceParser(LineParser):
    """Bytes to the texts of a JSON text sequence (RFC 7464)."""

    separator = b"\x1e"

    def _text(self, text: bytes) -> Iterable[bytes]:
        found = text.strip(b" \t\r\n")
        if found and text.endswith(found) and found[-1:] not in b'"]}':
            # A number or literal that no whitespace ends may have lost its tail
            # (RFC 7464, 2.4). With the separator, which JSON never holds, it is broken.
            return (found + self.separator,)
        return (found,) if found else ()
