"""The text of a ``vectors.json``: one vector a line, so that a changed vector is one changed line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .json_values import dumps


def kit_text(content: Mapping[str, Any]) -> str:
    """Return vectors as text."""
    members = [
        f"{dumps(name)}: {_lines(value) if isinstance(value, list) else dumps(value)}"
        for name, value in content.items()
    ]
    return "{\n" + ",\n".join(members) + "\n}\n"


def _lines(vectors: list[Any]) -> str:
    return "[\n" + ",\n".join(map(dumps, vectors)) + "\n]" if vectors else "[]"
