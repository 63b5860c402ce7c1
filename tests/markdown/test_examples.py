"""Examples: valid against the schema they stand for, finite, and the document's own where those are valid."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import pytest
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.examples import Direction, Examples
from specmill.model import Absent, Api, MediaType
from specmill.patterns import matching
from specmill.pipeline import Timings, read

ROOT = Path(__file__).resolve().parent.parent.parent
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def parsed(schemas: dict[str, Any]) -> Api:
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "Examples", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    diagnostics = Diagnostics()
    _, api = read(json.dumps(spec).encode(), Configuration(), diagnostics, Timings())
    assert not diagnostics.has_errors, [item.message for item in diagnostics.items]
    return api


def example(schema: dict[str, Any], direction: Direction = Direction.REQUEST, **others: Any) -> Any:
    """What is made for a schema; `others` are components beside it."""
    api = parsed({"It": schema, **others})
    return Examples(api).value(api.schemas["#/components/schemas/It"].schema, direction)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "minLength": 12},
        {"type": "string", "maxLength": 2},
        {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{2,4}$"},
        {"type": "string", "pattern": "^(cus|sub)_[a-zA-Z0-9]+$", "minLength": 20, "maxLength": 30},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "date-time"},
        {"type": "integer", "minimum": 5, "maximum": 5},
        {"type": "integer", "exclusiveMinimum": 10, "multipleOf": 7},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.25},
        {"type": "number", "maximum": -3},
        {"type": "array", "items": {"type": "integer"}, "minItems": 3, "uniqueItems": True},
        {"type": "array", "items": {"enum": ["a", "b", "c"]}, "minItems": 2, "uniqueItems": True},
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "minItems": 2},
        {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
        {"type": "object", "patternProperties": {"^x-": {"type": "boolean"}}, "additionalProperties": False},
        {"type": "object", "required": ["a"], "properties": {"a": {"const": "fixed"}}, "additionalProperties": False},
        {"type": ["integer", "null"], "enum": [3, None]},
        {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 0.5, "maximum": 0.75}]},
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
                {"properties": {"b": {"type": "integer"}}, "required": ["b"]},
            ]
        },
    ],
)  # fmt: skip
def test_examples_are_valid(schema: dict[str, Any]) -> None:
    made = example(schema)
    assert not isinstance(made, Absent)
    jsonschema_rs.validate({"$schema": DIALECT, **schema}, made)


def test_the_documents_own_example_wins_where_it_is_valid() -> None:
    assert example({"type": "string", "examples": ["mine"]}) == "mine"
    assert example({"type": "integer", "examples": ["wrong"], "default": 7}) == 7


def test_read_only_members_are_not_sent_and_write_only_ones_not_received() -> None:
    schema = {
        "type": "object",
        "required": ["id", "secret"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
        },
    }
    assert example(schema) == {"secret": "secret"}
    assert example(schema, Direction.RESPONSE) == {"id": "id"}


def test_recursion_ends() -> None:
    node = {"$ref": "#/components/schemas/Node"}
    tree = {
        "type": "object",
        "properties": {"kids": {"type": "array", "items": node}, "next": node},
    }
    assert example(node, Node=tree) == {"kids": []}
    nullable = {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"anyOf": [node, {"type": "null"}]}},
    }
    assert example(node, Node=nullable) == {"next": None}
    endless = {"type": "object", "required": ["next"], "properties": {"next": node}}
    assert isinstance(example(node, Node=endless), Absent)


def test_a_discriminator_tells_the_chosen_variant() -> None:
    cat = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}],
        "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/components/schemas/Cat"}},
    }
    other = {"$ref": "#/components/schemas/Dog"}
    union["oneOf"].append(other)  # type: ignore[attr-defined]
    assert example(union, Cat=cat, Dog=cat)["kind"] == "meow"


@pytest.mark.parametrize(
    "pattern",
    ["^a{3}$", "^[^a-z]+$", "^(?:x|y)?z*$", r"^\d{4}-\d{2}$", r"^[\w.-]+@[\w.]+$",
     "^.{1,5}$", r"^\u0041$", "b|a", "^[A-Fa-f0-9]{64}$"],
)  # fmt: skip
def test_texts_for_patterns(pattern: str) -> None:
    import re

    made = matching(pattern)
    assert made is not None
    assert re.search(pattern, made)


def test_patterns_that_nothing_matches_or_nobody_reads() -> None:
    assert matching("^(?=b)a$") is None
    assert matching("(") is None


def bodies(api: Api) -> list[tuple[MediaType, Direction]]:
    found = []
    for operation in api.operations:
        if operation.request_body is not None:
            found += [(media, Direction.REQUEST) for media in operation.request_body.media_types]
        for response in operation.responses:
            found += [(media, Direction.RESPONSE) for media in response.media_types]
    return [(media, direction) for media, direction in found if media.schema is not None]


def test_every_example_of_the_committed_document_is_valid() -> None:
    diagnostics = Diagnostics()
    document, api = read(ROOT / "spec" / "openapi.yaml", Configuration(), diagnostics, Timings())
    registry = jsonschema_rs.Registry([("urn:document", document.root)])
    examples = Examples(api)
    shown = 0
    for media, direction in bodies(api):
        value = examples.media_type(media, direction)
        if isinstance(value, Absent):
            continue
        pointer = quote(f"{media.pointer[1:]}/schema", safe="/~")
        schema = {"$schema": DIALECT, "$ref": f"urn:document#{pointer}"}
        validator = jsonschema_rs.validator_for(schema, registry=registry)
        assert not list(validator.iter_errors(value)), media.pointer
        shown += 1
    assert shown > 1000
