"""A short text that matches a regular expression, for the common part of ECMA-262 patterns."""

from __future__ import annotations

import re
from typing import Final

_CLASSES: Final = {"d": "1", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_CONTROLS: Final = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
_REPEAT: Final = re.compile(r"\{(\d+)(,\d*)?\}")
_PREFERRED: Final = "a1A-_."


class _Unreadable(Exception):
    """The pattern uses something this module does not know."""


def matching_text(pattern: str, *, least: int = 0) -> str | None:
    """Return a text of at least ``least`` characters that matches, or None if none was found."""
    for extra in (0, least):
        try:
            text = _Maker(pattern, extra).alternatives()
        except (_Unreadable, IndexError):
            return None
        if len(text) >= least and matches(pattern, text):
            return text
    return None


def matches(pattern: str | None, text: str) -> bool:
    """Return whether a text matches; without a pattern, or with a foreign one, it does."""
    if pattern is None:
        return True
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return True


class _Maker:
    """A recursive descent over the pattern that writes the shortest match as it goes.

    Of alternatives it takes the first; an unbounded repetition is made ``extra`` times longer.
    """

    def __init__(self, pattern: str, extra: int) -> None:
        self._pattern = pattern
        self._extra = extra
        self._at = 0

    def alternatives(self) -> str:
        text = self._sequence()
        while self._peek() == "|":
            self._at += 1
            self._sequence()
        return text

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _next(self) -> str:
        char = self._pattern[self._at]
        self._at += 1
        return char

    def _sequence(self) -> str:
        text = ""
        while self._peek() not in ("", "|", ")"):
            piece = self._atom()
            text += piece * self._count()
        return text

    def _count(self) -> int:
        mark = self._peek()
        counted = _REPEAT.match(self._pattern, self._at)
        if counted is not None:
            self._at = counted.end()
            count = int(counted[1])
            unbounded = counted[2] == ","
        elif mark and mark in "*+?":
            self._at += 1
            count, unbounded = int(mark == "+"), mark != "?"
        else:
            return 1
        if self._peek() == "?":
            self._at += 1
        return max(count, self._extra) if unbounded else count

    def _atom(self) -> str:
        match char := self._next():
            case "^" | "$":
                return ""
            case ".":
                return "a"
            case "(":
                return self._group()
            case "[":
                return self._class()
            case "\\":
                return self._escape()
            case _:
                return char

    def _group(self) -> str:
        if self._peek() == "?":
            self._at += 1
            kind = self._next()
            if kind == "<" and self._peek() not in "=!":
                self._at = self._pattern.index(">", self._at) + 1
            elif kind != ":":
                raise _Unreadable(kind)
        text = self.alternatives()
        if self._next() != ")":
            raise _Unreadable(")")
        return text

    def _escape(self) -> str:
        char = self._next()
        if char in _CLASSES:
            return _CLASSES[char]
        if char in "bB":
            return ""
        if char in "ux":
            digits = self._pattern[self._at : self._at + (4 if char == "u" else 2)]
            self._at += len(digits)
            return chr(int(digits, 16))
        if char.isalnum() and char not in _CONTROLS:
            raise _Unreadable(char)
        return _CONTROLS.get(char, char)

    def _class(self) -> str:
        start = self._at - 1
        negated = self._peek() == "^"
        self._at += negated
        first = ""
        while (char := self._next()) != "]" or not first:
            piece = self._escape() if char == "\\" else char
            first = first or piece
        source = self._pattern[start : self._at]
        if not negated and first.isalnum():
            return first
        try:
            allowed = re.compile(source)
        except re.error as error:
            raise _Unreadable(source) from error
        return next((char for char in _PREFERRED if allowed.fullmatch(char)), first)
