"""JSON Schema (2020-12) of a request body, made from the tables."""

from __future__ import annotations

from typing import Any

from .rows import Command, Field, Input, Limits, Type
from .tables import Tables
from .types import Shape, resolve

_FORMATLESS = frozenset(["", "byte", "base64url"])


class SchemaWriter:
    """Collects the definitions that schemas refer to."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self.definitions: dict[str, Any] = {}

    def of_type(self, type: Type) -> dict[str, Any]:
        """Return the schema of a type row."""
        if type[0] == "nullable":
            inner = self.of_type(type[1])
            if isinstance(inner.get("type"), str):
                return {**inner, "type": [inner["type"], "null"]}
            return {"anyOf": [inner, {"type": "null"}]}
        if type[0] == "model":
            return self._named(type)
        return self._of_shape(resolve(self._tables, type))

    def _named(self, type: Type) -> dict[str, Any]:
        name = str(type[2])
        if name not in self.definitions:
            self.definitions[name] = {}
            row = self._tables.model(type[1], name)
            if row[0] == "alias":
                self.definitions[name] = self.of_type(row[3])
            else:
                self.definitions[name] = self._of_shape(resolve(self._tables, type))
        return {"$ref": f"#/$defs/{name}"}

    def _of_shape(self, shape: Shape) -> dict[str, Any]:
        found: dict[str, Any] = {"description": shape.help} if shape.help else {}
        match shape.kind:
            case "object":
                members = [field for field in shape.fields if "o" not in field.marks]
                return found | self.of_members(members, closed=shape.closed)
            case "map":
                return found | {
                    "type": "object",
                    "additionalProperties": self.of_type(shape.item),
                }
            case "array":
                return found | {"type": "array", "items": self.of_type(shape.item)}
            case "tuple":
                rest = self.of_type(shape.item) if shape.item else False
                prefix = [self.of_type(item) for item in shape.items]
                return found | {"type": "array", "prefixItems": prefix, "items": rest}
            case "enum":
                return found | {"enum": list(shape.values)}
            case "union":
                return found | {"anyOf": [self.of_type(item) for item in shape.items]}
            case "string":
                encoding = {"byte": "base64", "base64url": "base64url"}.get(
                    shape.format
                )
                if encoding:
                    return found | {"type": "string", "contentEncoding": encoding}
                return found | _with_format("string", shape.format)
            case "integer" | "number":
                return found | _with_format(shape.kind, shape.format)
            case "boolean" | "null":
                return found | {"type": shape.kind}
            case "binary":
                return found | {"type": "string", "format": "binary"}
            case _:
                return found

    def of_members(
        self, members: list[Field] | list[Input], *, closed: bool = False
    ) -> dict[str, Any]:
        """Return the schema of an object with these members."""
        found: dict[str, Any] = {
            "type": "object",
            "properties": {member.wire: self._of_member(member) for member in members},
        }
        required = [member.wire for member in members if member.required]
        if required:
            found["required"] = required
        if closed:
            found["additionalProperties"] = False
        return found

    def _of_member(self, member: Field | Input) -> dict[str, Any]:
        schema = dict(self.of_type(member.type))
        if member.help:
            schema["description"] = member.help
        if member.default:
            schema["default"] = member.default[0]
        if member.constant:
            schema["const"] = member.constant[0]
        if "d" in member.marks:
            schema["deprecated"] = True
        return schema | _limits(member.limits)


def _with_format(kind: str, format: str) -> dict[str, Any]:
    found: dict[str, Any] = {"type": kind}
    if format not in _FORMATLESS:
        found["format"] = format
    return found


def _limits(limits: Limits) -> dict[str, Any]:
    import json

    return {
        name: text if name == "pattern" else json.loads(text) for name, text in limits
    }


def body_schema(tables: Tables, command: Command) -> dict[str, Any]:
    """Return the JSON Schema of the body of an operation."""
    assert command.body is not None
    writer = SchemaWriter(tables)
    if command.body.flattened:
        members = [input for input in command.inputs if input.source == "body_field"]
        schema = writer.of_members(members)
    else:
        schema = writer.of_type(command.body.type)
    found = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    if writer.definitions:
        found["$defs"] = dict(sorted(writer.definitions.items()))
    return found
