"""Outcomes of a client that does everything right, for tests of the comparer.

Requests come from the reference builder, results from the vectors' own expectations.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from specmill.wire.consumption import consumption
from specmill.wire.json_values import dumps
from specmill.wire.kit import Kind, Kit, Vector, read_kit
from specmill.wire.messages import Request
from specmill.wire.protocol import Outcome
from specmill.wire.reading import read_document
from specmill.wire.reference.builder import build
from specmill.wire.reference.document import Document
from specmill.wire.reference.refusal import Refusal

KIT_FOLDER = Path(__file__).parent / "kit"
MORE_FOLDER = Path(__file__).parent / "more"


@cache
def kit(folder: Path = KIT_FOLDER) -> Kit:
    return read_kit(folder)


@cache
def document(spec: str) -> Document:
    known = (folder / spec for folder in (KIT_FOLDER, MORE_FOLDER))
    return read_document(next(path for path in known if path.exists()))


def vectors(kind: Kind, folder: Path = KIT_FOLDER) -> list[Vector]:
    return [vector for vector in kit(folder).vectors if vector.kind is kind]


def all_vectors(kind: Kind) -> list[Vector]:
    """The vectors of both kits."""
    return vectors(kind) + vectors(kind, MORE_FOLDER)


def vector(name: str) -> Vector:
    return next(one for one in kit().vectors if one.id == name)


def request_outcome(one: Vector) -> Outcome:
    source = document(one.spec)
    try:
        request = build(source, source.operations[one.operation_id], one.args or {}, one.config)
    except Refusal as refusal:
        error = {"kind": refusal.kind, "param": refusal.param, "message": "refused"}
        return Outcome(id=one.id, requests=(), result={"error": error})
    return Outcome(id=one.id, requests=(request,), result={"value": None, "status": 204})


def result_of(one: Vector) -> dict[str, Any]:
    """Return the result that the (first accepted) expectation describes."""
    expect = one.expect.get("anyOf", [one.expect])[0]
    return _result(expect, consumption(document(one.spec), one))


def _result(expect: Mapping[str, Any], consume: str) -> dict[str, Any]:
    if "stream" in expect:
        items = [_expanded(item) for item in expect["stream"]["items"]]
        end = expect["stream"]["end"]
        return {
            "items": items,
            "end": end if isinstance(end, str) else {"error": {"kind": end["error"]}},
        }
    if "error" in expect and "itemsBeforeError" not in expect:
        return {"error": _error(expect["error"])}
    if consume == "pages":
        if "error" in expect:
            return {"items": expect["itemsBeforeError"], "end": {"error": _error(expect["error"])}}
        return {"items": expect["items"], "end": "taken" if "take" in expect else "eof"}
    value = expect.get("value")
    if expect.get("extras"):
        value = {**value, **expect["extras"]}
    if "lexical" in expect:
        value = {pointer[1:]: text for pointer, text in expect["lexical"].items()}
    types = {
        pointer: "bytes" if isinstance(name, dict) else name
        for pointer, name in expect.get("types", {}).items()
    }
    return {
        "value": value,
        "status": expect.get("status", 200),
        "types": types,
        "headers": expect.get("headers", {}),
    }


def _error(expect: Mapping[str, Any]) -> dict[str, Any]:
    error = {key: value for key, value in expect.items() if key != "extras"}
    if "extras" in expect:
        error["value"] = {**expect["value"], **expect["extras"]}
    return {"message": "it failed", **error}


def _expanded(item: Any) -> Any:
    if isinstance(item, dict) and "data" in item and isinstance(item["data"], dict):
        runs = item["data"].get("repeat")
        if runs:
            return {**item, "data": "".join(text * count for text, count in runs)}
    return item


def response_outcome(one: Vector) -> Outcome:
    return Outcome(id=one.id, requests=(), result=result_of(one))


def sequence_outcome(one: Vector) -> Outcome:
    """Return the conversation as scripted; bodies and headers from the exchanges' requests."""
    requests: list[Request] = []
    clock = 0.0
    for exchange in one.exchanges:
        clock += float(exchange.get("delay", {}).get("minMs", 0))
        requests.append(_request(exchange["request"], clock, len(requests), one))
    return Outcome(id=one.id, requests=tuple(requests), result=result_of(one))


def _request(expect: Mapping[str, Any], clock: float, index: int, one: Vector) -> Request:
    query = "?" + "&".join(expect["query"]) if expect["query"] else ""
    url = expect.get("url", "https://api.example.test" + expect["path"])
    headers = {name.lower(): value for name, value in expect.get("headers", {}).items()}
    fresh = any("differentHeader" in invariant for invariant in one.invariants)
    for name in expect.get("headersPresent", ()):
        headers[name.lower()] = f"key-{index if fresh else 0}"
    body = b""
    match expect.get("body"):
        case {"json": value}:
            body = dumps(value).encode()
        case {"form": pairs}:
            body = "&".join(pairs).encode()
        case {"jsonl": items}:
            body = b"".join(dumps(item).encode() + b"\n" for item in items)
        case {"base64": text}:
            body = base64.b64decode(text)
    return Request(
        method=expect["method"],
        url=url + query,
        headers=tuple(headers.items()),
        body=body,
        at=clock,
    )


def outcome(one: Vector) -> Outcome:
    match one.kind:
        case Kind.REQUEST:
            return request_outcome(one)
        case Kind.RESPONSE:
            return response_outcome(one)
        case Kind.SEQUENCE:
            return sequence_outcome(one)
