"""Documents with little in them, or with something very long: packages are still laid out as formatters leave them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

from tests.acceptance.outputs import faults_of_black, faults_of_prettier, faults_of_ruff
from tests.writing import write_files

DONE = {"responses": {"204": {"description": "done"}}}
THING = {"$ref": "#/components/schemas/Thing"}
LONG = "a very long piece of text that no line has room for"


def post(content: dict[str, Any]) -> dict[str, Any]:
    return {"/things": {"post": {"requestBody": {"content": content}, **DONE}}}


def answer(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {
        "paths": {
            "/": {"get": {"responses": {"200": {"description": "d", "content": content}}}},
        },
        "components": {"schemas": schemas},
    }


DOCUMENTS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "an operation of the client itself": {"paths": {"/": {"get": DONE}}},
    "no responses": {"paths": {"/": {"get": {}}}},
    "an empty title": {"info": {"title": " ", "version": "1"}, "paths": {"/": {"get": DONE}}},
    "a long title": {"info": {"title": LONG, "version": "1"}},
    "certificates only": {
        "components": {"securitySchemes": {"certificate": {"type": "mutualTLS"}}},
        "security": [{"certificate": []}],
    },
    "long values of a server variable": {
        "servers": [
            {
                "url": "https://{host}",
                "variables": {
                    "host": {
                        "default": "one.example.test",
                        "enum": ["one.example.test", *(f"{n}.{'x' * 50}.test" for n in "ab")],
                    }
                },
            }
        ]
    },
    "parts by position": {
        "openapi": "3.2.0",
        "paths": post(
            {
                "multipart/related": {
                    "prefixEncoding": [{}],
                    "itemEncoding": {"contentType": "text/plain"},
                }
            }
        ),
    },
    "a long tuple": answer(
        THING,
        {
            "Thing": {
                "type": "array",
                "prefixItems": [
                    *({"type": "array", "items": {"type": "string"}} for _ in range(6)),
                    {"type": "object", "properties": {"a": {"type": "integer"}}},
                ],
            }
        },
    ),
    "a union whose variants nothing tells apart": answer(
        THING,
        {
            "Thing": {
                "oneOf": [
                    {"type": "object", "properties": {"kind": {"type": "string"}, name: {}}}
                    for name in "ab"
                ],
                "discriminator": {"propertyName": "kind"},
            }
        },
    ),
    "a union of one": answer(
        THING,
        {
            "Drink": {"type": "object", "properties": {"kind": {"type": "string"}}},
            "Thing": {
                "oneOf": [{"$ref": "#/components/schemas/Drink"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"coke": "#/components/schemas/Drink"},
                },
            },
        },
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_layout(name: str, tmp_path: Path) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        **DOCUMENTS[name],
    }
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document))
    configuration = Configuration(lenient=True).with_targets(("python", "typescript"))
    write_files(run(spec, configuration, Diagnostics()).files, tmp_path)
    assert faults_of_ruff(tmp_path / "python") == []
    assert faults_of_black(tmp_path / "python") == []
    assert faults_of_prettier(tmp_path / "typescript") == []
