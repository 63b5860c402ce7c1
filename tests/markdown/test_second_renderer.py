"""The compact pages against a second renderer that shares no code with the first."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

from . import second_renderer

ROOT = Path(__file__).resolve().parent.parent.parent


def differences(document: dict[str, Any], spec: Path | bytes) -> list[str]:
    """The operations whose sections the two renderers write differently, and pages with other operations."""
    configuration = replace(
        Configuration(name="geopera", hide_scopes=("admin:*",)),
        targets=(TargetSettings(key="pages", uses="markdown"),),
    )
    diagnostics = Diagnostics()
    files = run(spec, configuration, diagnostics).files
    assert not diagnostics.has_errors
    pages: dict[str, list[tuple[str, str]]] = {}
    for slug, name, text in second_renderer.sections(document):
        pages.setdefault(slug, []).append((name, text))
    found = [
        f"page {path}"
        for path in files
        if path.startswith("pages/operations/") and Path(path).stem not in (*pages, "index")
    ]
    for slug, expected in pages.items():
        page = files[f"pages/operations/{slug}.md"].decode()
        made = page[page.index("## `") :]
        if made != "\n\n".join(text for _, text in expected) + "\n":
            found += [name for name, text in expected if f"{text}\n" not in made] or [slug]
    return found


def test_every_section_of_the_committed_document() -> None:
    spec = ROOT / "spec" / "openapi.yaml"
    document = yaml.load(spec.read_text("utf-8"), yaml.CSafeLoader)
    assert second_renderer.is_of_this_form(document)
    assert len(list(second_renderer.sections(document))) == 202
    assert differences(document, spec) == []


FIELDS: dict[str, Any] = {
    "b-c": {"type": "string", "format": "date-time", "description": "a | b || c"},
    "a_B": {"anyOf": [{"type": "string", "format": "uuid"}, {"type": "null"}], "default": "x"},
    "filter-lang": {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
    "clauses": {"anyOf": [{"type": "array", "items": {"$ref": "#/components/schemas/a__b__C"}}, {"type": "null"}]},
    "outputs": {"type": "array", "items": {}},
    "pair": {"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}]},
    "nullable": {"anyOf": [{"$ref": "#/components/schemas/Kind"}, {"type": "null"}]},
    "kind": {"$ref": "#/components/schemas/Kind", "default": "a"},
    "map": {"type": "object", "additionalProperties": {"type": "string"}},
    "maps": {"type": "array", "items": {"type": "object", "additionalProperties": True}},
    "inline": {"type": "string", "enum": ["x", "y"]},
    "limited": {"type": "integer", "minimum": 1, "maximum": 5, "description": "Percent of `a_b`."},
    "self": {"anyOf": [{"$ref": "#/components/schemas/Input"}, {"type": "null"}]},
    "dates": {"type": "array", "items": {"type": "string", "format": "date"}},
    "any": {"title": "Any"},
}  # fmt: skip


def operation(name: str, request: Any, **members: Any) -> dict[str, Any]:
    untyped = {"200": {"description": "OK", "content": {"application/json": {"schema": {}}}}}
    node = {
        "operationId": name,
        "summary": "Do a thing",
        "x-required-scope": "things:read",
        "requestBody": {"content": {"application/json": {"schema": request}}},
        "responses": untyped,
        **members,
    }
    return {f"/v1/op/{name}": {"post": node}}


def test_shapes_that_the_committed_document_lacks() -> None:
    given = {"$ref": "#/components/schemas/Input"}
    free = {"anyOf": [{"type": "object"}, {"type": "null"}], "title": "Body"}
    accepted = {"202": {"description": "Later", "content": {"application/json": {"schema": {}}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Geopera Operations", "version": "1"},
        "paths": {
            # Out of order on purpose: `.` sorts before `_`, `_` before letters, capitals before both.
            **operation("a_b.jobs.list", given, **{"x-side-effect": "read"}),
            **operation("a_b.job_types.list", given, summary="Ends with a stop."),
            **operation("a_b.job.get", given, summary="  Is it trimmed? "),
            **operation("a_b.Job.get", given, summary=""),
            **operation("a_b.job_free", free, **{"x-side-effect": "external_spend"}, responses=accepted),
            **operation("a_b.empty", {"$ref": "#/components/schemas/_Empty"}, **{"x-side-effect": "share_export"}),
            **operation("a_b.hidden", given, **{"x-required-scope": "admin:write"}),
            **operation("admin_only.hidden", given, **{"x-required-scope": "admin:read"}),
            **operation("c.place", given, description="Not shown.", deprecated=True, responses={
                "201": {"description": "Made", "content": {"application/json": {"schema": given}}}}),
        },
        "components": {
            "schemas": {
                "Input": {"type": "object", "properties": FIELDS, "required": ["self", "b-c", "kind"]},
                "Kind": {"type": "string", "enum": ["a", "b"]},
                "a__b__C": {"type": "object", "properties": {"field": {"type": "string"}}},
                "_Empty": {"type": "object", "properties": {}, "title": "_Empty"},
            }
        },
    }  # fmt: skip
    assert differences(document, json.dumps(document).encode()) == []


@pytest.mark.parametrize("member", ["summary", "x-side-effect", "x-required-scope"])
def test_a_difference_is_seen(member: str) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Geopera", "version": "1"},
        "paths": operation("a.b", {"$ref": "#/components/schemas/Input"}),
        "components": {"schemas": {"Input": {"type": "object", "properties": FIELDS}}},
    }
    other = json.loads(json.dumps(document))
    other["components"]["schemas"] = document["components"]["schemas"] = {
        "Input": {"type": "object", "properties": {"a": {"type": "string"}}}
    }
    other["paths"]["/v1/op/a.b"]["post"][member] = "destructive"
    assert differences(other, json.dumps(document).encode()) == ["a.b"]
