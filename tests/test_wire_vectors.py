"""Vectors derived from documents: valid, deterministic, bounded, and true to the document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from click.testing import CliRunner
from specmill.wire.cli import wire
from specmill.wire.compare import judge
from specmill.wire.json_values import dumps, untag
from specmill.wire.kit import Kind, read_kit, vectors_of
from specmill.wire.packaging import package_vectors
from specmill.wire.patterns import matching_text
from specmill.wire.protocol import Outcome, job
from specmill.wire.reading import DocumentReadError, read_document
from specmill.wire.reference.bodies import is_json
from specmill.wire.reference.builder import build
from specmill.wire.reference.document import Document
from specmill.wire.reference.refusal import Refusal
from specmill.wire.vectors import Derived, derive

from tests.wire import perfect

CHECKOUT = Path(__file__).parent.parent
COMMITTED = CHECKOUT / "spec" / "openapi.yaml"
DOCUMENTS = [COMMITTED, perfect.KIT_FOLDER / "spec.yaml", perfect.KIT_FOLDER / "spec32.yaml"]


@cache
def derived(file: Path) -> tuple[Document, Derived]:
    document = read_document(file)
    return document, derive(document, file.name)


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_vectors_follow_the_schema_of_the_kit(file: Path) -> None:
    schema = json.loads((perfect.KIT_FOLDER / "vectors.schema.json").read_text())
    content = json.loads(dumps(derived(file)[1].content))
    errors = list(jsonschema_rs.validator_for(schema).iter_errors(content))
    assert not [(error.instance_path, error.message) for error in errors]


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_names_are_unique_and_every_operation_is_tried(file: Path) -> None:
    document, result = derived(file)
    vectors = vectors_of(result.content)
    assert len({vector.id for vector in vectors}) == len(vectors)
    left_out = {one.operation_id for one in result.skipped if one.part == "all"}
    assert {vector.operation_id for vector in vectors} == set(document.operations) - left_out


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_the_reference_builder_passes_its_own_request_vectors(file: Path) -> None:
    document, result = derived(file)
    for vector in vectors_of(json.loads(dumps(result.content))):
        if vector.kind is not Kind.REQUEST:
            continue
        operation = document.operations[vector.operation_id]
        request = build(document, operation, vector.args or {}, vector.config)
        outcome = Outcome(id=vector.id, requests=(request,), result={"value": None})
        assert judge(vector, outcome).passed, vector.id


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_every_vector_becomes_a_job(file: Path) -> None:
    for vector in vectors_of(derived(file)[1].content):
        made = job(vector, mode="m", consume="value", args=vector.args or {})
        assert made["id"] == vector.id


def test_results_are_the_same_every_time() -> None:
    first = dumps(derive(read_document(COMMITTED), "openapi.yaml").content)
    assert dumps(derived(COMMITTED)[1].content) == first


def test_nothing_of_the_committed_document_is_left_out() -> None:
    assert derived(COMMITTED)[1].skipped == ()


def test_the_limit_bounds_every_operation() -> None:
    result = derive(read_document(COMMITTED), "openapi.yaml", limit=2, mutations=False)
    counts: dict[str, int] = {}
    for vector in result.content["requests"]:
        counts[vector["operationId"]] = counts.get(vector["operationId"], 0) + 1
    assert max(counts.values()) == 2


def schema_of(document: Document, schema: Any) -> Any:
    return {**schema, "components": document.root["components"]}


def bodies(document: Document, content: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    for vector in content["requests"]:
        operation = document.operations[vector["operationId"]]
        if not vector["id"].endswith(("_required", "_all")) or "body" not in vector["args"]:
            continue
        for media_type, media in document.content(operation).items():
            if is_json(media_type):
                yield vector["id"], media["schema"], vector["args"]["body"]
    for vector in content["responses"]:
        operation = document.operations[vector["operationId"]]
        status = vector["id"].rpartition("_")[2]
        response = document.responses(operation).get(status, {})
        for media_type, media in (response.get("content") or {}).items():
            if is_json(media_type) and "value" in vector["expect"]:
                yield vector["id"], media["schema"], vector["expect"]["value"]


def test_values_are_valid_against_the_committed_document() -> None:
    document, result = derived(COMMITTED)
    checked = 0
    validators: dict[str, Any] = {}
    for name, schema, value in bodies(document, json.loads(dumps(result.content))):
        text = json.dumps(schema)
        if text not in validators:
            validators[text] = jsonschema_rs.Draft202012Validator(schema_of(document, schema))
        validator = validators[text]
        errors = [error.message for error in validator.iter_errors(plain(value))]
        assert not errors, (name, errors[:2])
        checked += 1
    assert checked > 300


def plain(value: Any) -> Any:
    return json.loads(dumps(untag(value)).replace('{"$bytes":', '{"x":'))


PETS = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.test/v1"}]
paths:
  /pets/{id}:
    put:
      operationId: replacePet
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
        - {name: kind, in: query, schema: {enum: [cat, dog]}}
        - {name: note, in: query, schema: {type: [string, "null"]}}
        - {name: X-Trace, in: header, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - {$ref: "#/components/schemas/Cat"}
                - {$ref: "#/components/schemas/Dog"}
              discriminator: {propertyName: type}
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {name: {type: string}}}
      responses:
        "200":
          description: done
          content:
            application/json: {schema: {$ref: "#/components/schemas/Cat"}}
        "404":
          description: none
          content:
            application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}
  /tree:
    post:
      operationId: plantTree
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Endless"}}}
      responses: {"204": {description: done}}
components:
  schemas:
    Cat:
      type: object
      required: [name]
      properties:
        type: {type: string}
        name: {type: string, examples: [Tom]}
        lives: {type: integer, readOnly: true}
        mood: {type: string, enum: [calm, wild]}
    Dog:
      type: object
      required: [name]
      properties: {type: {type: string}, name: {type: string}, born: {type: string, format: date}}
    Endless: {type: object, required: [next], properties: {next: {$ref: "#/components/schemas/Endless"}}}
    Problem: {type: object, properties: {title: {type: string}}}
"""


