"""Alternatives of a union: which of them state a type, which are null, constants or repetitions."""

from __future__ import annotations

from typing import Final

from ..model import EnumValue
from .enums import identity
from .facts import ANNOTATIONS
from .merge import Choice
from .places import Place, text_of

MOST_COMPARED: Final = 64
"""Alternatives up to which equal ones are looked for."""

_CONDITIONS: Final = ANNOTATIONS | {"required", "not", "minProperties", "maxProperties"}


def states_conditions(choice: Choice) -> bool:
    """Whether alternatives only require members or forbid them, as GitHub's `anyOf` does."""
    return all(
        isinstance(option.value, dict)
        and option.value.keys() & {"required", "not"}
        and not option.value.keys() - _CONDITIONS - {"type"}
        and option.value.get("type", "object") == "object"
        for option in choice.options
    )


def distinct(options: list[Place]) -> list[Place]:
    seen: set[object] = set()
    kept = []
    for option in options:
        raw = option.value
        key: object = option.id
        if isinstance(raw, dict) and len(raw) == 1 and isinstance(raw.get("$ref"), str):
            key = ("$ref", raw["$ref"])
        elif len(options) <= MOST_COMPARED:
            key = identity(raw)
        if key not in seen:
            seen.add(key)
            kept.append(option)
    return kept


def is_null(option: Place) -> bool:
    raw = option.value
    if not isinstance(raw, dict) or "$ref" in raw:
        return False
    if raw.get("type") in ("null", ["null"]):
        return True
    return raw.get("enum") == [None] or ("const" in raw and raw["const"] is None)


def admits_nothing(option: Place) -> bool:
    """Whether no value fits an alternative, so that leaving it out changes nothing (JSON Schema, 4.3.2)."""
    raw = option.value
    if not isinstance(raw, dict):
        return raw is False
    return not raw.keys() - ANNOTATIONS - {"not"} and raw.get("not") in ({}, True)


def constants(options: list[Place]) -> tuple[EnumValue, ...] | None:
    """Return the values where every alternative is a constant: an enum with names."""
    values = []
    for option in options:
        raw = option.value
        if not isinstance(raw, dict) or "$ref" in raw or "const" not in raw:
            return None
        values.append(
            EnumValue(
                value=raw["const"],
                name=text_of(raw.get("title")),
                description=text_of(raw.get("description")),
            )
        )
    return tuple(values)
