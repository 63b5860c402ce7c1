"""What inline schemas are named after: owner and role; ids of operations without one."""

from typing import Any

import pytest
from specmill.model import Api
from specmill.parse import ParseSettings

from tests.parse_support import SCHEMAS, codes, parse_paths, parse_schemas, parse_text

S = {"type": "string"}
OK = {"200": {"description": "ok"}}
OBJECT = {"type": "object", "properties": {"a": S}}


def roles(api: Api) -> set[tuple[str, str, tuple[str, ...]]]:
    """Return name, owner and role of every inline schema."""
    return {
        (item.name, item.owner.removeprefix(SCHEMAS), item.role)
        for item in api.schemas.values()
        if not (item.is_component and not item.role)
    }


def test_inline_schemas_of_a_component() -> None:
    api, _ = parse_schemas(
        {
            "A": {
                "properties": {
                    "deep": {"properties": {"er": OBJECT}},
                    "list": {"type": "array", "items": OBJECT},
                    "map": {"additionalProperties": OBJECT},
                    "state": {"type": "string", "enum": ["x"]},
                    "either": {"oneOf": [OBJECT, {"type": "object", "properties": {"b": S}}]},
                    "maybe": {"anyOf": [OBJECT, {"type": "null"}]},
                }
            }
        }
    )
    assert roles(api) == {
        ("", "A", ("deep",)),
        ("", "A/properties/deep", ("er",)),
        ("", "A", ("list", "item")),
        ("", "A", ("map", "value")),
        ("", "A", ("state",)),
        ("", "A", ("either",)),
        ("", "A/properties/either", ("option a",)),
        ("", "A/properties/either", ("option b",)),
        ("", "A", ("maybe",)),
    }


def test_inline_schemas_of_an_operation() -> None:
    api, _ = parse_paths(
        {
            "/x/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": S},
                    {"name": "order", "in": "query", "schema": {"enum": ["up"]}},
                ],
                "post": {
                    "operationId": "make",
                    "parameters": [{"name": "mode", "in": "query", "schema": {"enum": ["m"]}}],
                    "requestBody": {
                        "content": {
                            "application/xml": {"schema": OBJECT},
                            "application/json": {"schema": OBJECT},
                        }
                    },
                    "responses": {
                        "200": {"content": {"application/json": {"schema": OBJECT}}},
                        "404": {"$ref": "#/components/responses/Missing"},
                    },
                },
            }
        },
        components={
            "responses": {"Missing": {"content": {"application/json": {"schema": OBJECT}}}}
        },
    )
    assert roles(api) == {
        ("x id", "", ("order",)),
        ("", "make", ("mode",)),
        ("", "make", ("request",)),
        ("", "make", ("request", "xml")),
        ("", "make", ("response 200",)),
        ("Missing", "", ("response",)),
    }
    assert all(item.owner_is_operation == (item.owner == "make") for item in api.schemas.values())


def test_roles_do_not_depend_on_the_order_of_schemas() -> None:
    schemas: dict[str, Any] = {
        "Base": {"type": "object", "properties": {"inner": OBJECT}},
        "One": {"allOf": [{"$ref": SCHEMAS + "Base"}, {"properties": {"one": OBJECT}}]},
        "Two": {"allOf": [{"$ref": SCHEMAS + "Base"}, {"properties": {"two": OBJECT}}]},
    }
    forward, _ = parse_schemas(schemas)
    backward, _ = parse_schemas(dict(reversed(schemas.items())))
    assert forward.schemas == backward.schemas


def test_a_deep_reference_is_named_after_where_it_points() -> None:
    api, _ = parse_schemas(
        {
            "A": {"properties": {"b": {"properties": {"c": S}}}},
            "D": {"properties": {"x": {"$ref": SCHEMAS + "A/properties/b/properties/c"}}},
        }
    )
    assert roles(api) == {("", "A", ("b",)), ("", "A/properties/b", ("c",))}


DERIVED = [
    ("get", "/pets/{petId}", "getPetsByPetId"),
    ("get", "/pets", "getPets"),
    ("post", "/", "postRoot"),
    ("get", "/a/{x}/{y}", "getAByXAndY"),
    ("get", "/a/{x}/b", "getAByXB"),
    ("put", "/v1/user-groups/{group_id}:archive", "putV1UserGroupsByGroupIdArchive"),
]


@pytest.mark.parametrize(("method", "path", "expected"), DERIVED)
def test_derived_operation_ids(method: str, path: str, expected: str) -> None:
    api, _ = parse_paths({path: {method: {"responses": OK}}})
    assert [(item.id, item.id_declared) for item in api.operations] == [(expected, False)]


def test_paths_that_spell_alike_are_told_apart_by_their_punctuation() -> None:
    paths = {path: {"get": {"responses": OK}} for path in ("/a-b", "/a_b", "/a/b", "/other")}
    api, _ = parse_paths(paths)
    assert [item.id for item in api.operations] == [
        "getSlashADashB",
        "getSlashAUnderscoreB",
        "getSlashASlashB",
        "getOther",
    ]


@pytest.mark.parametrize("lenient", [False, True])
def test_duplicate_ids_are_reported_and_named_after_their_paths(lenient: bool) -> None:
    paths = {path: {"get": {"operationId": "same", "responses": OK}} for path in ("/a", "/b")}
    api, reported = parse_paths(paths, settings=ParseSettings(lenient=lenient))
    assert [item.id for item in api.operations] == ["getA", "getB"]
    severity = "warning" if lenient else "error"
    assert codes(reported) == [f"{severity} operation-id-duplicate"]


def test_schemas_in_files_are_named_after_pointer_or_file(tmp_path: Any) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "pet.yaml").write_text(
        "type: object\nproperties: {owner: {$ref: 'people.yaml#/Owner'}}\n"
    )
    (tmp_path / "models" / "people.yaml").write_text("Owner: {properties: {n: {type: string}}}\n")
    (tmp_path / "api.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /p:\n    get:\n"
        "      responses: {'200': {description: d, content: {application/json:"
        " {schema: {$ref: models/pet.yaml}}}}}\n"
    )
    api, reported = parse_text(tmp_path / "api.yaml")
    assert not list(reported)
    assert [(item.id, item.name) for item in api.schemas.values()] == [
        ("models/pet.yaml#", "pet"),
        ("models/people.yaml#/Owner", "Owner"),
    ]
