"""Which symbols are parts of another, and what makes two parts the same thing on the wire."""

from __future__ import annotations

import re

from .symbols import Symbol

OPERATIONS = frozenset({"method", "command", "operation"})
ARGUMENTS = frozenset({"argument", "flag"})
MODEL_PARTS = frozenset({"field", "value", "variant"})
_OWNER = re.compile(r"(.+?)(?=\(| --|!)")


def owner_of(symbol: Symbol) -> str:
    """Returns the operation or model that a symbol is part of, empty for one of its own."""
    if symbol.kind in MODEL_PARTS:
        return symbol.name.partition(".")[0]
    if symbol.kind in ARGUMENTS or symbol.kind == "error":
        match = _OWNER.match(symbol.name)
        return match[1] if match else ""
    return ""


def identity(symbol: Symbol) -> tuple[str, ...]:
    """What a part is on the wire: two parts with one identity are the same thing under another
    name.
    """
    owner = owner_of(symbol)
    match symbol.kind:
        case kind if kind in ARGUMENTS:
            return (owner, kind, symbol.fact("in"), _wire(symbol, owner))
        case "field":
            return (owner, "field", _wire(symbol, owner))
        case "value":
            return (owner, "value", symbol.fact("value"))
        case "anchor" if symbol.pointer:
            return (symbol.name.partition("#")[0], "anchor", symbol.pointer)
        case "credential":
            return ("credential", *(symbol.fact(key) for key in ("type", "scheme", "in", "wire")))
        case _:
            return ()


def _wire(symbol: Symbol, owner: str) -> str:
    return symbol.fact("wire") or symbol.name[len(owner) :].strip(".()- ")
