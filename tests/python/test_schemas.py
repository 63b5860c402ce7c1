"""The schemas of generated models are those that pydantic itself would make of them."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import TypeAdapter

OUTPUT = Path(__file__).resolve().parents[2] / "output" / "python"


def said(schema: Any) -> Any:
    """Returns what a schema says: without what pydantic notes for JSON schemas, functions by their names."""
    if isinstance(schema, dict):
        return {
            key: said(value)
            for key, value in schema.items()
            if key == "default" or (key != "metadata" and value is not None)
        }
    if isinstance(schema, (list, tuple)):
        return [said(item) for item in schema]
    if callable(schema) and not isinstance(schema, type):
        return getattr(schema, "__qualname__", type(schema))
    return schema


def models_of(package: str) -> list[Any]:
    """Returns all model classes of a package."""
    models = importlib.import_module(f"{package}.models")
    base = importlib.import_module(f"{package}._runtime.models").Model
    found = (getattr(models, name) for name in dir(models))
    return [one for one in found if isinstance(one, type) and issubclass(one, base)]


def schema_of(runtime: ModuleType, cls: Any) -> Any:
    """Returns what the schema of a list of a model says; the model itself stays unbuilt."""
    runtime.load_references(cls.__module__)
    return said(TypeAdapter(list[cls]).core_schema)


@pytest.mark.parametrize("where", ["committed", "small"])
def test_schemas_are_those_of_pydantic(
    where: str, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = OUTPUT if where == "committed" else package
    name = next(path.parent.name for path in folder.glob("*/_client.py"))
    monkeypatch.syspath_prepend(folder)
    for known in [key for key in sys.modules if key.partition(".")[0] == name]:
        monkeypatch.delitem(sys.modules, known)
    runtime = importlib.import_module(f"{name}._runtime.models")
    found = models_of(name)
    ours = [schema_of(runtime, cls) for cls in found]
    assert sum("missing-sentinel" in str(schema) for schema in ours) > 2
    monkeypatch.setattr(runtime, "_MODELS", "nothing is generated")
    for cls, schema in zip(found, ours, strict=True):
        assert schema_of(runtime, cls) == schema, cls