@pytest.fixture
def pets(tmp_path: Path) -> Derived:
    file = tmp_path / "pets.yaml"
    file.write_text(PETS)
    return derive(read_document(file), "pets.yaml")


def by_id(result: Derived) -> dict[str, Any]:
    kinds = ("requests", "responses", "sequences")
    return {vector["id"]: vector for kind in kinds for vector in result.content[kind]}


def test_argument_sets_cover_variants_enums_and_media_types(pets: Derived) -> None:
    vectors = by_id(pets)
    assert vectors["replace_pet_required"]["args"] == {
        "path": {"id": 1},
        "body": {"name": "Tom", "type": "Cat"},
    }
    assert vectors["replace_pet_hard"]["args"]["path"] == {"id": {"$int": "9223372036854775807"}}
    assert vectors["replace_pet_null"]["args"]["query"]["note"] is None
    assert vectors["replace_pet_variant_1"]["args"]["body"]["type"] == "Dog"
    assert vectors["replace_pet_enum_1"]["args"]["query"] == {"kind": "dog"}
    form = vectors["replace_pet_as_application_x_www_form_urlencoded"]
    assert form["expect"]["body"] == {"form": ["name=text"]}


def test_read_only_members_are_not_sent_but_come_back(pets: Derived) -> None:
    vectors = by_id(pets)
    assert "lives" not in vectors["replace_pet_all"]["args"]["body"]
    assert "lives" in vectors["replace_pet_response_200"]["expect"]["value"]


def test_answers_deviate_as_the_wire_rules_say(pets: Derived) -> None:
    names = {name.removeprefix("replace_pet_response_") for name in by_id(pets)}
    assert names >= {
        "200",
        "404",
        "html_error",
        "truncated",
        "unknown_member",
        "missing_optional",
        "null_optional",
        "unknown_enum",
        "split_character",
    }
    problem = by_id(pets)["replace_pet_response_404"]["expect"]["error"]
    assert problem == {
        "kind": "http",
        "status": 404,
        "schema": "Problem",
        "value": {"title": "text"},
    }


