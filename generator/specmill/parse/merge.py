"""Merging: several schema objects that all apply become one set of keywords.

JSON Schema applies `allOf` members one by one; a type needs them together. Subschemas keep the
places they were written at, so that what is merged is still named and located where it stands.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias

from .enums import identity
from .facts import ANNOTATIONS
from .places import Place, Raw
from .scalars import bounds
from .sites import Site
from .types import told


class Part(NamedTuple):
    """One subschema as written, with the site its inline types are named after."""

    place: Place
    site: Site


class Child(NamedTuple):
    """A subschema after merging: all parts apply."""

    parts: tuple[Part, ...]


@dataclass(slots=True)
class Choice:
    """A `oneOf` or `anyOf`: where it stands, its alternatives, and the site to name them after."""

    keyword: str
    options: list[Place]
    home: Site
    discriminator: Any = None


@dataclass(slots=True)
class Merged:
    """The merged keywords; `kw` holds `Child` where a schema object would hold subschemas."""

    kw: Raw = field(default_factory=dict)
    choices: list[Choice] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)


Conflict: TypeAlias = Callable[[str, Any, Any], None]

_MAPS: Final = ("properties", "patternProperties")
_SINGLE: Final = ("items", "additionalProperties")
_LOWEST: Final = frozenset(
    {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
)
_HIGHEST: Final = frozenset(
    {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
)
_FLAGS: Final = frozenset({"uniqueItems", "deprecated", "readOnly", "writeOnly"})
_NOT_INHERITED: Final = frozenset(
    {"title", "description", "summary", "default", "example", "examples", "externalDocs", "xml",
     "deprecated", "discriminator", "$id", "$anchor", "$schema", "$defs", "definitions",
     "$comment"}
)  # fmt: skip


def localize(raw: Raw, place: Place, home: Site) -> Merged:
    """Return the keywords of one schema object, without `allOf` and `$ref`, children located."""
    merged = Merged()
    kw = merged.kw
    for key, value in raw.items():
        if key in ("allOf", "$ref", "oneOf", "anyOf", "type"):
            continue
        if key in _MAPS:
            if not isinstance(value, dict):
                continue
            kw[key] = {
                name: Child((Part(member, home.at(name)),)) for name, member in place.members(key)
            }
        elif key in _SINGLE and isinstance(value, dict):
            role = "item" if key == "items" else "value"
            kw[key] = Child((Part(place.child(key), home.at(role)),))
        elif key in ("prefixItems", "items") and isinstance(value, list):
            kw["prefixItems"] = [
                Child((Part(item, home.at(f"item {index}")),))
                for index, item in enumerate(place.items(key), 1)
            ]
        else:
            kw[key] = value
    for keyword in ("oneOf", "anyOf"):
        if options := place.items(keyword):
            merged.choices.append(Choice(keyword, options, home, raw.get("discriminator")))
    _types(kw, raw)
    return merged


def _types(kw: Raw, raw: Raw) -> None:
    kinds, nullable, _ = told(raw)
    if kinds:
        kw["type"] = list(kinds)
    elif nullable and "type" in raw:
        kw["type"] = ["null"]
    kw.pop("x-nullable", None)
    if nullable or raw.get("nullable") is True or raw.get("x-nullable") is True:
        kw["nullable"] = True
    if isinstance(raw.get("exclusiveMinimum"), bool) or isinstance(
        raw.get("exclusiveMaximum"), bool
    ):
        limits = bounds(raw)
        for name, key in (
            ("minimum", "minimum"),
            ("maximum", "maximum"),
            ("exclusive_minimum", "exclusiveMinimum"),
            ("exclusive_maximum", "exclusiveMaximum"),
        ):
            kw.pop(key, None)
            if limits[name] is not None:
                kw[key] = limits[name]


def inherited(merged: Merged) -> Merged:
    """Return what a reference to a merged schema passes on: its shape, not its annotations."""
    kw = {key: value for key, value in merged.kw.items() if key not in _NOT_INHERITED}
    return Merged(kw, merged.choices, merged.bases)


def combine(left: Merged, right: Merged, conflict: Conflict) -> Merged:
    """Return keywords that hold where both hold; annotations of `right` win."""
    if not left.kw and not left.choices and not left.bases:
        return right
    kw = dict(left.kw)
    for key, value in right.kw.items():
        kw[key] = _both(key, kw[key], value, conflict) if key in kw else value
    if left.kw.keys() - ANNOTATIONS and right.kw.keys() - ANNOTATIONS:
        _nullability(kw, left.kw, right.kw)
    _closed(kw, left.kw, right.kw)
    return Merged(
        kw,
        left.choices + [choice for choice in right.choices if choice not in left.choices],
        left.bases + [base for base in right.bases if base not in left.bases],
    )


def _nullability(kw: Raw, left: Raw, right: Raw) -> None:
    """Null must be allowed by both sides, except where `right` grants it in so many words."""
    kw.pop("nullable", None)
    if right.get("nullable") is True:
        kw["nullable"] = True


def _closed(kw: Raw, left: Raw, right: Raw) -> None:
    """A closed base that a derived schema adds members to was not meant to forbid them."""
    closed = left.get("additionalProperties") is False
    if closed and "additionalProperties" not in right and right.get("properties"):
        del kw["additionalProperties"]


def _both(key: str, left: Any, right: Any, conflict: Conflict) -> Any:
    if key in _MAPS and isinstance(left, dict) and isinstance(right, dict):
        return _children(left, right)
    if key in _SINGLE:
        if isinstance(left, Child) and isinstance(right, Child):
            return Child(_parts(left, right))
        return right
    if key == "required" and isinstance(left, list) and isinstance(right, list):
        return list(dict.fromkeys(name for name in left + right if isinstance(name, str)))
    if key == "type" and isinstance(left, list) and isinstance(right, list):
        return _kinds(left, right, conflict)
    if key == "enum" and isinstance(left, list) and isinstance(right, list):
        allowed = {identity(value) for value in left}
        kept = [value for value in right if identity(value) in allowed]
        if not kept:
            conflict(key, left, right)
        return kept or right
    if key == "const" and identity(left) != identity(right):
        conflict(key, left, right)
        return right
    if key in _LOWEST or key in _HIGHEST:
        return _tighter(key, left, right)
    if key in _FLAGS:
        return left is True or right is True
    if key in ("pattern", "format") and left != right:
        conflict(key, left, right)
    return right


def _children(left: dict[str, Child], right: dict[str, Child]) -> dict[str, Child]:
    merged = dict(left)
    for name, child in right.items():
        known = merged.get(name)
        merged[name] = child if known is None else Child(_parts(known, child))
    return merged


def _parts(left: Child, right: Child) -> tuple[Part, ...]:
    written = {part.place.id for part in right.parts}
    return tuple(part for part in left.parts if part.place.id not in written) + right.parts


def _kinds(left: list[str], right: list[str], conflict: Conflict) -> list[str]:
    kept = [kind for kind in right if kind in left or (kind == "integer" and "number" in left)]
    if "number" in right and "integer" in left and "integer" not in kept:
        kept.append("integer")
    if not kept:
        conflict("type", left, right)
    return kept or right


def _tighter(key: str, left: Any, right: Any) -> Any:
    numbers = [
        value
        for value in (left, right)
        if isinstance(value, int | float) and not isinstance(value, bool)
    ]
    if len(numbers) < 2:
        return numbers[0] if numbers else right
    return min(numbers) if key in _LOWEST else max(numbers)
