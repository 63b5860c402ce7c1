"""What a call is planned to return, by the media types of its successes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run
from specmill.plan.facts import operation_facts
from specmill.text import Text

THING = {"$ref": "#/components/schemas/Thing"}
BYTES = {"type": "string", "format": "binary"}
TEXT = {"type": "string"}


def planned(
    tmp_path: Path, content: dict[str, Any], method: str = "get", **more: Any
) -> tuple[list[tuple[str, str | Text]], str]:
    """Returns kind and Python type of each result, and the Accept header."""
    answer = {
        "description": "d",
        "content": {name: {"schema": one} for name, one in content.items()},
    }
    operation = {"operationId": "things.get", "responses": {"200": answer, **more}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/things": {method: operation}},
        "components": {
            "schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}
        },
    }
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document))
    api = run(spec, Configuration().with_targets(("python",)), Diagnostics()).targets[0].api
    found = next(iter(api.operations))
    kinds = [(one.kind, one.type.expr if one.type else "") for one in found.results]
    accept = operation_facts(found, api)["accept"]
    assert isinstance(accept, Text)
    return kinds, accept.raw


@pytest.mark.parametrize(
    ("content", "kinds"),
    [
        ({"application/json": THING}, [("json", "Thing")]),
        ({"application/xml": THING, "application/json": THING}, [("json", "Thing")]),
        ({"application/xml": THING}, [("xml", "Thing")]),
        ({"image/png": BYTES, "application/json": THING}, [("json", "Thing"), ("binary", "bytes")]),
        ({"application/zip": BYTES, "image/png": BYTES}, [("binary", "bytes")]),
        ({"text/csv": TEXT, "application/json": TEXT}, [("json", "str"), ("text", "str")]),
        ({"text/event-stream": TEXT}, []),
        ({"text/event-stream": TEXT, "audio/ogg": BYTES}, [("binary", "bytes")]),
    ],
)
def test_kinds_of_results(
    tmp_path: Path, content: dict[str, Any], kinds: list[tuple[str, str]]
) -> None:
    assert planned(tmp_path, content)[0] == kinds


def test_json_is_preferred_to_what_spells_the_same_and_nobody_reads(tmp_path: Path) -> None:
    content = {"application/vnd.x.protobuf": THING, "application/json": THING}
    kinds, accept = planned(tmp_path, content)
    assert kinds == [("json", "Thing")]
    assert accept == "application/vnd.x.protobuf;q=0.5, application/json"


def test_head_has_no_result(tmp_path: Path) -> None:
    assert planned(tmp_path, {"application/json": THING}, "head")[0] == []
