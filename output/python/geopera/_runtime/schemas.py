"""The schema that pydantic validates a generated model with, made in half the time.

Pydantic takes a field for anything at all. A field of a generated model is a type with or without
`MISSING` and null, which can be said at once; other types are left to pydantic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pydantic import MISSING, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .typing import is_union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic.fields import FieldInfo

    from .models import Model

_PLAIN: dict[Any, Any] = {
    str: core_schema.str_schema,
    int: core_schema.int_schema,
    float: core_schema.float_schema,
    bool: core_schema.bool_schema,
}


def model_schema(
    cls: type[Model], types: Mapping[str, Any], handler: GetCoreSchemaHandler
) -> CoreSchema:
    """Return the schema of a generated model whose fields have these types."""
    fields = {
        name: _field(info, types[name], handler)
        for name, info in cls.model_fields.items()
    }
    config = core_schema.CoreConfig(
        title=cls.__name__,
        extra_fields_behavior="allow",
        validate_by_alias=True,
        validate_by_name=True,
    )
    return core_schema.model_schema(
        cls,
        core_schema.model_fields_schema(
            fields, model_name=cls.__name__, computed_fields=[]
        ),
        custom_init=False,
        root_model=False,
        config=config,
        # The name that pydantic looks for before it asks for a schema a second time.
        ref=f"{cls.__module__}.{cls.__qualname__}:{id(cls)}",
    )


def _field(
    info: FieldInfo, declared: Any, handler: GetCoreSchemaHandler
) -> core_schema.ModelField:
    schema = _schema(declared, handler)
    if not info.is_required():
        schema = core_schema.with_default_schema(schema, default=info.default)
    return core_schema.model_field(
        schema,
        validation_alias=info.serialization_alias,
        serialization_alias=info.serialization_alias,
    )


def _schema(declared: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    plain = _PLAIN.get(declared)
    if plain is not None:
        found: CoreSchema = plain()
        return found
    if not is_union(declared):
        return handler.generate_schema(declared)
    options = get_args(declared)
    others = [option for option in options if option not in (MISSING, type(None))]
    choices = [_schema(option, handler) for option in others]
    if not choices:
        schema: CoreSchema = core_schema.none_schema()
    else:
        schema = (
            choices[0] if len(choices) == 1 else core_schema.union_schema([*choices])
        )
        if type(None) in options:
            schema = core_schema.nullable_schema(schema)
    if MISSING in options:
        schema = core_schema.missing_sentinel_schema(schema)
    return schema
