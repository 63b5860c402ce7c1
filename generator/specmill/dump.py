"""Stages as JSON: any dataclass of the model or the plan, and the table of names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from .model import Absent
from .plan.nodes import ApiNode
from .text import Data, Text


def dump(value: Any) -> Any:
    """Returns JSON data for a value of the model or the plan; members that hold nothing are left out."""
    match value:
        case Text() | Data():
            return dump(value.raw)
        case Enum():
            return value.value
        case Absent():
            return None
        case Mapping():
            return {str(key): dump(item) for key, item in value.items()}
        case tuple() | list():
            return [dump(item) for item in value]
        case _ if is_dataclass(value) and not isinstance(value, type):
            members = (
                (field.name, getattr(value, field.name)) for field in fields(value) if field.repr
            )
            return {"node": type(value).__name__} | {
                name: dump(member) for name, member in members if not _is_empty(member)
            }
        case _:
            return value


def _is_empty(value: Any) -> bool:
    return value is None or value is False or isinstance(value, Absent) or value in ("", (), {})


def names(api: ApiNode) -> dict[str, Any]:
    """Returns what each operation and schema is called in a target."""
    return {
        "client": api.client_name,
        "operations": {
            node.id.raw: {
                "call": ".".join(node.chain),
                "arguments": {argument.wire_name.raw: argument.name for argument in node.arguments},
            }
            for node in api.operations
        },
        "schemas": {model.id.raw: model.name for model in api.models},
    }
