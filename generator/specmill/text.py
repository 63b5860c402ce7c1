"""Text that came from a document, kept apart from text that is already code.

A `Text` is deliberately not a `str`: it can't be joined, formatted or printed by accident. It leaves through an escape
filter of the slot it is printed in (`generator/specmill/render.py`), and every other attempt raises `UnescapedText`.
"""

from __future__ import annotations

from typing import Any, NoReturn

from .model import Absent


class UnescapedText(TypeError):
    """Document text was about to be printed without going through an escape filter."""


class Text:
    """A string of the document. `raw` is the string itself; truthy when it is not empty."""

    __slots__ = ("raw",)

    def __init__(self, raw: str) -> None:
        self.raw = raw

    def __bool__(self) -> bool:
        return bool(self.raw)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Text):
            return self.raw == other.raw
        return self.raw == other if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.raw)

    def __lt__(self, other: Text) -> bool:
        return self.raw < other.raw

    def __repr__(self) -> str:
        return f"Text({self.raw!r})"

    def __str__(self) -> str:
        self._refuse()

    def __format__(self, spec: str) -> str:
        self._refuse()

    def __html__(self) -> str:
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise UnescapedText(
            f"document text {self.raw[:60]!r} must leave through an escape filter such as literal or comment"
        )


class Data:
    """A JSON value of the document, which templates print through `json` or `literal` only."""

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    @property
    def is_absent(self) -> bool:
        """Whether there is no value (which is not null)."""
        return isinstance(self.raw, Absent)

    def __str__(self) -> str:
        raise UnescapedText("document data must leave through the json or literal filter")


EMPTY = Text("")
