"""JSON pointers (RFC 6901): tokens, spelling, and the value a pointer leads to."""

from collections.abc import Iterable, Sequence
from typing import Final

MISSING: Final = object()
"""What `follow` returns where nothing exists (None is a value)."""


def escape(token: str) -> str:
    """Return one reference token in the spelling of RFC 6901 section 3."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """Return the member name or index that a reference token spells."""
    if "~" in token:
        return token.replace("~1", "/").replace("~0", "~")
    return token


def split(pointer: str) -> list[str]:
    """Return the unescaped tokens of a pointer; the empty pointer has none."""
    if not pointer:
        return []
    return [unescape(token) for token in pointer.split("/")[1:]]


def join(tokens: Iterable[str]) -> str:
    """Return the pointer made of the given unescaped tokens."""
    return "".join("/" + escape(token) for token in tokens)


def child(pointer: str, *tokens: str | int) -> str:
    """Return the pointer to a member of what `pointer` leads to."""
    return pointer + "".join("/" + escape(str(token)) for token in tokens)


def index_of(token: str, sequence: Sequence[object]) -> int | None:
    """Return the array index a token spells (RFC 6901 section 4), None if there is no such item."""
    if not token.isascii() or not token.isdigit() or (token[0] == "0" and token != "0"):
        return None
    if len(token) > 9 or int(token) >= len(sequence):
        return None
    return int(token)


def step(value: object, token: str) -> object:
    """Return the member of `value` that an unescaped token names, or MISSING."""
    if isinstance(value, dict):
        return value.get(token, MISSING)
    if isinstance(value, list):
        index = index_of(token, value)
        return MISSING if index is None else value[index]
    return MISSING


def follow(value: object, tokens: Iterable[str]) -> object:
    """Return what the unescaped tokens lead to from `value`, or MISSING."""
    for token in tokens:
        value = step(value, token)
        if value is MISSING:
            return MISSING
    return value
