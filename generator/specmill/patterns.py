"""Regular expressions to a text that matches them: the subset that documents use, checked before it is returned."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

_CLASSES = {
    "d": "0",
    "w": "a",
    "s": " ",
    "D": "a",
    "W": "-",
    "S": "a",
    "b": "",
    "B": "",
    "A": "",
    "Z": "",
    "z": "",
}
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_PREFERRED = "a0A-_./ :@"
_PRINTABLE = "".join(chr(code) for code in range(33, 127))
_LONGEST = 10_000

_Part: TypeAlias = Callable[[int], str]


@lru_cache(maxsize=4096)
def matching(pattern: str, shortest: int = 0, longest: int | None = None) -> str | None:
    """Returns a text that a pattern finds, of the length asked for, or None where none was found."""
    try:
        finder = re.compile(pattern)
        part = _Reader(pattern).alternatives()
    except (re.error, OverflowError, RecursionError, _Unreadable):
        return None
    for repeats in sorted({0, 1, 2, 4, 8, 16, 32, 64, min(shortest, _LONGEST)}):
        text = part(repeats)
        if len(text) < shortest and finder.search(text + text[-1:] * (shortest - len(text))):
            text += text[-1:] * (shortest - len(text))
        if (
            shortest <= len(text)
            and (longest is None or len(text) <= longest)
            and finder.search(text)
        ):
            return text
    return None


class _Unreadable(Exception):
    """A construct outside the subset."""


class _Reader:
    """A recursive descent over a pattern; every part is a function from extra repeats to text."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._place = 0

    def _peek(self) -> str:
        return self._pattern[self._place : self._place + 1]

    def _next(self) -> str:
        self._place += 1
        return self._pattern[self._place - 1 : self._place]

    def alternatives(self) -> _Part:
        branches = [self._sequence()]
        while self._peek() == "|":
            self._next()
            branches.append(self._sequence())
        return lambda repeats: next((text for text in (b(repeats) for b in branches) if text), "")

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self._peek() and self._peek() not in "|)":
            parts.append(self._quantified(self._atom()))
        return lambda repeats: "".join(part(repeats) for part in parts)

    def _quantified(self, part: _Part) -> _Part:
        match = re.compile(r"[*+?]|\{(\d*)(,?)(\d*)\}").match(self._pattern, self._place)
        if not match:
            return part
        self._place = match.end()
        if self._peek() in ("?", "+") and self._peek():
            self._next()
        least, most = _bounds(match)

        def repeated(repeats: int) -> str:
            count = max(least, repeats if most is None else min(repeats, most))
            return part(repeats) * min(count, _LONGEST)

        return repeated

    def _atom(self) -> _Part:
        character = self._next()
        match character:
            case "(":
                return self._group()
            case "[":
                return _constant(self._set())
            case "\\":
                return _constant(self._escape())
            case "." | "^" | "$":
                return _constant("a" if character == "." else "")
            case _:
                return _constant(character)

    def _group(self) -> _Part:
        looks = False
        if self._peek() == "?":
            kind = re.compile(r"\?(?::|P?<\w+>|=|!|<=|<!)").match(self._pattern, self._place)
            if not kind:
                raise _Unreadable(self._pattern)
            self._place = kind.end()
            looks = kind[0] in ("?=", "?!", "?<=", "?<!")
        inner = self.alternatives()
        self._next()
        return _constant("") if looks else inner

    def _escape(self) -> str:
        character = self._next()
        if character in ("x", "u"):
            size = 2 if character == "x" else 4
            digits = self._pattern[self._place : self._place + size]
            self._place += size
            return chr(int(digits, 16)) if re.fullmatch("[0-9a-fA-F]+", digits) else character
        return _CLASSES.get(character, _CONTROLS.get(character, character))

    def _set(self) -> str:
        start = self._place
        if self._peek() == "^":
            self._next()
        if self._peek() == "]":
            self._next()
        while self._peek() and self._peek() != "]":
            if self._next() == "\\":
                self._next()
        self._next()
        finder = re.compile("[" + self._pattern[start : self._place])
        return next((one for one in _PREFERRED + _PRINTABLE if finder.match(one)), "")


def _bounds(match: re.Match[str]) -> tuple[int, int | None]:
    match match[0]:
        case "*":
            return 0, None
        case "+":
            return 1, None
        case "?":
            return 0, 1
        case _:
            least = int(match[1] or 0)
            return least, (int(match[3]) if match[3] else None) if match[2] else least


def _constant(text: str) -> _Part:
    return lambda repeats: text
