"""Trees of texts as values: the types come from the schema, the choice among alternatives from its validator."""

from __future__ import annotations

import json
import re
from typing import Any

from jsonschema_path import SchemaPath
from openapi_core.validation.schemas.exceptions import ValidateError
from openapi_core.validation.schemas.validators import SchemaValidator
from replay_texts import Part, Tree

NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
INTEGER = re.compile(r"-?(0|[1-9]\d*)")


def alternatives(schema: SchemaPath) -> list[SchemaPath]:
    """Returns the branches of a union; none if they only say what is required."""
    found = [one for word in ("oneOf", "anyOf") if word in schema for one in schema / word]
    says = ("type", "properties", "items", "enum", "const", "oneOf", "anyOf", "allOf")
    return [one for one in found if any(word in one for word in says)]


def kinds(schema: SchemaPath) -> set[str]:
    """Returns the JSON types that a schema permits, those of its branches included."""
    declared = (schema / "type").read_str_or_list(None)
    found = {declared} if isinstance(declared, str) else set(declared or ())
    if "allOf" in schema:
        for one in schema / "allOf":
            found |= kinds(one)
    for one in alternatives(schema):
        found |= kinds(one)
    if not found and "properties" in schema:
        return {"object"}
    return found or ({"array"} if "items" in schema else set())


def members(schema: SchemaPath) -> dict[str, SchemaPath]:
    """Returns the schemas of an object's members by name, those of its branches included."""
    found: dict[str, SchemaPath] = {}
    for one in [*((schema / "allOf") if "allOf" in schema else ()), *alternatives(schema)]:
        found |= members(one)
    if "properties" in schema:
        found |= dict((schema / "properties").str_items())
    return found


class Types:
    """Gives trees the types of schemas; a text that fits none stays a text, which the validator then refuses."""

    def __init__(self, validator: SchemaValidator) -> None:
        self._validator = validator

    def value(self, tree: Tree, schema: SchemaPath) -> Any:
        """Returns the value of a tree; of a union's branches the first that is valid."""
        branches = alternatives(schema)
        read = (self._plain(tree, one, schema) for one in branches)
        for one, value in zip(branches, read, strict=False):
            if self._is_valid(one, value):
                return value
        return self._plain(tree, branches[0] if branches else schema, schema)

    def _plain(self, tree: Tree, schema: SchemaPath, beside: SchemaPath) -> Any:
        if schema is not beside and alternatives(schema):
            return self.value(tree, schema)
        permitted = kinds(schema) or kinds(beside)
        if isinstance(tree, dict):
            return self._object(tree, schema, beside, permitted)
        if "array" in permitted:
            return [self.value([text], _items(schema)) for text in tree]
        if len(tree) != 1:
            return list(tree)
        return scalar(tree[0], permitted)

    def _object(
        self, tree: dict[str, Tree], schema: SchemaPath, beside: SchemaPath, permitted: set[str]
    ) -> Any:
        if "array" in permitted and "object" not in permitted:
            rows = _rows(tree)
            if rows is not None:
                return [self.value(one, _items(schema)) for one in rows]
        known = members(beside) | members(schema)
        rest = _additional(schema)
        return {name: self.value(one, known.get(name, rest)) for name, one in tree.items()}

    def _is_valid(self, schema: SchemaPath, value: Any) -> bool:
        try:
            self._validator.evolve(schema).validate(value)
        except ValidateError:
            return False
        return True

    def part(self, part: Part, schema: SchemaPath) -> Any:
        """Returns the value of a part: JSON, the types of a text, or the bytes as a text of their own length."""
        if part.content_type.partition(";")[0].endswith(("/json", "+json")):
            return json.loads(part.content)
        if part.is_file or not part.content_type.startswith("text/"):
            return part.content.decode("latin-1")
        return self.value([part.content.decode()], schema)

    def json_member(self, text: str, schema: SchemaPath) -> Any:
        """Returns a member of a form without style fields: objects and lists of lists are JSON."""
        if {"object", "array"} & kinds(schema):
            try:
                return json.loads(text)
            except ValueError:
                return text
        return self.value([text], schema)


def scalar(text: str, permitted: set[str]) -> Any:
    """Returns the value of a text in the first of the permitted types that it is written in."""
    if "boolean" in permitted and text in ("true", "false"):
        return text == "true"
    if "integer" in permitted and INTEGER.fullmatch(text):
        return int(text)
    if "number" in permitted and NUMBER.fullmatch(text):
        return json.loads(text)
    return text


def _items(schema: SchemaPath) -> SchemaPath:
    if "items" in schema:
        return schema / "items"
    for one in (schema / "allOf") if "allOf" in schema else ():
        if "items" in one:
            return one / "items"
    return SchemaPath.from_dict({})


def _additional(schema: SchemaPath) -> SchemaPath:
    rest = schema.get("additionalProperties", True)
    return rest if isinstance(rest, SchemaPath) else SchemaPath.from_dict({})


def _rows(tree: dict[str, Tree]) -> list[Tree] | None:
    """The items of a list whose keys are empty brackets, or the numbers from 0 on; else None."""
    if set(tree) == {""} and isinstance(tree[""], list):
        return [[text] for text in tree[""]]
    wanted = [str(index) for index in range(len(tree))]
    return [tree[key] for key in wanted] if set(tree) == set(wanted) else None
