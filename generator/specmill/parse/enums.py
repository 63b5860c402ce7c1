"""Enums: closed lists of values, their names and their JSON type."""

import json
from collections.abc import Iterable
from typing import Any

from ..model import EnumSchema, EnumValue, Facts
from .places import Raw, text_of


def distinct(values: Iterable[Any]) -> list[Any]:
    """Return the values without duplicates, in order; 1, 1.0 and true are told apart from text."""
    seen: set[object] = set()
    kept = []
    for value in values:
        key = identity(value)
        if key not in seen:
            seen.add(key)
            kept.append(value)
    return kept


def identity(value: Any) -> object:
    """Return a hashable key that is equal for equal JSON values only."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, int | float):
        return ("number", value)
    return ("json", json.dumps(value, sort_keys=True))


def type_of(values: Iterable[Any]) -> str:
    """Return the one JSON type of the values, else `mixed`."""
    kinds = {_kind(value) for value in values}
    if len(kinds) == 1:
        return kinds.pop()
    return "number" if kinds == {"integer", "number"} else "mixed"


def _kind(value: Any) -> str:
    if isinstance(value, str):
        return "string"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return "number" if isinstance(value, float) else "mixed"


def read_enum(kw: Raw, values: list[Any], facts: Facts, nullable: bool) -> EnumSchema:
    """Return the enum of distinct values that are not null; there is at least one."""
    names, descriptions = _names(kw, values), _descriptions(kw, values)
    kept = distinct(value for value in values if value is not None)
    return EnumSchema(
        facts=facts,
        nullable=nullable,
        values=tuple(
            EnumValue(
                value=value,
                name=names.get(identity(value), ""),
                description=descriptions.get(identity(value), ""),
            )
            for value in kept
        ),
        base=type_of(kept),
        is_const="const" in kw,
        format=text_of(kw.get("format")),
    )


def _names(kw: Raw, values: list[Any]) -> dict[object, str]:
    for key in ("x-enum-varnames", "x-enumNames", "x-enum-names"):
        found = _parallel(kw.get(key), values)
        if found:
            return found
    return _ms_enum(kw, "name")


def _descriptions(kw: Raw, values: list[Any]) -> dict[object, str]:
    for key in ("x-enum-descriptions", "x-enumDescriptions"):
        found = _parallel(kw.get(key), values)
        if found:
            return found
    return _ms_enum(kw, "description")


def _parallel(told: Any, values: list[Any]) -> dict[object, str]:
    if isinstance(told, list):
        pairs = zip(values, told, strict=False)
        return {identity(value): text for value, text in pairs if isinstance(text, str)}
    if isinstance(told, dict):
        return {
            identity(value): told[str(value)]
            for value in values
            if isinstance(told.get(str(value)), str)
        }
    return {}


def _ms_enum(kw: Raw, key: str) -> dict[object, str]:
    told = kw.get("x-ms-enum")
    listed = told.get("values") if isinstance(told, dict) else None
    if not isinstance(listed, list):
        return {}
    return {
        identity(item["value"]): item[key]
        for item in listed
        if isinstance(item, dict) and "value" in item and isinstance(item.get(key), str)
    }
