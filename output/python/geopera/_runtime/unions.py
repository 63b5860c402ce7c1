"""Discriminated unions that survive variants the document does not know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .guards import is_mapping
from .models import UnknownVariant


class Tagged:
    """Annotation of a union: the member that names the variant, and its values.

    `tags` maps a value to the position of its variant; `default` is the position for a
    missing or unknown value (OpenAPI 3.2 `defaultMapping`).
    """

    __slots__ = ("default", "name", "tags")

    def __init__(
        self, name: str, tags: Mapping[str, int], *, default: int | None = None
    ) -> None:
        self.name = name
        self.tags = tags
        self.default = default

    def variant(self, union: Any, value: Any) -> Any:
        """Return the type for plain data: a variant, or `UnknownVariant`."""
        options = [o for o in get_args(union) if o is not type(None)]
        tag = value.get(self.name) if is_mapping(value) else None
        index = self._tags(options).get(tag) if isinstance(tag, str) else None
        if index is None:
            index = self.default
        return UnknownVariant if index is None else options[index]

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        options = [o for o in get_args(source) if o is not type(None)]
        schemas = [handler.generate_schema(option) for option in options]
        tags = self._tags(options)
        choices = {tag: schemas[index] for tag, index in tags.items()}
        last = handler.generate_schema(UnknownVariant)
        if self.default is not None:
            last = schemas[self.default]

        def refuse_known(value: Any) -> Any:
            if value.__wire_members__().get(self.name) in tags:
                raise ValueError("the variant is known but does not fit")
            return value

        branches: list[CoreSchema] = [
            core_schema.tagged_union_schema(choices, self.name),
            core_schema.no_info_after_validator_function(refuse_known, last),
        ]
        branches += [
            schema
            for option, schema in zip(options, schemas, strict=True)
            if not isinstance(option, type) or option in (str, int, float, bool)
        ]
        union: CoreSchema = core_schema.union_schema(
            list(branches), mode="left_to_right"
        )
        if type(None) in get_args(source):
            union = core_schema.nullable_schema(union)
        return union

    def _tags(self, options: list[Any]) -> dict[str, int]:
        """Return the tags with the names of the schemas, which select them as well."""
        tags = dict(self.tags)
        for index, option in enumerate(options):
            name = getattr(option, "__schema_name__", None)
            if name is not None and option is not UnknownVariant:
                tags.setdefault(name or option.__name__, index)
        return tags
