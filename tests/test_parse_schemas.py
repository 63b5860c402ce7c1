"""Schemas of every kind, each as a short text of what it becomes."""

from typing import Any

import pytest
from specmill import model as m

from tests.parse_support import SCHEMAS, codes, parse_schemas, ref, shown, text

S = {"type": "string"}
N = {"type": "integer"}
PAIR: dict[str, Any] = {
    "A": {"type": "object", "properties": {"a": S}, "required": ["a"]},
    "B": {"type": "object", "properties": {"b": N}},
}

SCALARS = [
    ({}, "any"),
    (True, "any"),
    (False, "never"),
    ({"type": "null"}, "null"),
    ({"enum": [None]}, "null"),
    ({"type": ["string", "null"]}, "str?"),
    ({"type": ["string", "integer"]}, "any(str | int)"),
    ({"type": ["string", "integer", "null"]}, "any(str | int)?"),
    ({"type": ["string", "number", "boolean", "object", "array", "null"]}, "any?"),
    ({"type": "string", "format": "byte"}, "str(content_encoding=base64)"),
    ({"type": "string", "contentEncoding": "base64"}, "str(content_encoding=base64)"),
    ({"type": "string", "contentMediaType": "application/octet-stream"}, "str(format=binary)"),
    (
        {"type": "string", "contentMediaType": "application/json"},
        "str(content_media_type=application/json)",
    ),
    ({"pattern": "^x"}, "str(pattern=^x)"),
    ({"format": "date-time"}, "str(format=date-time)"),
    ({"format": "int64"}, "int(format=int64)"),
    ({"multipleOf": 2}, "num(multiple_of=2)"),
    ({"type": "number", "exclusiveMinimum": 1}, "num(exclusive_minimum=1)"),
    ({"type": "integer", "maximum": "7"}, "int(maximum=7)"),
    ({"type": "String"}, "str"),
    ({"type": "nonsense"}, "any"),
]


@pytest.mark.parametrize(("schema", "expected"), SCALARS)
def test_scalars(schema: Any, expected: str) -> None:
    assert shown({"X": schema}, "X") == expected


def test_bounds_and_null_of_3_0() -> None:
    low = {"type": "number", "minimum": 1, "exclusiveMinimum": True, "nullable": True}
    assert shown({"X": low}, "X", version="3.0.3") == "num(exclusive_minimum=1)?"


ENUMS = [
    ({"enum": ["a", None, "", "a"]}, 'enum "a"|""?'),
    ({"type": "integer", "enum": [1, 2, 1]}, "enum 1|2"),
    ({"enum": ["a", 1, True, 1.0]}, 'enum "a"|1|true'),
    ({"const": 5}, "const 5"),
    ({"const": None}, "null"),
    ({"enum": []}, "any"),
    ({"type": "string", "enum": []}, "str"),
    ({"type": "array", "items": S, "enum": ["a"]}, "[str]"),
    ({"oneOf": [{"const": "a", "title": "Alpha"}, {"const": "b"}]}, 'enum "a"|"b"'),
]


@pytest.mark.parametrize(("schema", "expected"), ENUMS)
def test_enums(schema: Any, expected: str) -> None:
    assert shown({"X": schema}, "X") == expected


@pytest.mark.parametrize(
    "told",
    [
        {"x-enum-varnames": ["ONE", "TWO"], "x-enum-descriptions": ["first", "second"]},
        {"x-enumNames": ["ONE", "TWO"], "x-enum-descriptions": {"1": "first", "2": "second"}},
        {
            "x-ms-enum": {
                "values": [
                    {"value": 2, "name": "TWO", "description": "second"},
                    {"value": 1, "name": "ONE", "description": "first"},
                ]
            }
        },
    ],
)
def test_enum_names(told: dict[str, Any]) -> None:
    api, _ = parse_schemas({"X": {"type": "integer", "enum": [1, 2], **told}})
    node = api.schemas[SCHEMAS + "X"].schema
    assert isinstance(node, m.EnumSchema)
    assert [(item.value, item.name, item.description) for item in node.values] == [
        (1, "ONE", "first"),
        (2, "TWO", "second"),
    ]


