"""The arguments of a method where several media types carry its body."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run


def arguments(tmp_path: Path, target: str, content: dict[str, Any]) -> dict[str, str]:
    """Returns the type of each argument of a method that sends a body."""
    operation = {
        "operationId": "films.edit",
        "requestBody": {"required": True, "content": content},
        "responses": {"204": {"description": "done"}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/films": {"post": operation}},
    }
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document))
    api = run(spec, Configuration().with_targets((target,)), Diagnostics()).targets[0].api
    return {one.name: str(one.type.input_expr) for one in next(iter(api.operations)).arguments}


def film(**properties: Any) -> dict[str, Any]:
    return {"schema": {"type": "object", "required": ["film"], "properties": properties}}


def test_a_member_takes_what_any_media_type_says(tmp_path: Path) -> None:
    text, file = {"type": "string"}, {"type": "string", "format": "binary"}
    content = {
        "multipart/form-data": film(film=file, title=text),
        "application/json": film(film={"type": "integer"}, title=text),
    }
    found = arguments(tmp_path, "python", content)
    assert found == {"film": "int | rt.FileTypes", "title": "str"}


def test_members_of_one_media_type_are_not_arguments_of_all(tmp_path: Path) -> None:
    text = {"type": "string"}
    content = {
        "multipart/form-data": film(film=text),
        "application/json": film(film=text, title=text),
    }
    assert list(arguments(tmp_path, "python", content)) == ["body"]
