"""Hostile documents are answered in bounded time, with diagnostics and without tracebacks."""

import time
from typing import Any

import pytest
from specmill import model as m

from tests.parse_support import SCHEMAS, codes, parse_paths, parse_schemas, ref, shown, text

S = {"type": "string"}


def nested(levels: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "object", "properties": {"x": schema}}
    return schema


def test_deep_nesting_is_cut_with_an_error() -> None:
    _, reported = parse_schemas({"X": nested(100)})
    assert codes(reported) == ["error schema-depth"]
    _, reported = parse_schemas({"X": nested(40)})
    assert not list(reported)


@pytest.mark.parametrize("keyword", ["allOf", "oneOf", "anyOf", "items", "additionalProperties"])
def test_deep_nesting_of_any_kind_is_survived(keyword: str) -> None:
    schema: dict[str, Any] = {"properties": {"end": S}}
    for _ in range(110):
        schema = {keyword: [schema, S] if keyword.endswith("Of") else schema}
    parse_schemas({"X": schema}, lenient=True)


def test_exponential_all_of_is_linear() -> None:
    schemas: dict[str, Any] = {"S0": {"properties": {"a": S}}}
    for level in range(1, 50):
        schemas[f"S{level}"] = {"allOf": [ref(f"S{level - 1}"), ref(f"S{level - 1}")]}
    started = time.process_time()
    api, _ = parse_schemas(schemas)
    assert time.process_time() - started < 2
    assert text(api.schemas[SCHEMAS + "S49"].schema) == "@S48"


def test_exponential_unions_are_bounded() -> None:
    pair = {"oneOf": [{"properties": {"a": S}}, {"properties": {"b": S}}]}
    started = time.process_time()
    api, _ = parse_schemas({"X": {"allOf": [pair] * 30}})
    assert time.process_time() - started < 5
    assert len(api.schemas) < 500


def test_a_long_chain_of_bases_is_bounded() -> None:
    schemas: dict[str, Any] = {"S0": {"properties": {"p0": S}}}
    for level in range(1, 400):
        schemas[f"S{level}"] = {"allOf": [ref(f"S{level - 1}"), {"properties": {f"p{level}": S}}]}
    started = time.process_time()
    parse_schemas(schemas, lenient=True)
    parse_schemas(dict(reversed(schemas.items())), lenient=True)
    assert time.process_time() - started < 10


def test_a_huge_enum_is_linear() -> None:
    started = time.process_time()
    api, _ = parse_schemas({"X": {"enum": [f"v{number}" for number in range(300_000)]}})
    assert time.process_time() - started < 10
    node = api.schemas[SCHEMAS + "X"].schema
    assert isinstance(node, m.EnumSchema)
    assert len(node.values) == 300_000


RECURSIVE = [
    ({"type": "array", "items": ref("X")}, "[@X]"),
    ({"additionalProperties": ref("X")}, "{*: @X}"),
    ({"properties": {"x": ref("X")}}, "{x: @X}"),
    ({"type": "array", "prefixItems": [ref("X")]}, "(@X, *any)"),
    ({"oneOf": [S, {"type": "array", "items": ref("X")}]}, "one(str | [@X])"),
    ({"anyOf": [ref("X"), {"type": "null"}]}, "any"),
    (ref("X"), "any"),
]


@pytest.mark.parametrize(("schema", "expected"), RECURSIVE)
def test_recursion(schema: Any, expected: str) -> None:
    assert shown({"X": schema}, "X").rstrip("?") == expected


def test_recursive_all_of_is_reported() -> None:
    api, reported = parse_schemas({"X": {"allOf": [ref("X"), {"properties": {"a": ref("X")}}]}})
    assert codes(reported) == ["warning all-of-recursive"]
    assert text(api.schemas[SCHEMAS + "X"].schema) == "{a: @X}"


