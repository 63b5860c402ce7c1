"""JSON data for values whose text depends on the declared type: decimals and bytes."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, get_args, get_origin

from .guards import is_group
from .lenient import alias_value, model_fields
from .models import Model
from .scalars import Spelling
from .text import members
from .types import Omit
from .typing import union_options
from .unions import Tagged


def spell(declared: Any, value: Any) -> Any:
    """Return a value whose decimals and bytes are written as their declared types say."""
    options = _alternatives(declared, value)
    found = members(value)
    if found is not None:
        return _spell_members(options, found)
    if is_group(value):
        item: Any = next(
            (get_args(o)[0] for o in options if get_origin(o) is list), Any
        )
        return [spell(item, one) for one in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (Decimal, bytes, bytearray)):
        for option in options:
            if isinstance(option, Spelling) and isinstance(value, option.type):
                return option.text(value)
    return value


def _alternatives(declared: Any, value: Any) -> list[Any]:
    """Return the classes and spellings a type allows; of a tagged union, the variant meant."""
    if hasattr(declared, "__value__"):
        return _alternatives(alias_value(declared), value)
    if get_origin(declared) is Annotated:
        inner, *marks = get_args(declared)
        for mark in marks:
            if isinstance(mark, Spelling):
                return [mark]
            if isinstance(mark, Tagged) and members(value) is not None:
                return _alternatives(mark.variant(inner, members(value)), value)
        return _alternatives(inner, value)
    options = union_options(declared)
    if options is None:
        return [declared]
    return [found for option in options for found in _alternatives(option, value)]


def _spell_members(options: list[Any], found: Any) -> dict[str, Any]:
    models = [o for o in options if isinstance(o, type) and issubclass(o, Model)]
    names = set(found)
    best = max(models, key=lambda o: len(names & model_fields(o).keys()), default=None)
    fields = {} if best is None else model_fields(best)
    rest: Any = next((get_args(o)[1] for o in options if get_origin(o) is dict), Any)
    return {
        str(key): spell(fields[key].annotation if key in fields else rest, item)
        for key, item in found.items()
        if not isinstance(item, Omit)
    }
