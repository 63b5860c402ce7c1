"""`--example` and `--schema`: what a body looks like."""

from __future__ import annotations

import json
from typing import Any

from .output import Output
from .rows import Command, Field, Input, Limits, Type
from .settings import Settings
from .tables import Tables
from .types import Shape, members_of, resolve

_FORMATS = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "P1D",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "byte": "aGVsbG8=",
    "base64url": "aGVsbG8",
    "uri": "https://example.com",
    "email": "someone@example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "hostname": "example.com",
    "decimal": "1.5",
    "int64": "1",
}


def print_about_body(
    tables: Tables, command: Command, settings: Settings, *, schema: bool
) -> None:
    """Print the example of a body, or its JSON Schema."""
    if schema:
        from .schema import body_schema

        value: Any = body_schema(tables, command)
    else:
        value = body_example(tables, command)
    Output(settings.replaced(output=settings.output or "json")).value(value)


def body_example(tables: Tables, command: Command) -> Any:
    """Return the example of the document, else one made of the types: required members first."""
    assert command.body is not None
    if command.body.example:
        return json.loads(command.body.example)
    if not command.body.flattened:
        return of_type(tables, command.body.type)
    members = [input for input in command.inputs if input.source == "body_field"]
    return {member.wire: of_member(tables, member, 0) for member in members}


def of_member(tables: Tables, member: Field | Input, depth: int) -> Any:
    """Return a value a member could have: its constant, its default, or one of its type."""
    if member.constant:
        return member.constant[0]
    if member.default and member.default[0] is not None:
        return member.default[0]
    return of_type(tables, member.type, member.limits, depth)


def of_type(tables: Tables, type: Type, limits: Limits = (), depth: int = 0) -> Any:
    """Return a value of a type."""
    shape = resolve(tables, type)
    if shape.example:
        return json.loads(shape.example)
    match shape.kind:
        case "string":
            return _string(shape, limits)
        case "integer" | "number":
            return _number(shape, limits)
        case "boolean":
            return True
        case "enum":
            return shape.values[0] if shape.values else None
        case "array":
            return [of_type(tables, shape.item, (), depth + 1)] if depth < 6 else []
        case "tuple":
            return [of_type(tables, item, (), depth + 1) for item in shape.items]
        case "map":
            return (
                {"key": of_type(tables, shape.item, (), depth + 1)} if depth < 6 else {}
            )
        case "object":
            return (
                {
                    field.wire: of_member(tables, field, depth + 1)
                    for field in members_of(tables, shape)
                    if field.required or depth < 3
                }
                if depth < 6
                else {}
            )
        case "union":
            return (
                of_type(tables, shape.items[0], (), depth + 1) if shape.items else None
            )
        case "binary":
            return "@FILE"
        case "any":
            return {}
        case _:
            return None


def _string(shape: Shape, limits: Limits) -> str:
    known = _FORMATS.get(shape.format)
    if known is not None:
        return known
    least = int(dict(limits).get("minLength", "0"))
    return "string".ljust(min(least, 200), "x")


def _number(shape: Shape, limits: Limits) -> Any:
    found = dict(limits)
    low = found.get("minimum") or found.get("exclusiveMinimum")
    high = found.get("maximum") or found.get("exclusiveMaximum")
    step = 1 if shape.kind == "integer" else 0.5
    if low is not None:
        value = json.loads(low)
        return value if "minimum" in found else value + step
    if high is not None and json.loads(high) < 1:
        value = json.loads(high)
        return value if "maximum" in found else value - step
    return 1 if shape.kind == "integer" else 1.5
