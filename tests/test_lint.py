"""Rules of `lint`: each fault of a document is reported with its code and its place."""

import json
from typing import Any

import pytest
from specmill.diagnostics import Diagnostics
from specmill.document import load
from specmill.lint import lint
from specmill.parse import ParseSettings, parse

from tests.parse_support import DOCUMENTS, ref

S = {"type": "string"}
OK = {"200": {"description": "ok"}}


def linted(document: dict[str, Any], version: str = "3.1.0") -> list[tuple[str, str]]:
    """Return code and pointer of everything that parsing and linting report."""
    head = {"swagger": "2.0"} if version == "2.0" else {"openapi": version}
    diagnostics = Diagnostics()
    source = {**head, "info": {"title": "t", "version": "1"}, "paths": {}, **document}
    loaded = load(json.dumps(source), diagnostics=diagnostics)
    lint(loaded, parse(loaded, ParseSettings(lenient=True), diagnostics), diagnostics)
    return [(item.code, item.pointer) for item in diagnostics]


def schema(told: Any, **others: Any) -> dict[str, Any]:
    return {"components": {"schemas": {"X": told, **others}}}


def operation(told: dict[str, Any], path: str = "/x", **rest: Any) -> dict[str, Any]:
    return {"paths": {path: {"get": {"responses": OK, **told}}}, **rest}


X = "/components/schemas/X"
GET = "/paths/~1x/get"

