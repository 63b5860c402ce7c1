"""Build models from data that deviates from the document, and note every deviation."""

from __future__ import annotations

import json
import sys
import types
import typing
from typing import Annotated, Any, NamedTuple, Never, get_args, get_origin

from pydantic import MISSING, ValidationError

from .adapters import adapter_for
from .guards import is_dict, is_list
from .models import Model, field_types, load_module
from .typing import union_options
from .unions import Tagged


class Deviation(NamedTuple):
    """One place where a response differs from the document."""

    pointer: str
    """JSON pointer into the body."""
    message: str


class _Field(NamedTuple):
    name: str
    annotation: Any
    required: bool
    nullable: bool


_fields: dict[type[Model], dict[str, _Field]] = {}
_PLAIN = (str, int, float, bool)


def alias_value(alias: Any) -> Any:
    """Return what a type alias stands for."""
    load_module(alias.__module__)
    holder = types.SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__])
    return typing.get_type_hints(holder, names, include_extras=True)["value"]


def model_fields(cls: type[Model]) -> dict[str, _Field]:
    """Return the fields of a model by wire name, with evaluated annotations."""
    found = _fields.get(cls)
    if found is not None:
        return found
    hints = field_types(cls)
    found = _fields[cls] = {
        (
            info.validation_alias if isinstance(info.validation_alias, str) else name
        ): _Field(
            name,
            hints.get(name, Any),
            info.is_required(),
            _is_nullable(hints.get(name, Any)),
        )
        for name, info in cls.model_fields.items()
    }
    return found


def _is_nullable(declared: Any) -> bool:
    if (
        declared is None
        or declared is type(None)
        or declared is Any
        or declared is object
    ):
        return True
    if hasattr(declared, "__value__"):
        return _is_nullable(alias_value(declared))
    if get_origin(declared) is Annotated:
        return _is_nullable(get_args(declared)[0])
    return any(_is_nullable(option) for option in union_options(declared) or ())


def rebuild(declared: Any, value: Any, pointer: str, found: list[Deviation]) -> Any:
    """Return the best value of a type for plain JSON data; what does not fit stays as it is."""
    if declared is Any or declared is object:
        return value
    if hasattr(declared, "__value__"):
        return rebuild(alias_value(declared), value, pointer, found)
    origin = get_origin(declared)
    if origin is Annotated:
        inner, *marks = get_args(declared)
        for mark in marks:
            if isinstance(mark, Tagged):
                return _rebuild_tagged(mark, inner, value, pointer, found)
        if inner is bytes or inner is Never:
            return _leaf(declared, value, pointer, found)
        return rebuild(inner, value, pointer, found)
    options = union_options(declared)
    if options is not None:
        return _rebuild_union(declared, options, value, pointer, found)
    if isinstance(declared, type) and issubclass(declared, Model):
        return _rebuild_model(declared, value, pointer, found)
    if origin is list and is_list(value):
        (item,) = get_args(declared)
        return [rebuild(item, v, f"{pointer}/{i}", found) for i, v in enumerate(value)]
    if origin is dict and is_dict(value):
        _, item = get_args(declared)
        return {k: rebuild(item, v, _at(pointer, k), found) for k, v in value.items()}
    return _leaf(declared, value, pointer, found)


def _at(pointer: str, key: str) -> str:
    return f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"


def _rebuild_tagged(
    mark: Tagged, union: Any, value: Any, pointer: str, found: list[Deviation]
) -> Any:
    if value is None and type(None) in get_args(union):
        return None
    if isinstance(value, dict):
        return rebuild(mark.variant(union, value), value, pointer, found)
    return _rebuild_union(union, union_options(union) or [union], value, pointer, found)


def _rebuild_union(
    declared: Any, options: list[Any], value: Any, pointer: str, found: list[Deviation]
) -> Any:
    if value is None and type(None) in options:
        return None
    options = [option for option in options if option is not type(None)]
    if len(options) == 1:
        return rebuild(options[0], value, pointer, found)
    best: tuple[int, Any, list[Deviation]] | None = None
    for option in options:
        notes: list[Deviation] = []
        result = rebuild(option, value, pointer, notes)
        score = len(notes) * 1000 - _known_members(result)
        if isinstance(value, dict) != isinstance(result, (Model, dict)):
            score += 1_000_000
        if best is None or score < best[0]:
            best = (score, result, notes)
    if best is None:
        return value
    found.extend(best[2])
    return best[1]


def _known_members(value: Any) -> int:
    return len(value.__pydantic_fields_set__) if isinstance(value, Model) else 0


def _rebuild_model(
    cls: type[Model], value: Any, pointer: str, found: list[Deviation]
) -> Any:
    if not is_dict(value):
        found.append(Deviation(pointer, f"expected an object, found {_kind(value)}"))
        return value
    fields = model_fields(cls)
    values: dict[str, Any] = {}
    given: set[str] = set()
    for wire, field in fields.items():
        if wire not in value:
            values[field.name] = MISSING
            if field.required:
                found.append(Deviation(_at(pointer, wire), "required, but absent"))
            continue
        item = value[wire]
        if item is None and not field.nullable and not field.required:
            values[field.name] = MISSING
            found.append(Deviation(_at(pointer, wire), "null, but not nullable"))
            continue
        values[field.name] = rebuild(field.annotation, item, _at(pointer, wire), found)
        given.add(field.name)
    extra = {key: item for key, item in value.items() if key not in fields}
    return new_model(cls, values, extra, given | set(extra))


def new_model(
    cls: type[Model], values: dict[str, Any], extra: dict[str, Any], given: set[str]
) -> Model:
    """Return a model made of values that are taken as they are."""
    model = cls.__new__(cls)
    object.__setattr__(model, "__dict__", values)
    object.__setattr__(model, "__pydantic_fields_set__", given)
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", None)
    return model


def _leaf(declared: Any, value: Any, pointer: str, found: list[Deviation]) -> Any:
    if type(value) is declared:
        return value
    if declared is int and isinstance(value, float) and value.is_integer():
        return int(value)
    if declared is float and type(value) is int:
        return float(value)
    if declared not in _PLAIN:
        try:
            return adapter_for(declared).validate_json(json.dumps(value), strict=True)
        except ValidationError as error:
            found.append(Deviation(pointer, error.errors()[0]["msg"]))
            return value
    found.append(
        Deviation(pointer, f"expected {declared.__name__}, found {_kind(value)}")
    )
    return value


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return "a string"
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "an array"
    return "a number"