def test_values_without_an_end_are_left_out_and_told(pets: Derived) -> None:
    assert [(one.operation_id, one.part) for one in pets.skipped] == [("plantTree", "all")]


def test_pages_are_scripted_in_query_and_body() -> None:
    for name in ("list_cursor_pages", "list_offset_pages", "list_page_pages"):
        vector = by_id(derived(perfect.KIT_FOLDER / "spec.yaml")[1])[name]
        assert len(vector["exchanges"]) == 2
        assert len(vector["expect"]["items"]) == 3
    in_body = [
        vector
        for vector in derived(COMMITTED)[1].content["sequences"]
        if vector["id"].endswith("_pages")
    ]
    assert in_body
    assert all(vector["exchanges"][1]["request"]["body"] != {"none": True} for vector in in_body)


def test_keys_stay_the_same_over_attempts() -> None:
    vector = by_id(derived(perfect.KIT_FOLDER / "spec.yaml")[1])["retry_post_keyed"]
    assert vector["invariants"] == [{"sameHeader": "idempotency-key"}, {"sameBody": True}]


def test_swagger_documents_are_read(tmp_path: Path) -> None:
    root = {
        "swagger": "2.0",
        "info": {"title": "t", "version": "1"},
        "host": "old.test",
        "basePath": "/v2",
        "schemes": ["https"],
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "securityDefinitions": {"basic": {"type": "basic"}},
        "security": [{"basic": []}],
        "parameters": {"pet": {"in": "body", "name": "b", "schema": {"$ref": "#/definitions/P"}}},
        "definitions": {"P": {"type": "object", "properties": {"a": {"type": "integer"}}}},
        "paths": {
            "/p": {
                "post": {
                    "operationId": "p",
                    "parameters": [
                        {"$ref": "#/parameters/pet"},
                        {
                            "in": "query",
                            "name": "q",
                            "required": True,
                            "type": "array",
                            "items": {"type": "string"},
                            "collectionFormat": "pipes",
                            "minItems": 2,
                        },
                    ],
                    "responses": {
                        "200": {"description": "", "schema": {"$ref": "#/definitions/P"}}
                    },
                }
            },
            "/f": {
                "post": {
                    "operationId": "f",
                    "consumes": ["multipart/form-data"],
                    "parameters": [
                        {"in": "formData", "name": "file", "type": "file", "required": True}
                    ],
                    "responses": {"204": {"description": ""}},
                }
            },
        },
    }
    file = tmp_path / "old.json"
    file.write_text(json.dumps(root))
    vectors = by_id(derive(read_document(file), "old.json"))
    everything = vectors["p_all"]["expect"]
    assert everything["url"] == "https://old.test/v2/p"
    assert everything["query"] == ["q=text%7Ctext"]
    assert everything["body"] == {"json": {"a": 1}}
    assert everything["headers"]["authorization"].startswith("Basic ")
    assert vectors["p_response_200"]["expect"]["value"] == {"a": 1}
    part = vectors["f_required"]["expect"]["body"]["multipart"][0]
    assert part == {
        "name": "file",
        "filename": "a.bin",
        "contentType": "application/octet-stream",
        "base64": "AP/+",
    }


def test_documents_of_several_files_are_read(tmp_path: Path) -> None:
    root = yaml.safe_load(PETS)
    schemas = root["components"].pop("schemas")
    text = yaml.safe_dump(root).replace("#/components/schemas/", "parts/schemas.yaml#/")
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "schemas.yaml").write_text(
        yaml.safe_dump(schemas).replace("#/components/schemas/", "#/")
    )
    (tmp_path / "pets.yaml").write_text(text)
    vectors = by_id(derive(read_document(tmp_path / "pets.yaml"), "pets.yaml"))
    assert vectors["replace_pet_required"]["args"]["body"]["name"] == "Tom"


