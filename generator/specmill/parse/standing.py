"""Standing schemas: what a reference points at that is neither a component nor has a name yet."""

from __future__ import annotations

from collections.abc import Mapping

from ..load.pointers import join, split
from ..model import SchemaId
from .places import Place
from .sites import Site, below

_STRUCTURE = frozenset(
    {"paths", "components", "definitions", "schemas", "responses", "parameters", "requestBodies",
     "headers", "content", "schema", "properties", "$defs", "patternProperties", "examples",
     "pathItems", "webhooks", "callbacks", "application/json", "allOf"}
)  # fmt: skip
_ROLES = {"items": "item", "additionalProperties": "value", "requestBody": "request"}


def site_of(place: Place, known: Mapping[SchemaId, object], operations: Mapping[str, str]) -> Site:
    """Return the site of a referenced schema, from the nearest named thing around its place."""
    tokens = split(place.pointer)
    for length in range(len(tokens) - 1, 0, -1):
        around = f"{place.file}#{join(tokens[:length])}"
        if around in known:
            return below(around).at(*_role(tokens[length:]))
        if around in operations:
            role = _role(tokens[length:])
            return Site(owner=operations[around], owner_is_operation=True, role=role)
    if not tokens:
        return Site(name=place.file.rsplit("/", 1)[-1].partition(".")[0])
    if len(tokens) >= 3 and tokens[0] == "components" and tokens[1] != "schemas":
        kind = {"requestBodies": "request"}.get(tokens[1], tokens[1].removesuffix("s"))
        return Site(name=tokens[2], role=(kind, *_role(tokens[3:])))
    words = _role(tokens)
    return Site(name=words[-1] if words else tokens[-1])


def _role(tokens: list[str]) -> tuple[str, ...]:
    words = []
    previous = ""
    for token in tokens:
        if previous == "responses":
            words.append(f"response {token}")
        elif token in ("oneOf", "anyOf"):
            words.append("option")
        elif previous in ("properties", "schemas", "definitions", "$defs"):
            words.append(token)
        elif token not in _STRUCTURE and not (token.isdigit() and previous == "allOf"):
            words.append(_ROLES.get(token, token))
        previous = token
    return tuple(words)
