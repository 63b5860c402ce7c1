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
from specmill.plan.nodes import ApiNode, ModelRef, OperationNode, StreamNode, TypeNode
from specmill.text import Text

THING = {"$ref": "#/components/schemas/Thing"}
BYTES = {"type": "string", "format": "binary"}
TEXT = {"type": "string"}


def operation_of(
    tmp_path: Path,
    content: dict[str, Any],
    method: str,
    parameters: list[Any],
    target: str = "python",
    body: dict[str, Any] | None = None,
    **more: Any,
) -> tuple[OperationNode, ApiNode]:
    """Returns the one operation of a document, planned for a target."""
    answer = {
        "description": "d",
        "content": {name: {"schema": one} for name, one in content.items()},
    }
    operation = {
        "operationId": "things.get",
        "parameters": parameters,
        "responses": {"200": answer, **more},
        **(body or {}),
    }
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
    api = run(spec, Configuration().with_targets((target,)), Diagnostics()).targets[0].api
    return next(iter(api.operations)), api


def planned(
    tmp_path: Path, content: dict[str, Any], method: str = "get", **more: Any
) -> tuple[list[tuple[str, str | Text]], str]:
    """Returns kind and Python type of each result, and the Accept header."""
    found, api = operation_of(tmp_path, content, method, [], **more)
    kinds = [(one.kind, one.type.expr if one.type else "") for one in found.results]
    accept = operation_facts(found, api)["accept"]
    assert isinstance(accept, Text)
    return kinds, accept.raw


def test_constants_of_a_union_are_one_list_of_values(tmp_path: Path) -> None:
    union = {"oneOf": [{"const": "a"}, {"type": "string", "format": "uuid"}, {"const": "b"}]}
    _, api = operation_of(tmp_path, {"application/json": union}, "get", [])
    assert [one.type.expr for one in api.models if one.kind == "union" and one.type] == [
        'typing.Literal["a", "b"] | uuid.UUID'
    ]


@pytest.mark.parametrize(
    ("name", "status", "misses"),
    [
        ("If-None-Match", "304", True),
        ("if-modified-since", "304", True),
        ("If-Match", "304", False),
        ("If-None-Match", "3XX", False),
        ("If-None-Match", "404", False),
        ("If-Match", "204", True),
    ],
)
def test_a_result_may_miss_where_the_call_can_ask_for_it(
    tmp_path: Path, name: str, status: str, misses: bool
) -> None:
    condition = {"name": name, "in": "header", "schema": TEXT}
    more = {status: {"description": "nothing"}}
    found, _ = operation_of(tmp_path, {"application/json": THING}, "get", [condition], **more)
    assert found.result_may_miss is misses


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


@pytest.mark.parametrize(
    ("content", "expr"),
    [
        ({"application/json": THING}, "*Thing"),
        ({"application/json": {"type": "array", "items": THING}}, "[]Thing"),
        ({"application/zip": BYTES, "image/png": BYTES}, "io.ReadCloser"),
        ({"text/csv": TEXT, "application/json": TEXT}, "string"),
        ({"image/png": BYTES, "application/json": THING}, "any"),
        ({"text/event-stream": TEXT}, ""),
    ],
)
def test_the_type_of_a_call_is_that_of_all_results(
    tmp_path: Path, content: dict[str, Any], expr: str
) -> None:
    """Go says in its type table how objects, bytes and texts are returned."""
    assert operation_of(tmp_path, content, "get", [], "go")[0].result_expr == expr


def test_only_uses_of_objects_without_null_are_objects() -> None:
    def use(kind: str, nullable: bool = False) -> TypeNode:
        ref = ModelRef(name="A", module="a", kind=kind)
        return TypeNode(kind="model", expr="A", input_expr="A", model=ref, nullable=nullable)

    assert use("object").is_object
    assert not use("object", nullable=True).is_object
    assert not use("map").is_object
    assert not TypeNode(kind="any", expr="A", input_expr="A").is_object


@pytest.mark.parametrize(
    ("format", "data", "event", "delivers"),
    [
        ("jsonl", True, False, "item"),
        ("sse", False, False, "event"),
        ("sse", True, False, "item"),
        ("sse", True, True, "event_of"),
    ],
)
def test_a_stream_delivers_items_or_events(
    format: str, data: bool, event: bool, delivers: str
) -> None:
    assert StreamNode(format=format, data_json=data, event_json=event).delivers == delivers


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"application/json": THING}, "typed"),
        ({"application/json": THING, "application/xml": THING}, "typed"),
        ({"image/png": BYTES, "application/zip": BYTES}, "binary"),
        ({"text/plain": TEXT}, "text"),
        ({"text/plain": TEXT, "application/json": TEXT}, "any"),
    ],
)
def test_kinds_of_bodies(tmp_path: Path, content: dict[str, Any], kind: str) -> None:
    media = {name: {"schema": one} for name, one in content.items()}
    body = {"requestBody": {"content": media}}
    found, _ = operation_of(tmp_path, {}, "post", [], body=body)
    assert found.body is not None
    assert found.body.kind == kind
