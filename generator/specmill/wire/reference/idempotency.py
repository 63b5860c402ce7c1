"""Which header carries the key of a call that may be sent twice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .document import Operation

_EXTENSIONS: Final = ("x-kit-idempotency", "x-idempotency")
_USUAL: Final = "Idempotency-Key"


def idempotency_header(operation: Operation) -> str | None:
    """Return the header as declared by an extension or a parameter of the usual name, else None."""
    for name in _EXTENSIONS:
        match operation.node.get(name):
            case None:
                continue
            case False:
                return None
            case Mapping() as told:
                return str(told.get("header") or _USUAL)
            case str() as header:
                return header
            case _:
                return _USUAL
    named = (one["name"] for one in operation.parameters if one["in"] == "header")
    return next((name for name in named if name.lower() == _USUAL.lower()), None)