def test_recursive_properties_of_merged_bases_end() -> None:
    schemas = {
        "A": {"properties": {"next": ref("A"), "a": S}},
        "B": {"properties": {"next": ref("B"), "b": S}},
        "X": {"allOf": [ref("A"), ref("B")]},
    }
    api, _ = parse_schemas(schemas)
    assert (
        text(api.schemas[SCHEMAS + "X"].schema) == "{next: @X/properties/next, a: str, b: str}<A,B>"
    )
    inner = api.schemas[SCHEMAS + "X/properties/next"].schema
    assert text(inner) == "{next: @X/properties/next, a: str, b: str}<A,B>"


WRONG: list[Any] = [None, 1, "text", [], [1], True, {"$ref": 5}, {"$ref": "#/gone"}, {"x": {}}]
KEYWORDS = [
    "type", "properties", "items", "allOf", "oneOf", "anyOf", "enum", "required", "format",
    "additionalProperties", "patternProperties", "prefixItems", "discriminator", "minimum",
    "exclusiveMinimum", "minLength", "pattern", "default", "examples", "xml", "externalDocs",
    "nullable", "description", "$ref", "not", "x-enum-varnames", "x-ms-enum",
]  # fmt: skip


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_no_value_of_a_keyword_breaks_the_parser(keyword: str) -> None:
    for value in WRONG:
        for around in ({}, {"type": "object"}, {"type": "string", "enum": ["a"]}, {"allOf": [S]}):
            parse_schemas({"X": {**around, keyword: value}, "Y": {"allOf": [ref("X")]}})


FIELDS = [
    "parameters", "requestBody", "responses", "security", "servers", "tags", "callbacks",
    "operationId", "deprecated", "externalDocs", "summary", "consumes", "produces",
    "x-pagination", "x-stream", "x-idempotency", "x-required-scope", "x-name", "x-hidden",
]  # fmt: skip


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("version", ["2.0", "3.1.0"])
def test_no_value_of_an_operation_field_loses_the_operation(field: str, version: str) -> None:
    for value in WRONG:
        api, _ = parse_paths({"/x": {"get": {field: value}}}, version=version)
        assert len(api.operations) == 1


TOP = ["components", "definitions", "paths", "webhooks", "servers", "tags", "security", "info",
       "parameters", "responses", "securityDefinitions", "host", "schemes"]  # fmt: skip


@pytest.mark.parametrize("field", TOP)
@pytest.mark.parametrize("version", ["2.0", "3.1.0"])
def test_no_value_of_a_top_level_field_breaks_the_parser(field: str, version: str) -> None:
    for value in WRONG:
        rest = {} if field == "paths" else {field: value}
        paths = value if field == "paths" else {}
        if field != "info":
            parse_paths(paths, version=version, **rest)


def test_unions_that_list_one_another_end() -> None:
    one = {"properties": {"a": S}, "oneOf": [ref("Y"), ref("X"), {"properties": {"b": S}}]}
    two = {"properties": {"c": S}, "oneOf": [ref("X"), {"properties": {"d": S}}]}
    started = time.process_time()
    api, _ = parse_schemas({"X": one, "Y": two}, lenient=True)
    assert time.process_time() - started < 5
    assert len(api.schemas) < 1000


def test_many_alternatives_and_many_heirs_are_cheap() -> None:
    def option(number: int) -> dict[str, Any]:
        return {"type": "object", "properties": {f"p{number}": S, "kind": S}}

    base = {"type": "object", "properties": {"kind": S}, "discriminator": {"propertyName": "kind"}}
    schemas: dict[str, Any] = {
        "Union": {"oneOf": [option(number) for number in range(1500)], "properties": {"x": S}},
        **{f"Base{number}": base for number in range(100)},
    }
    for number in range(2000):
        schemas[f"Heir{number}"] = {"allOf": [ref(f"Base{number % 100}"), option(number)]}
    started = time.process_time()
    api, _ = parse_schemas(schemas)
    assert time.process_time() - started < 15
    union = api.schemas[SCHEMAS + "Base7/discriminator"].schema
    assert isinstance(union, m.UnionSchema)
    assert len(union.variants) == 21