PROBES: list[tuple[str, dict[str, Any], str, str]] = [
    ("equivalent path templates",
     {"paths": {
         "/a/{x}": {"get": {"parameters": [{"name": "x", "in": "path", "required": True, "schema": S}], "responses": OK}},
         "/a/{y}": {"get": {"parameters": [{"name": "y", "in": "path", "required": True, "schema": S}], "responses": OK}},
     }}, "path-equivalent", "/paths/~1a~1{y}/get"),
    ("example against its schema", schema({"type": "integer", "example": "one"}),
     "example-invalid", f"{X}/example"),
    ("example of a media type",
     operation({"responses": {"200": {"description": "d", "content": {"application/json": {
         "schema": {"properties": {"a": S}}, "examples": {"e": {"value": {"a": 1}}}}}}}}),
     "example-invalid", f"{GET}/responses/200/content/application~1json/examples/e"),
    ("example of a parameter",
     operation({"parameters": [{"name": "p", "in": "query", "schema": S, "example": 1}]}),
     "example-invalid", f"{GET}/parameters/0/example"),
    ("default against its schema", schema({"type": "string", "default": 5}),
     "default-invalid", f"{X}/default"),
    ("default that is no member", schema({"enum": ["a"], "default": "b"}),
     "default-invalid", f"{X}/default"),
    ("enum against its type", schema({"type": "string", "enum": ["a", 1]}), "enum-type", f"{X}/enum"),
    ("duplicate in enum", schema({"enum": ["a", "a"]}), "enum-duplicate", f"{X}/enum"),
    ("discriminator property absent",
     schema({"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "k"}},
            A={"properties": {"k": S}}, B={"properties": {"b": S}}),
     "discriminator-property-absent", f"{X}/discriminator"),
    ("dangling mapping",
     schema({"oneOf": [ref("A"), S], "discriminator": {"propertyName": "k", "mapping": {"b": "Gone"}}},
            A={"properties": {"k": S}}), "discriminator-mapping-dangling", X),
    ("undefined security scheme", operation({"security": [{"gone": []}]}),
     "security-scheme-undefined", f"{GET}/security/0"),
    ("undefined scope",
     operation({"security": [{"o": ["b"]}]}, components={"securitySchemes": {"o": {
         "type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {"a": "A"}}}}}}),
     "security-scope-undefined", GET),
    ("nullable in 3.1", schema({"type": "string", "nullable": True}), "nullable-ignored", f"{X}/nullable"),
    ("minimum over maximum", schema({"type": "integer", "minimum": 2, "maximum": 1}),
     "bounds-crossed", f"{X}/minimum"),
    ("minLength over maxLength", schema({"type": "string", "minLength": 2, "maxLength": 1}),
     "bounds-crossed", f"{X}/minLength"),
    ("reserved header parameter",
     operation({"parameters": [{"name": "Authorization", "in": "header", "schema": S}]}),
     "parameter-header-ignored", f"{GET}/parameters/0"),
    ("undefined server variable", {"servers": [{"url": "https://{gone}.test"}]},
     "server-variable-undefined", "/servers/0"),
    ("server default outside its enum",
     {"servers": [{"url": "https://{r}.test", "variables": {"r": {"default": "x", "enum": ["eu"]}}}]},
     "server-variable-default", "/servers/0/variables/r/default"),
    ("dangling link",
     operation({"responses": {"200": {"description": "d", "links": {"l": {"operationId": "gone"}}}}}),
     "link-dangling", f"{GET}/responses/200/links/l"),
    ("dangling link by reference",
     operation({"responses": {"200": {"description": "d", "links": {"l": {"operationRef": "#/paths/~1y/get"}}}}}),
     "link-dangling", f"{GET}/responses/200/links/l"),
    ("duplicate operationId",
     {"paths": {p: {"get": {"operationId": "same", "responses": OK}} for p in ("/a", "/b")}},
     "operation-id-duplicate", "/paths/~1b/get"),
    ("path parameter missing", operation({}, path="/x/{id}"),
     "path-parameter-undeclared", "/paths/~1x~1{id}/get"),
    ("path parameter unused",
     operation({"parameters": [{"name": "i", "in": "path", "required": True, "schema": S}]}),
     "path-parameter-unused", GET),
    ("path parameter not required",
     operation({"parameters": [{"name": "i", "in": "path", "schema": S}]}, path="/x/{i}"),
     "path-parameter-optional", "/paths/~1x~1{i}/get/parameters/0"),
    ("duplicate parameter", operation({"parameters": [{"name": "q", "in": "query", "schema": S}] * 2}),
     "parameter-duplicate", f"{GET}/parameters/1"),
    ("bad pattern", schema({"type": "string", "pattern": "("}), "pattern-invalid", f"{X}/pattern"),
    ("bad status", operation({"responses": {"900": {"description": "d"}, "200": {"description": "d"}}}),
     "response-status-invalid", f"{GET}/responses/900"),
    ("bad type", schema({"type": "strin"}), "schema-type-unknown", X),
    ("array without items", schema({"type": "array"}), "array-items-missing", X),
    ("unknown side effect", operation({"x-side-effect": "writes"}), "extension-value-invalid", GET),
    ("unresolved reference", schema(ref("Gone")), "reference-unresolved", f"{X}/$ref"),
    ("operation and group",
     {"paths": {"/a": {"get": {"operationId": "a", "responses": OK}},
                "/b": {"get": {"operationId": "a.b", "responses": OK}}}},
     "operation-id-group", "/paths/~1a/get"),
    ("both examples",
     operation({"parameters": [{"name": "p", "in": "query", "schema": S, "example": "a",
                                "examples": {"b": {"value": "b"}}}]}),
     "example-twice", f"{GET}/parameters/0/example"),
    ("no success", operation({"responses": {"404": {"description": "d"}}}),
     "response-success-missing", GET),
    ("recursive allOf", schema({"allOf": [ref("X"), {"properties": {"a": S}}]}),
     "all-of-recursive", f"{X}/allOf/0"),
    ("required but undeclared", schema({"properties": {"a": S}, "required": ["b"]}),
     "required-undeclared", X),
]  # fmt: skip


@pytest.mark.parametrize(
    ("document", "code", "pointer"),
    [probe[1:] for probe in PROBES],
    ids=[probe[0].replace(" ", "-") for probe in PROBES],
)
def test_faults_are_found_where_they_are(document: dict[str, Any], code: str, pointer: str) -> None:
    assert linted(document) == [(code, pointer)]


LEGAL: list[dict[str, Any]] = [
    schema({"type": ["string", "null"], "enum": ["a", None], "default": None}),
    schema({"type": "number", "enum": [1, 2.5], "default": 1}),
    schema({"type": "string", "pattern": r"^[\w-]+\/\d{2}(?!x)$", "example": "a/12"}),
    schema({"properties": {"id": {"type": "string", "readOnly": True}}, "required": ["id"], "example": {}}),
    schema({"type": "object", "additionalProperties": {"type": "integer"}, "example": {"a": 1}}),
    operation({"responses": {"200": {"description": "d", "links": {"l": {"operationId": "op"}}}}, "operationId": "op"}),
    operation({"responses": {"204": {"description": "d"}}, "security": []}),
]  # fmt: skip


@pytest.mark.parametrize("document", LEGAL)
def test_what_is_legal_is_not_reported(document: dict[str, Any]) -> None:
    assert linted(document) == []


@pytest.mark.parametrize("name", ["swagger-2.0.yaml", "openapi-3.0.yaml", "openapi-3.1.yaml"])
def test_a_sound_document_has_no_findings(name: str) -> None:
    diagnostics = Diagnostics()
    document = load(DOCUMENTS / "spellings" / name, diagnostics=diagnostics)
    lint(document, parse(document, ParseSettings(), diagnostics), diagnostics)
    assert not list(diagnostics)


def test_files_are_walked_too(tmp_path: Any) -> None:
    (tmp_path / "pet.yaml").write_text("type: object\nproperties: {a: {type: array}}\n")
    (tmp_path / "api.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"
        "components: {schemas: {Pet: {$ref: pet.yaml}}}\n"
    )
    diagnostics = Diagnostics()
    document = load(tmp_path / "api.yaml", diagnostics=diagnostics)
    lint(document, parse(document, ParseSettings(), diagnostics), diagnostics)
    assert [(item.code, item.file, item.pointer) for item in diagnostics] == [
        ("array-items-missing", "pet.yaml", "/properties/a")
    ]
