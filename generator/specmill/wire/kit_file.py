"""The text of a ``vectors.json``: one vector a line, so that a changed vector is one changed line."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .json_values import dumps
from .reference.document import Document
from .vectors import derive


def kit_text(content: Mapping[str, Any]) -> str:
    """Return vectors as text."""
    members = [
        f"{dumps(name)}: {_lines(value) if isinstance(value, list) else dumps(value)}"
        for name, value in content.items()
    ]
    return "{\n" + ",\n".join(members) + "\n}\n"


def _lines(vectors: list[Any]) -> str:
    return "[\n" + ",\n".join(map(dumps, vectors)) + "\n]" if vectors else "[]"


def package_vectors(document: Document, spec: str, operations: Collection[str]) -> str:
    """Return the ``vectors.json`` that a generated package carries among its tests.

    It has few vectors for each of the operations (by operationId) that the package offers: required
    inputs, all inputs and examples, declared answers, one script.
    """
    derived = derive(document, spec, limit=3, operations=set(operations), mutations=False)
    return kit_text(derived.content)
