"""What differs first between an expectation and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_LONGEST: Final = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The first differing key with both sides as short text."""

    key: str
    expected: str
    actual: str

    def __str__(self) -> str:
        return f"{self.key}: expected {self.expected}, got {self.actual}"


def differ(key: str, expected: object, actual: object) -> Difference:
    """Return a difference whose sides are cut to a readable length."""
    return Difference(key=key, expected=_text(expected), actual=_text(actual))


def _text(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(text)} characters)"
