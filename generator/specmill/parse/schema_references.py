"""References to schemas: plain ones, ones with siblings, and ones dressed up with `allOf`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..model import AnySchema, Facts, SchemaNode, SchemaRef
from .facts import ANNOTATIONS, overlay, read_facts
from .places import Place, Raw
from .sites import Site, below

if TYPE_CHECKING:
    from .schemas import Schemas

_DRESS: Final = ANNOTATIONS | {"$ref", "type"}


def read_reference(schemas: Schemas, place: Place, site: Site) -> SchemaNode:
    """Return the node of a schema object that has `$ref`.

    Annotations beside `$ref` are meant in every version; constraints count from 3.1 on.
    """
    raw, reader = place.value, schemas.reader
    if not isinstance(raw["$ref"], str):
        reader.warning(
            "schema-invalid", "$ref is not a string", place, done="any value is accepted"
        )
        return AnySchema(facts=Facts(pointer=place.id))
    constraints = [key for key in raw if key not in _DRESS and not key.startswith("x-")]
    if constraints and reader.siblings_apply:
        merged = dressed_reference(schemas, [place], place)
        if merged is not None:
            return merged
        return schemas.shape_merged(schemas.flattening.of(place, home(place, site)), place, site)
    if constraints:
        reader.note(
            "reference-siblings-ignored",
            f"{', '.join(constraints)} beside $ref has no meaning before OpenAPI 3.1",
            place,
            done="only descriptions and nullability beside $ref were kept",
        )
    target = reader.target(raw["$ref"], place)
    if len(raw) == 1:
        facts, nullable = Facts(pointer=place.id), False
    else:
        facts, nullable = read_facts(raw, place.id, settings=reader.settings), is_nullable(raw)
    if target is None or not _is_schema(schemas, target, place):
        return AnySchema(facts=facts, nullable=nullable)
    return SchemaRef(facts=facts, nullable=nullable, target=schemas.use(target))


def _is_schema(schemas: Schemas, target: Place, place: Place) -> bool:
    """Whether a reference leads to what may be a schema; a component of another kind is reported."""
    if target.file or not target.pointer.startswith("/components/"):
        return True
    kind, _, rest = target.pointer[len("/components/") :].partition("/")
    if kind == "schemas" or "/" in rest or kind.startswith("x-"):
        return True
    schemas.reader.warning(
        "reference-kind",
        f"{place.value['$ref']!r} is no schema but stands in the place of one",
        place,
        hint="refer to #/components/schemas/...",
        done="any value is accepted",
    )
    return False


def dynamic_reference(schemas: Schemas, place: Place) -> SchemaNode | None:
    """Return a `$dynamicRef` as a plain reference, None where it says more or leads nowhere.

    JSON Schema 2020-12, 8.2.3.2, lets the dynamic scope choose another anchor of the same name;
    types cannot follow it, so the one that is found first stands for all.
    """
    raw = place.value
    ref = raw["$dynamicRef"]
    if not isinstance(ref, str) or not raw.keys() - {"$dynamicRef"} <= ANNOTATIONS:
        return None
    target = schemas.reader.probe(ref, place)
    if target is None:
        return None
    schemas.reader.note(
        "schema-dynamic-reference",
        f"$dynamicRef {ref!r} is read as a plain reference",
        place,
        done=f"it refers to {target.id}",
    )
    facts = read_facts({k: v for k, v in raw.items() if k != "$dynamicRef"}, place.id)
    return SchemaRef(facts=facts, nullable=is_nullable(raw), target=schemas.use(target))


def dressed_reference(schemas: Schemas, parts: list[Place], at: Place) -> SchemaNode | None:
    """Return a reference where all parts together say no more than one `$ref` and annotations."""
    found: Place | None = None
    outer: list[Place] = []
    queue = list(parts)
    while queue:
        part = queue.pop(0)
        raw = part.value
        if not isinstance(raw, dict) or any(
            key not in _DRESS and key != "allOf" and not key.startswith("x-") for key in raw
        ):
            return None
        if isinstance(raw.get("$ref"), str):
            target = schemas.reader.target(raw["$ref"], part)
            if target is None:
                return AnySchema(facts=read_facts(raw, at.id))
            if found is not None and found.id != target.id:
                return None
            found = target
        elif "type" in raw and "allOf" not in raw and raw["type"] != "object":
            return None
        outer.append(part)
        queue.extend(part.items("allOf"))
    if found is None:
        return None
    facts = Facts(pointer=at.id)
    for part in outer:
        facts = overlay(read_facts(part.value, at.id), facts)
    nullable = any(is_nullable(part.value) for part in outer)
    return SchemaRef(facts=facts, nullable=nullable, target=schemas.use(found))


def home(place: Place, site: Site) -> Site:
    """Return the site for what stands in a schema that is named, or will be if it is an object."""
    return site if site.owner == place.id else below(place.id)


def is_nullable(raw: Raw) -> bool:
    """Return whether a schema object says so in so many words."""
    return raw.get("nullable") is True or raw.get("x-nullable") is True
