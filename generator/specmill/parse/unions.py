"""Unions: `oneOf`, `anyOf` and lists of types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ..model import (
    EnumSchema,
    Facts,
    NeverSchema,
    NullSchema,
    SchemaId,
    SchemaNode,
    UnionSchema,
    Variant,
)
from . import alternatives
from .discriminators import read_discriminator
from .enums import type_of
from .facts import ANNOTATIONS, overlay, read_facts
from .merge import Child, Choice, Merged, Part, localize
from .option_words import option_words
from .places import Place, Raw
from .sites import Site, below
from .types import told

if TYPE_CHECKING:
    from .schemas import Schemas

MAX_PRODUCT: Final = 64
"""Alternatives that several unions on one schema may multiply to."""

MAX_NESTED: Final = 6
"""Unions that may be merged into alternatives of one another; a union may list itself."""

_NOT_SHAPE: Final = ANNOTATIONS | {"oneOf", "anyOf", "discriminator", "allOf", "$ref"}
_OF_TYPE: Final = {
    "string": {"format", "pattern", "minLength", "maxLength", "contentEncoding",
               "contentMediaType"},
    "number": {"format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
               "multipleOf"},
    "array": {"items", "prefixItems", "minItems", "maxItems", "uniqueItems"},
    "object": {"properties", "additionalProperties", "patternProperties", "required",
               "minProperties", "maxProperties"},
}  # fmt: skip


def choices_of(raw: Raw, place: Place) -> tuple[Choice, ...]:
    """Return the unions written in a schema object that has no `allOf`."""
    home = below(place.id)
    return tuple(
        Choice(keyword, options, home, raw.get("discriminator"))
        for keyword in ("oneOf", "anyOf")
        if (options := place.items(keyword))
    )


def read_choices(
    schemas: Schemas,
    kw: Raw,
    choices: tuple[Choice, ...],
    bases: tuple[SchemaId, ...],
    place: Place,
    site: Site,
    nullable: bool,
) -> SchemaNode | None:
    """Return what the unions of a schema make of it, None if they only state conditions."""
    meant = []
    for choice in choices:
        if not alternatives.states_conditions(choice):
            meant.append(choice)
        else:
            schemas.reader.note(
                "schema-unmodelled",
                f"{choice.keyword} only states conditions, which cannot be expressed in types",
                place,
                done="kept as documentation",
            )
    if not meant:
        return None
    first, rest = meant[0], meant[1:]
    options = alternatives.distinct(first.options)
    possible = [option for option in options if not alternatives.admits_nothing(option)]
    kept = [option for option in possible if not alternatives.is_null(option)]
    nullable = nullable or len(kept) < len(possible)
    facts = read_facts(kw, place.id, settings=schemas.reader.settings)
    if not kept:
        return NullSchema(facts=facts) if possible else NeverSchema(facts=facts)
    product = len(kept)
    for choice in rest:
        product *= len(choice.options)
    if product > MAX_PRODUCT and rest:
        facts = replace(facts, unmodelled=(*facts.unmodelled, *(c.keyword for c in rest)))
        rest = []
    base = _base(kw, bases, rest, place, site)
    if len(kept) == 1:
        return _single(schemas, kept[0], base, place, site, facts, nullable)
    constants = None if base.choices else alternatives.constants(kept)
    if constants is not None:
        return EnumSchema(
            facts=facts,
            nullable=nullable,
            values=constants,
            base=type_of(value.value for value in constants),
        )
    words = option_words(kept)
    own = first.home.owner == place.id
    variants = []
    for option, word in zip(kept, words, strict=True):
        if _absorbs(schemas, option, base, place):
            node = schemas.read(option, first.home.at(word))
        else:
            node = _merged_option(schemas, option, base, first, word, place)
        variants.append(Variant(schema=node))
    if not own:
        facts = replace(facts, pointer=place.id)
    return UnionSchema(
        facts=facts,
        nullable=nullable,
        variants=tuple(variants),
        discriminator=read_discriminator(schemas, first.discriminator, place),
        exclusive=first.keyword == "oneOf",
    )


def read_types(
    schemas: Schemas,
    kw: Raw,
    kinds: tuple[str, ...],
    place: Place,
    site: Site,
    facts: Facts,
    nullable: bool,
) -> SchemaNode:
    """Return the union of several JSON types, each with the keywords that speak of it."""
    inner = site if site.owner == place.id else below(place.id)
    variants = []
    for kind in kinds:
        mine = _OF_TYPE.get("number" if kind == "integer" else kind, set())
        part = {key: value for key, value in kw.items() if key in mine}
        part["type"] = kind
        at = Place(part, place.file, f"{place.pointer}/type/{kind}")
        role = inner.at(f"option {kind}")
        node = schemas.hoist(schemas.shape(part, (), (), at, role), at, role)
        variants.append(Variant(schema=node))
    return UnionSchema(facts=facts, nullable=nullable, variants=tuple(variants), exclusive=False)


def _base(
    kw: Raw, bases: tuple[SchemaId, ...], rest: list[Choice], place: Place, site: Site
) -> Merged:
    """Return the keywords beside the union that every alternative must satisfy too."""
    shape = {
        key: value
        for key, value in kw.items()
        if key not in _NOT_SHAPE and not key.startswith("x-")
    }
    home = site if site.owner == place.id else below(place.id)
    if any(value.__class__ is Child for value in shape.values()) or _has_children(shape):
        return Merged(shape, rest, list(bases))
    located = localize(shape, Place(shape, place.file, place.pointer), home)
    return Merged(located.kw, rest, list(bases))


def _has_children(kw: Raw) -> bool:
    members = kw.get("properties")
    return isinstance(members, dict) and any(value.__class__ is Child for value in members.values())


def _single(
    schemas: Schemas,
    option: Place,
    base: Merged,
    place: Place,
    site: Site,
    facts: Facts,
    nullable: bool,
) -> SchemaNode:
    """Return the only alternative, dressed with what its wrapper says."""
    constrains = bool(base.kw.keys() - {"type"}) or base.bases or base.choices
    if constrains and not _absorbs(schemas, option, base, place):
        merged = schemas.flattening.onto(base, option, site, place)
        node = schemas.shape_merged(merged, place, site)
    else:
        node = schemas.build(option, site)
        node = schemas.hoist(node, option, site) if site.owner != place.id else node
    return replace(node, facts=overlay(node.facts, facts), nullable=nullable or node.nullable)


def _merged_option(
    schemas: Schemas, option: Place, base: Merged, choice: Choice, word: str, place: Place
) -> SchemaNode:
    index = option.pointer.rpartition("/")[2]
    at = Place(option.value, place.file, f"{place.pointer}/{choice.keyword}/{index}")
    role = below(place.id).at(word)
    if schemas.unions_open >= MAX_NESTED:
        return schemas.read(option, choice.home.at(word))
    schemas.unions_open += 1
    try:
        merged = schemas.flattening.onto(base, option, choice.home.at(word), place)
        return schemas.hoist(schemas.shape_merged(merged, at, role), at, role)
    finally:
        schemas.unions_open -= 1


def _absorbs(schemas: Schemas, option: Place, base: Merged, place: Place) -> bool:
    """Whether an alternative says by itself all that the keywords beside the union say."""
    shape = base.kw.keys()
    if not shape and not base.bases and not base.choices:
        return True
    raw = option.value
    if not isinstance(raw, dict):
        return True
    refers = isinstance(raw.get("$ref"), str)
    if not refers:
        own = told(raw)[0]
        wanted = base.kw.get("type")
        return bool(own and wanted and not set(own) & set(wanted))
    if base.choices:
        return False
    if schemas.flattening.reaches(option, place.id):
        return True
    merged = schemas.flattening.of_parts((Part(option, below(option.id)),), place)
    members = base.kw.get("properties") or {}
    known = merged.kw.get("properties") or {}
    if not members:
        return not base.bases
    if not known and not merged.choices and merged.kw.get("type", ["object"]) != ["object"]:
        return True
    return members.keys() <= known.keys()
