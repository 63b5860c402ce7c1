"""Which part of the wire a vector is about."""

from __future__ import annotations

from typing import Final

from .kit import Kind, Vector

AREAS: Final = (
    "paths",
    "queries",
    "headers",
    "cookies",
    "bodies",
    "responses",
    "errors",
    "streams",
    "retries",
    "pages",
    "auth",
    "hostile",
)
_PLACES: Final = (
    ("cookie", "cookies"),
    ("header", "headers"),
    ("querystring", "queries"),
    ("query", "queries"),
    ("path", "paths"),
)


def area(vector: Vector) -> str:
    """Return the one area a vector counts for; hostile input comes before everything else."""
    if "hostile" in vector.tags:
        return "hostile"
    match vector.kind:
        case Kind.REQUEST:
            return _request_area(vector)
        case Kind.RESPONSE:
            return _response_area(vector)
        case Kind.SEQUENCE:
            return _sequence_area(vector)


def _request_area(vector: Vector) -> str:
    args = vector.args or {}
    if vector.config.get("auth") is not None:
        return "auth"
    if "body" in args or vector.expect.get("clientError", {}).get("param") == "body":
        return "bodies"
    for place, name in _PLACES:
        if args.get(place):
            return name
    if vector.expect.get("headersContain"):
        return "headers"
    named = {"cookies": "cookie", "headers": "header", "queries": "query", "bodies": "body"}
    words = vector.id.split("_")
    return next((name for name, word in named.items() if word in words), "paths")


def _response_area(vector: Vector) -> str:
    outcomes = vector.expect.get("anyOf", [vector.expect])
    if any("stream" in outcome for outcome in outcomes):
        return "streams"
    return "errors" if any("error" in outcome for outcome in outcomes) else "responses"


def _sequence_area(vector: Vector) -> str:
    if "items" in vector.expect or "itemsBeforeError" in vector.expect:
        return "pages"
    credentials = vector.config.get("auth", {}).values()
    if any(isinstance(one, dict) and "clientId" in one for one in credentials):
        return "auth"
    retried = "retries" in vector.config or vector.invariants
    return "retries" if retried or len(vector.exchanges) < 2 else "responses"
