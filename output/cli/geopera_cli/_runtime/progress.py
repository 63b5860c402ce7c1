"""Progress of up- and downloads on standard error, for people who wait at a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import IO, Any

from .terminal import is_terminal, width

DELAY = 0.5
"""Seconds before anything is shown: short transfers stay silent."""


class Meter:
    """A line that is rewritten while bytes pass, and removed at the end."""

    def __init__(self, label: str, total: int | None) -> None:
        self.label = label
        self.total = total
        self.done = 0
        self.visible = is_terminal(sys.stderr)
        self._start = self._last = time.monotonic()
        self._drawn = False

    def add(self, size: int) -> None:
        """Count bytes; draw at most ten times a second."""
        self.done += size
        now = time.monotonic()
        if self.visible and now - self._start >= DELAY and now - self._last >= 0.1:
            self._last = now
            self._draw(now)

    def close(self) -> None:
        """Remove the line."""
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._drawn = False

    def _draw(self, now: float) -> None:
        rate = self.done / max(now - self._start, 0.001)
        amount = readable(self.done)
        if self.total:
            part = min(self.done / self.total, 1.0)
            room = max(min(width() - len(self.label) - 42, 40), 10)
            filled = int(part * room)
            bar = "#" * filled + "." * (room - filled)
            amount = f"[{bar}] {part:4.0%} {amount} of {readable(self.total)}"
        sys.stderr.write(f"\r{self.label} {amount}  {readable(rate)}/s\x1b[K")
        sys.stderr.flush()
        self._drawn = True


def readable(size: float) -> str:
    """Return a size for people: `1.5 MB`."""
    for unit in ("B", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def counted(chunks: Iterable[bytes], meter: Meter) -> Iterator[bytes]:
    """Yield chunks while the meter counts them."""
    try:
        for chunk in chunks:
            meter.add(len(chunk))
            yield chunk
    finally:
        meter.close()


class CountedFile:
    """A file whose reads are counted; it can be sought, so that a call can be repeated."""

    def __init__(self, file: IO[bytes], meter: Meter, name: str) -> None:
        self._file = file
        self._meter = meter
        self.name = name

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self._meter.add(len(data))
        if not data:
            self._meter.close()
        return data

    def seekable(self) -> bool:
        return self._file.seekable()

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence == 0:
            self._meter.done = offset
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)
