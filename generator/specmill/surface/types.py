"""How two types relate: does the new one accept everything the old one did, and the other way
round?
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import lru_cache
from typing import TypeAlias

Alternatives: TypeAlias = tuple[str, ...]

_WIDER = {"number": frozenset({"integer", "number:float", "number:double"})}
_INTEGERS = re.compile(r"\binteger:u?int\d+")


class Relation(Enum):
    """What became of a type."""

    SAME = "the same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "another"


@lru_cache(maxsize=8192)
def alternatives(text: str) -> Alternatives:
    """Returns the alternatives of a spelled type: parts between top-level bars."""
    return tuple(_split(text, "|"))


def _split(text: str, separator: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for at, character in enumerate(text):
        if character in "[{(":
            depth += 1
        elif character in "]})":
            depth -= 1
        elif character == separator and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


def nullable(text: str) -> bool:
    """Whether null is one of the alternatives, or anything is."""
    return "null" in alternatives(text) or text == "any"


def without_null(text: str) -> str:
    """Returns a type without null; `null` stays where it is all there is."""
    return "|".join(part for part in alternatives(text) if part != "null") or text


def without_sizes(text: str) -> str:
    """Returns a type in which integers of any size are alike: on the wire they are."""
    return _INTEGERS.sub("integer", text)


def relate(old: str, new: str) -> Relation:
    """Returns how `new` relates to `old`."""
    if old == new:
        return Relation.SAME
    wider, narrower = _covers(new, old), _covers(old, new)
    if wider and narrower:
        return Relation.SAME
    if wider:
        return Relation.WIDER
    return Relation.NARROWER if narrower else Relation.OTHER


def _covers(wide: str, narrow: str) -> bool:
    """Whether every value of `narrow` is one of `wide`."""
    accepted = alternatives(wide)
    return all(any(_accepts(one, part) for one in accepted) for part in alternatives(narrow))


def _accepts(wide: str, narrow: str) -> bool:
    if wide in (narrow, "any") or narrow == "never" or narrow in _WIDER.get(wide, ()):
        return True
    if wide == "string" and narrow.startswith("="):
        return True
    if wide[0] == narrow[0] and wide[0] in "[{":
        return _covers(wide[1:-1], narrow[1:-1])
    if wide[0] == narrow[0] == "(":
        ours, theirs = _split(wide[1:-1], ","), _split(narrow[1:-1], ",")
        return len(ours) == len(theirs) and all(map(_covers, ours, theirs))
    return False


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Returns a type with the names of models replaced."""
    if "@" not in text:
        return text
    return _map_words(text, lambda word: f"@{names.get(word[1:], word[1:])}")


def expanded(text: str, content: Mapping[str, str], depth: int = 4) -> str:
    """Returns a type in which models that only stand for other types are spelled out."""
    if "@" not in text or not depth:
        return text
    spelled = _map_words(text, lambda word: content.get(word[1:], word))
    return spelled if spelled == text else expanded(spelled, content, depth - 1)


def _map_words(text: str, change: Callable[[str], str]) -> str:
    out, word = [], ""
    for character in text + "|":
        if character in "[]{}(),|*":
            out.append(change(word) if word.startswith("@") else word)
            out.append(character)
            word = ""
        else:
            word += character
    return "".join(out)[:-1]