CONTAINERS = [
    ({"type": "array"}, "[any]"),
    ({"items": S}, "[str]"),
    ({"type": "array", "items": [S, N]}, "(str, int, *any)"),
    ({"type": "array", "prefixItems": [S, N], "items": False}, "(str, int)"),
    ({"type": "array", "prefixItems": [S], "items": N}, "(str, *int)"),
    ({"type": "object"}, "{}"),
    ({"type": "object", "additionalProperties": False}, "{closed}"),
    ({"type": "object", "additionalProperties": True}, "{*: any}"),
    ({"type": "object", "additionalProperties": S}, "{*: str}"),
    ({"properties": {"a": S}, "additionalProperties": N}, "{a: str, *: int}"),
    ({"type": "object", "patternProperties": {"^x": S}}, "{/^x/: str}"),
    ({"type": "object", "required": ["a"], "properties": {"a": S}}, "{a!: str}"),
    ({"properties": {"a": {"type": "string", "required": True}}}, "{a!: str}"),
]


@pytest.mark.parametrize(("schema", "expected"), CONTAINERS)
def test_containers(schema: Any, expected: str) -> None:
    assert shown({"X": schema}, "X") == expected


ALL_OF = [
    ({"allOf": [ref("A")], "description": "dressed"}, "@A"),
    ({"allOf": [ref("A"), {"description": "dressed"}], "nullable": True}, "@A?"),
    ({"allOf": [{"type": "object", "properties": {"c": S}}]}, "{c: str}"),
    ({"allOf": [ref("A"), {"properties": {"c": S}}]}, "{a!: str, c: str}<A>"),
    ({"allOf": [ref("A"), ref("B")]}, "{a!: str, b: int}<A,B>"),
    ({"allOf": [ref("A")], "required": ["b"], "properties": {"b": S}}, "{a!: str, b!: str}<A>"),
    ({"allOf": [ref("B"), {"required": ["b"]}]}, "{b!: int}<B>"),
    (
        {"allOf": [{"type": "string", "minLength": 2}, {"minLength": 5, "maxLength": 9}]},
        "str(min_length=5, max_length=9)",
    ),
    ({"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}, 'enum "b"'),
    (
        {"allOf": [{**PAIR["A"], "additionalProperties": False}, {"properties": {"c": S}}]},
        "{a!: str, c: str}",
    ),
    ({"allOf": [{"properties": {"x": N}}, {"properties": {"x": {"minimum": 1}}}]},
     "{x: int(minimum=1)}"),
    ({"allOf": [{"properties": {"x": ref("A")}}, {"properties": {"x": {"description": "d"}}}]},
     "{x: @A}"),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "expected"), ALL_OF)
def test_all_of(schema: Any, expected: str) -> None:
    assert shown({**PAIR, "X": schema}, "X") == expected


@pytest.mark.parametrize(
    "members",
    [
        [{"type": "string"}, {"type": "integer"}],
        [{"enum": ["a"]}, {"enum": ["b"]}],
        [{"const": "a"}, {"const": "b"}],
        [{"properties": {"x": S}}, {"properties": {"x": N}}],
    ],
)
def test_conflicts_in_all_of_are_reported(members: list[Any]) -> None:
    _, reported = parse_schemas({"X": {"allOf": members}})
    assert codes(reported) == ["warning all-of-conflict"]


UNIONS = [
    ({"oneOf": [ref("A"), ref("B")]}, "one(@A | @B)"),
    ({"anyOf": [ref("A"), ref("B")]}, "any(@A | @B)"),
    ({"oneOf": [ref("A")], "description": "d"}, "@A"),
    ({"anyOf": [ref("A"), {"type": "null"}]}, "@A?"),
    ({"anyOf": [S, {"enum": [None]}]}, "str?"),
    ({"oneOf": [ref("A"), ref("A")]}, "@A"),
    ({"oneOf": [False, ref("A"), S]}, "one(@A | str)"),
    ({"anyOf": [ref("A"), {"not": {}, "description": "none"}]}, "@A"),
    ({"oneOf": [False, {"type": "null"}]}, "null"),
    ({"oneOf": [False, False]}, "never"),
    ({"oneOf": [S, N, ref("A")], "nullable": True}, "one(str | int | @A)?"),
    ({"type": "string", "anyOf": [{"format": "uri"}, {"format": "uuid"}]},
     "any(str(format=uri) | str(format=uuid))"),
    ({**PAIR["A"], "anyOf": [{"required": ["a"]}, {"not": {}}]}, "{a!: str}"),
    ({"oneOf": [ref("X"), S]}, "str"),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "expected"), UNIONS)
