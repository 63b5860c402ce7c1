"""Made-up arguments obey what a schema says beyond types: choices of members, unions, least numbers, forms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from specmill.wire.argument_sets import argument_sets
from specmill.wire.json_values import dumps, untag
from specmill.wire.reading import read_document
from specmill.wire.reference.document import Document
from specmill.wire.schemas import fits
from specmill.wire.synthesis import Direction, NoValueError, Synthesis

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
TEXT = {"type": "string"}
DEEP = {"style": "deepObject", "explode": True}


def document(
    schema: Any,
    *,
    media_type: str = JSON,
    encoding: Any = None,
    version: str = "3.1.0",
    schemas: Any = None,
    parameters: Any = (),
) -> Document:
    media = {"schema": schema} | ({"encoding": encoding} if encoding else {})
    operation = {
        "operationId": "send",
        "parameters": list(parameters),
        "requestBody": {"required": True, "content": {media_type: media}},
        "responses": {"204": {"description": "done"}},
    }
    return Document(
        {
            "openapi": version,
            "info": {"title": "T", "version": "1"},
            "paths": {"/send": {"post": operation}},
            "components": {"schemas": schemas or {}},
        }
    )


def sets(made: Document, **options: Any) -> dict[str, Any]:
    found = argument_sets(made, made.operations["send"], limit=50, **options)
    return {one.name: one.args for one in found}


def bodies(schema: Any, **options: Any) -> dict[str, Any]:
    return {name: args["body"] for name, args in sets(document(schema, **options)).items()}


def members(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": dict.fromkeys(names, TEXT)}


def needs(*names: str) -> dict[str, Any]:
    return {"required": list(names)}


CHOICES = {
    "one of anyOf": {**members("a", "b"), "anyOf": [needs("b"), needs("a")]},
    "exactly one of oneOf": {**members("a", "b", "c"), "oneOf": [needs("a"), needs("b", "c")]},
    "a branch whose member is not declared": {
        **members("a"),
        "additionalProperties": False,
        "oneOf": [needs("unknown"), needs("a")],
    },
    "not both": {**members("a", "b"), "not": needs("a", "b")},
    "a least number of members": {**members("a", "b", "c"), "minProperties": 2},
    "a greatest number of members": {
        **members("a", "b", "c", "d"),
        **needs("c"),
        "maxProperties": 2,
    },
    "branches that only an optional member tells apart": {
        "oneOf": [
            {**members("a", "b"), **needs("a")},
            {
                "type": "object",
                "properties": {"a": TEXT, "b": {"type": "integer"}},
                "required": ["a"],
            },
        ]
    },
    "a least number of free members": {
        "type": "object",
        "additionalProperties": {"type": "integer"},
        "minProperties": 2,
    },
    "a branch that narrows a member and asks for another": {
        "type": "object",
        "properties": {
            "status": {"type": "string", "enum": ["open", "closed"]},
            "reason": {"type": "string", "enum": ["done", "lost"]},
        },
        "anyOf": [
            {**needs("reason"), "properties": {"status": {"enum": ["closed"]}}},
            {"properties": {"status": {"enum": ["open"]}}},
        ],
    },
    "members that several parts describe": {
        "allOf": [
            {"type": "object", "properties": {"size": {"type": "integer", "minimum": 5}}},
            {"type": "object", "properties": {"size": {"type": "integer", "maximum": 9}}},
        ],
        "required": ["size"],
    },
    "enums of several parts": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"allOf": [{"type": "string", "enum": ["a", "b"]}, {"enum": ["b", "c"]}]}
        },
    },
    "branches that only an optional constant tells apart": {
        "oneOf": [
            {"type": "object", "properties": {"type": {"const": "cat"}, "a": TEXT}},
            {"type": "object", "properties": {"type": {"const": "dog"}, "a": TEXT}},
        ]
    },
    "null that only a branch allows": {
        "type": "object",
        "properties": {
            "count": {"type": "integer", "anyOf": [{"type": "integer"}, {"type": "null"}]}
        },
    },
    "null that the enum does not list": {
        "type": "object",
        "properties": {"kind": {"type": ["string", "null"], "enum": ["a", "b"]}},
    },
    "nullable, which 3.1 has not": {
        "type": "object",
        "properties": {"name": {"type": "string", "nullable": True}},
    },
    "numbers with constants for branches": {
        "type": "object",
        "properties": {"kind": {"type": "integer", "oneOf": [{"const": 1}, {"const": 2}]}},
    },
}


@pytest.mark.parametrize("name", CHOICES)
def test_every_set_is_valid(name: str) -> None:
    schema = CHOICES[name]
    validator = jsonschema_rs.Draft202012Validator(schema)
    made = bodies(schema)
    assert made
    for kind, body in made.items():
        plain = json.loads(dumps(untag(body)))
        assert validator.is_valid(plain), (kind, plain)


def test_the_first_possible_choice_is_made() -> None:
    assert bodies(CHOICES["one of anyOf"])["required"] == {"b": "text"}
    made = bodies(CHOICES["exactly one of oneOf"])
    assert made["required"] == {"a": "text"}
    assert made["all"] == {"a": "text", "c": "text"}


def test_examples_that_chose_nothing_do_not_fit() -> None:
    made = document({})
    schema = CHOICES["exactly one of oneOf"]
    assert fits(made, schema, {"a": "x"})
    assert not fits(made, schema, {"c": "x"})
    assert not fits(made, schema, {"a": "x", "b": "x", "c": "x"})
    free = {"type": "object", "additionalProperties": {"type": "object"}}
    assert not fits(made, free, {"gone": None})


def test_an_enum_without_members_has_no_value() -> None:
    made = document({})
    with pytest.raises(NoValueError):
        Synthesis(made, Direction.REQUEST).value({"type": "string", "enum": []})
    optional = {"type": "object", "properties": {"a": TEXT, "b": {"type": "string", "enum": []}}}
    assert bodies(optional)["all"] == {"a": "text"}


def test_forms_say_something_of_what_they_require() -> None:
    schema = {
        "type": "object",
        "required": ["features", "tags"],
        "properties": {
            "features": {
                "type": "object",
                "properties": {
                    "more": {"$ref": "#/components/schemas/Endless"},
                    "on": {"type": "boolean"},
                },
            },
            "tags": {"type": "object", "additionalProperties": TEXT},
        },
    }
    endless = {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Endless"}, "id": TEXT},
    }
    options: dict[str, Any] = {"schemas": {"Endless": endless}}
    assert bodies(schema, **options)["required"] == {"features": {}, "tags": {}}
    styled = {"features": DEEP, "tags": DEEP}
    made = bodies(schema, media_type=FORM, encoding=styled, **options)
    assert made["required"] == {"features": {"on": True}, "tags": {"key": "text"}}
    assert made["all"]["features"] == {"more": {"id": "text"}, "on": True}


def test_numbered_lists_may_hold_objects() -> None:
    schema = {
        "type": "object",
        "properties": {
            "rows": {"type": "array", "items": {**members("a"), **needs("a")}},
            "name": TEXT,
        },
    }
    made = document(schema, media_type=FORM, encoding={"rows": DEEP})
    assert all("rows" not in args["body"] for args in sets(made).values())
    assert sets(made, numbered=True)["all"]["body"] == {"rows": [{"a": "text"}], "name": "text"}


def test_deep_objects_of_a_query_are_not_empty() -> None:
    schema = {**members("city", "name"), **needs("name")}
    inner = {"type": "object", "required": ["to"], "properties": {"to": members("city")}}
    parameter = {"name": "at", "in": "query", "schema": inner, **DEEP}
    made = document(schema, parameters=[parameter])
    assert sets(made)["all"]["query"] == {"at": {"to": {"city": "text"}}}


def test_texts_are_those_of_a_number_where_the_schema_says_so() -> None:
    assert bodies({"type": "integer", "minimum": 3}, media_type="text/plain")["required"] == 3
    assert bodies(members("a"), media_type="text/plain")["required"] == "text"


def test_reserved_characters_that_end_a_value_are_left_to_the_caller() -> None:
    parameter = {"name": "q", "in": "query", "schema": TEXT, "allowReserved": True}
    made = document({}, parameters=[parameter])
    text = sets(made)["hard"]["query"]["q"]
    assert not set("&=+#;,%") & set(text)
    assert set("/?:@") <= set(text)


def test_parts_of_a_union_are_what_its_branch_says() -> None:
    branch = {"type": "object", "properties": {"name": TEXT, "age": {"type": "integer"}}}
    made = bodies({"anyOf": [branch, members("file")]}, media_type=MULTIPART)
    assert made["all"] == {"name": "text", "age": 1}


def test_a_selector_is_one_that_its_branch_allows() -> None:
    def animal(value: str) -> dict[str, Any]:
        return {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"type": "string", "enum": [value]}},
        }

    schemas = {"Cat": animal("cat"), "Dog": animal("dog")}
    union: dict[str, Any] = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in schemas],
        "discriminator": {"propertyName": "type"},
    }
    assert bodies(union, schemas=schemas)["required"] == {"type": "cat"}
    union["discriminator"]["mapping"] = {
        "kitten": "#/components/schemas/Cat",
        "dog": "#/components/schemas/Dog",
    }
    made = bodies(union, schemas=schemas)
    assert made["required"] == {"type": "dog"}
    assert "variant_0" not in made


def test_mappings_lead_into_other_files(tmp_path: Path) -> None:
    union = {
        "oneOf": [{"$ref": "cat.yaml#/Cat"}],
        "discriminator": {"propertyName": "type", "mapping": {"kitten": "cat.yaml#/Cat"}},
    }
    (tmp_path / "cat.yaml").write_text(
        yaml.safe_dump({"Cat": {"type": "object", "properties": {"type": TEXT}}})
    )
    (tmp_path / "root.yaml").write_text(yaml.safe_dump(dict(document(union).root)))
    made = read_document(tmp_path / "root.yaml")
    assert sets(made)["required"]["body"] == {"type": "kitten"}


def test_bytes_do_not_stand_for_an_object_beside_json() -> None:
    made = document(members("a"))
    root = json.loads(json.dumps(made.root))
    content = root["paths"]["/send"]["post"]["requestBody"]["content"]
    content["application/yaml"] = content[JSON]
    content["application/octet-stream"] = {}
    names = {name for name in sets(Document(root)) if name.startswith("as_")}
    assert names == {"as_application_octet_stream"}
