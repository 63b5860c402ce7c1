"""Arrays and tuples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import AnySchema, ArraySchema, Facts, SchemaNode, TupleSchema
from .places import Place, Raw
from .scalars import count
from .sites import Site

if TYPE_CHECKING:
    from .schemas import Schemas


def read_array(
    schemas: Schemas, kw: Raw, place: Place, site: Site, facts: Facts, nullable: bool
) -> SchemaNode:
    """Return an array of one kind of items, or a tuple where items are told one by one."""
    prefix, keyword, rest = kw.get("prefixItems"), "prefixItems", kw.get("items")
    if not isinstance(prefix, list) and isinstance(rest, list):
        prefix, keyword, rest = rest, "items", kw.get("additionalItems")
    low, high = count(kw, "minItems"), count(kw, "maxItems")
    if isinstance(prefix, list) and prefix:
        further: SchemaNode | None = None
        if rest is None or rest is True:
            further = AnySchema(facts=Facts(pointer=facts.pointer))
        elif rest is not False:
            further = schemas.child(rest, place, "items", site, "item")
        return TupleSchema(
            facts=facts,
            nullable=nullable,
            prefix=tuple(
                schemas.child(item, place, f"{keyword}/{index}", site, f"item {index + 1}")
                for index, item in enumerate(prefix)
            ),
            rest=None if high is not None and high <= len(prefix) else further,
            min_items=low,
            max_items=high,
        )
    if rest is None or isinstance(rest, list):
        items: SchemaNode = AnySchema(facts=Facts(pointer=facts.pointer))
    else:
        items = schemas.child(rest, place, "items", site, "item")
    return ArraySchema(
        facts=facts,
        nullable=nullable,
        items=items,
        min_items=low,
        max_items=high,
        unique_items=kw.get("uniqueItems") is True,
    )