def test_unions(schema: Any, expected: str) -> None:
    assert shown({**PAIR, "X": schema}, "X") == expected


def test_properties_beside_a_union_belong_to_each_alternative() -> None:
    schemas = {
        **PAIR,
        "X": {"properties": {"x": S}, "oneOf": [ref("A"), {"properties": {"y": N}}]},
    }
    api, _ = parse_schemas(schemas)
    assert text(api.schemas[SCHEMAS + "X"].schema) == "one(@X/oneOf/0 | @X/oneOf/1)"
    assert text(api.schemas[SCHEMAS + "X/oneOf/0"].schema) == "{x: str, a!: str}<A>"
    assert text(api.schemas[SCHEMAS + "X/oneOf/1"].schema) == "{x: str, y: int}"


def test_an_alternative_that_has_the_properties_itself_stays_a_reference() -> None:
    schemas = {**PAIR, "X": {"properties": {"a": S}, "oneOf": [ref("A"), ref("A2")]}}
    schemas["A2"] = {"properties": {"a": S, "more": N}}
    assert shown(schemas, "X") == "one(@A | @A2)"


def test_a_union_inside_all_of_is_a_union_of_merged_alternatives() -> None:
    schemas = {**PAIR, "U": {"oneOf": [ref("A"), ref("B")]}}
    schemas["X"] = {"allOf": [ref("U"), {"properties": {"x": S}}]}
    api, _ = parse_schemas(schemas)
    assert text(api.schemas[SCHEMAS + "X"].schema) == "one(@X/oneOf/0 | @X/oneOf/1)"
    assert text(api.schemas[SCHEMAS + "X/oneOf/1"].schema) == "{x: str, b: int}<B>"


REFERENCES = [
    ("3.0.3", {**ref("A"), "nullable": True, "description": "d"}, "@A?"),
    ("3.0.3", {**ref("A"), "required": ["z"]}, "@A"),
    ("3.1.0", {**ref("A"), "type": "object"}, "@A"),
    ("3.1.0", {**ref("A"), "properties": {"z": S}}, "{a!: str, z: str}<A>"),
]


@pytest.mark.parametrize(("version", "schema", "expected"), REFERENCES)
def test_siblings_of_references(version: str, schema: Any, expected: str) -> None:
    assert shown({**PAIR, "X": schema}, "X", version=version) == expected


def test_facts_beside_a_reference_are_those_of_the_use() -> None:
    api, _ = parse_schemas({**PAIR, "X": {"properties": {"a": {**ref("A"), "description": "d"}}}})
    node = api.schemas[SCHEMAS + "X"].schema
    assert isinstance(node, m.ObjectSchema)
    assert node.properties[0].schema.facts.description == "d"


def test_unmodelled_keywords_are_kept_and_noted() -> None:
    schema = {"type": "object", "not": {"required": ["a"]}, "if": {}, "then": {}}
    api, reported = parse_schemas({"X": schema})
    assert api.schemas[SCHEMAS + "X"].schema.facts.unmodelled == ("not", "if", "then")
    assert codes(reported) == ["note schema-unmodelled"]


def test_a_dynamic_reference_is_read_as_a_plain_one() -> None:
    tree = {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {"children": {"type": "array", "items": {"$dynamicRef": "#node"}}},
    }
    api, reported = parse_schemas({"Tree": tree})
    assert text(api.schemas[SCHEMAS + "Tree"].schema) == "{children: [@Tree]}"
    assert codes(reported) == ["note schema-dynamic-reference"]