def test_the_command_writes_a_kit_that_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "pets.yaml").write_text(PETS)
    vectors = tmp_path / "vectors.json"
    done = CliRunner().invoke(wire, ["vectors", str(tmp_path / "pets.yaml"), "-o", str(vectors)])
    assert done.exit_code == 0
    assert "left out: plantTree (all)" in done.output
    assert len(read_kit(tmp_path).vectors) > 15


def test_packages_carry_few_vectors_one_a_line() -> None:
    document = read_document(COMMITTED)
    chosen = list(document.operations)[:5]
    text = package_vectors(document, chosen)
    content = json.loads(text)
    jobs = [content["job"] | vector["job"] for vector in content["vectors"]]
    assert {one["operationId"] for one in jobs} == set(chosen)
    assert len(text.splitlines()) < len(jobs) + 12


def test_vectors_of_packages_are_jobs_with_what_must_come_of_them() -> None:
    """The members that a vector leaves out are those at the top of the file."""
    document = read_document(COMMITTED)
    content = json.loads(package_vectors(document, ["alerts.create_rule"]))
    vectors = {vector["job"]["id"]: vector for vector in content["vectors"]}
    result = derive(
        document, "openapi", limit=3, operations={"alerts.create_rule"}, mutations=False
    )
    for vector in vectors_of(json.loads(dumps(result.content))):
        args = vector.args or {}
        made = job(vector, mode="default", consume="value", args=args)
        packed = vectors[vector.id]
        assert content["job"] | packed["job"] == json.loads(json.dumps(made))
        expected = {"sequence": len(vector.exchanges), "request": 1}.get(vector.kind.value)
        assert len(packed.get("requests", [])) == (expected or 0)
        assert ("result" in packed) == (vector.kind is not Kind.REQUEST)
    assert len(vectors) > 5


def test_unreadable_documents_are_reported(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("openapi: [")
    with pytest.raises(DocumentReadError, match=r"bad\.yaml"):
        read_document(tmp_path / "bad.yaml")
    done = CliRunner().invoke(wire, ["vectors", str(tmp_path / "none.yaml")])
    assert done.exit_code == 2


def test_refusals_name_what_is_wrong() -> None:
    document = perfect.document("spec.yaml")
    with pytest.raises(Refusal, match="missing-argument: color"):
        build(document, document.operations["pathSimpleString"], {})


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("^(cst|pm)_[A-Za-z0-9_]+$", "cst_A"),
        (r"^\d{4}-\d{2}$", "1111-11"),
        (r"^[^\s/]+\.(?:zip|tar)$", "a.zip"),
        ("^a?b*c{2,}$", "cc"),
        (r"^(?<year>\d+)\u0041$", "1A"),
        ("[]x]", "]"),
        ("(?=a)a", None),
        (r"(a)\1", None),
        ("(", None),
    ],
)
def test_texts_for_patterns(pattern: str, text: str | None) -> None:
    assert matching_text(pattern) == text


def test_texts_for_patterns_reach_a_length() -> None:
    assert matching_text("^x[a-z]*$", least=5) == "xaaaaa"


def test_texts_that_the_author_serialized_are_compared(tmp_path: Path) -> None:
    root = yaml.safe_load(PETS)
    root["openapi"] = "3.2.0"
    good = {"dataValue": ["a b", "c"], "serializedValue": "ids=a%20b,c"}
    bad = {"dataValue": ["a b"], "serializedValue": "ids=a+b"}
    parameter = {
        "name": "ids",
        "in": "query",
        "explode": False,
        "schema": {"type": "array", "items": {"type": "string"}},
        "examples": {"good": good, "bad": bad},
    }
    root["paths"]["/pets/{id}"]["put"]["parameters"].append(parameter)
    (tmp_path / "pets.yaml").write_text(yaml.safe_dump(root, sort_keys=False))
    result = derive(read_document(tmp_path / "pets.yaml"), "pets.yaml")
    assert [one.reason for one in result.skipped if one.part == "examples"] == [
        "example 'bad' of 'ids': 'ids=a+b', not 'ids=a%20b'"
    ]
    assert by_id(result)["replace_pet_all"]["args"]["query"]["ids"] == ["a b", "c"]
