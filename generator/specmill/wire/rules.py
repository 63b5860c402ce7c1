"""How strictly texts are compared, and what a vector's tags leave free."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from .instants import same_instant
from .messages import percent_decoded

_DELIMITERS: Final = re.compile("[,| ]")
_MATRIX_NAME: Final = re.compile("^;[^=;]*=(?=[^=]*$)")


class Level(StrEnum):
    """How strictly texts are compared; the kit's README defines both."""

    EXACT = "exact"
    SEMANTIC = "semantic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Level plus what the vector's tags allow."""

    level: Level
    instants: bool = False
    free_members: bool = False

    @property
    def semantic(self) -> bool:
        """Whether texts are decoded before they are compared."""
        return self.level is Level.SEMANTIC

    def text(self, text: str, *, plus: bool = False) -> str:
        """Return the text as it takes part in the comparison."""
        return percent_decoded(text, plus=plus) if self.semantic else text

    def same(self, expected: str, actual: str) -> bool:
        """Return whether two texts, already passed through ``text``, are equal."""
        if expected == actual or not self.semantic:
            return expected == actual
        if self.instants and same_instant(expected, actual):
            return True
        return self.free_members and _members(expected) == _members(actual)


def _members(text: str) -> list[str]:
    """Return the sorted members of a serialized object, exploded or not, in any style."""
    text = _MATRIX_NAME.sub("", text)
    if "=" in text:
        return sorted(re.split(r"[;.&]" if text[:1] in ";." else "[,&]", text))
    tokens = _DELIMITERS.split(text.removeprefix("."))
    return sorted(f"{name}={value}" for name, value in zip_longest(tokens[::2], tokens[1::2]))
