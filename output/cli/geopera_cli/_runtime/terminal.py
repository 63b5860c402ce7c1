"""The terminal: whether there is one, how wide it is, colours, and text that cannot harm it."""

from __future__ import annotations

import os
import re
import sys
from typing import IO, Any

_CONTROLS = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"


_RISKY = "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"


def is_terminal(stream: IO[Any]) -> bool:
    """Whether a stream is a terminal somebody looks at."""
    try:
        return stream.isatty()
    except (AttributeError, ValueError):
        return False


def can_ask() -> bool:
    """Whether a question would be seen and could be answered."""
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


def has_colour(stream: IO[Any]) -> bool:
    """Whether to colour: on terminals, unless NO_COLOR is set or TERM is dumb."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return is_terminal(stream)


def width(default: int = 80) -> int:
    """Return the columns of the terminal."""
    import shutil

    return shutil.get_terminal_size((default, 24)).columns


def harmless(text: str) -> str:
    """Return text whose control characters and bidirectional marks are spelled out."""
    if text.isascii() and text.isprintable():
        return text
    return re.sub(_CONTROLS, lambda match: f"\\x{ord(match[0]):02x}", text)


def escaped(text: str) -> str:
    """Return JSON or YAML text with such characters as escapes of its strings."""
    if text.isascii():
        return text
    return re.sub(_RISKY, lambda match: f"\\u{ord(match[0]):04x}", text)


def columns_of(text: str) -> int:
    """Return how many columns a text takes on a terminal."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(
        (
            0
            if unicodedata.combining(character)
            else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        )
        for character in text
    )


def cut(text: str, room: int) -> str:
    """Return a text of at most `room` columns; a cut one ends in an ellipsis."""
    if columns_of(text) <= room:
        return text
    kept = ""
    for character in text:
        if columns_of(kept + character) > room - 1:
            break
        kept += character
    return kept + "…"


def pad(text: str, room: int) -> str:
    """Return a text filled with spaces to `room` columns."""
    return text + " " * (room - columns_of(text))
