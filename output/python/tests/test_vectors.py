"""Replays the wire vectors that belong to this package's document."""

from __future__ import annotations

import base64
import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest
import wire_runner
from wire_bindings import BINDINGS
from wire_compare import compare_request, compare_result

HERE = Path(__file__).resolve().parent
FILE = Path(os.environ.get("WIRE_VECTORS", HERE / "vectors.json"))


def load() -> list[tuple[str, Any]]:
    """Return the vectors with their kind."""
    if not FILE.exists():
        return []
    data = json.loads(FILE.read_text("utf-8"))
    return [
        (kind, vector)
        for kind in ("requests", "responses", "sequences")
        for vector in data.get(kind, [])
        if vector["operationId"] in BINDINGS
    ]


VECTORS = load()


def body_chunks(body: Any) -> list[bytes]:
    """Return the chunks of a scripted body."""
    if body.get("none"):
        return []
    if "text" in body:
        return [body["text"].encode()]
    if "base64" in body:
        return [base64.b64decode(body["base64"])]
    if "chunks" in body:
        return [chunk for piece in body["chunks"] for chunk in body_chunks(piece)]
    name = "repeat" if "repeat" in body else "gzipRepeat"
    whole = b"".join(text.encode() * count for text, count in body[name])
    return [gzip.compress(whole) if name == "gzipRepeat" else whole]


def exchange(response: Any, fault: Any = None) -> Any:
    """Return a scripted exchange as the runner reads it."""
    if fault is not None:
        return {"fault": fault}
    chunks = body_chunks(response["body"])
    return {
        "status": response["status"],
        "headers": response["headers"],
        "chunks": [base64.b64encode(chunk).decode() for chunk in chunks],
        "abort": bool(response["body"].get("abort")),
    }


STUB = {"status": 204, "headers": [], "chunks": [], "abort": False}


def job_of(kind: str, vector: Any, mode: str) -> Any:
    """Return the job of a vector."""
    expect = vector["expect"]
    outcomes = expect.get("anyOf", [expect])
    consume = "value"
    if any("items" in one or "itemsBeforeError" in one for one in outcomes):
        consume = "pages"
    elif any("stream" in one for one in outcomes):
        consume = "stream"
    if kind == "requests":
        exchanges = [STUB]
    elif kind == "responses":
        exchanges = [exchange(vector["response"])]
    else:
        exchanges = [
            exchange(step.get("response"), step.get("fault"))
            for step in vector["exchanges"]
        ]
    config = vector.get("config", {})
    return {
        "id": vector["id"],
        "kind": kind.rstrip("s"),
        "mode": mode,
        "operationId": vector["operationId"],
        "args": vector.get("args", {}),
        "config": config,
        "consume": consume,
        "take": expect.get("take"),
        "calls": config.get("calls", 1),
        "clock": vector.get("clock", {}).get("start", "2024-01-01T00:00:00Z"),
        "exchanges": exchanges,
        "repeatLast": bool(expect.get("repeatLast")),
        "report": {"types": [], "headers": list(expect.get("headers", {}))},
    }


@pytest.mark.skipif(not VECTORS, reason="there is no tests/vectors.json")
@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("kind", "vector"), VECTORS, ids=[vector["id"] for _, vector in VECTORS]
)
def test_vector(kind: str, vector: Any, mode: str) -> None:
    outcome = wire_runner.run(job_of(kind, vector, mode))
    if kind == "requests" and "clientError" not in vector["expect"]:
        assert outcome["requests"], outcome["result"]
        compare_request(vector["expect"], outcome["requests"][0])
        return
    if kind == "requests":
        assert not outcome["requests"]
    if kind == "sequences":
        for step, request in zip(
            vector["exchanges"], outcome["requests"], strict=False
        ):
            compare_request(step["request"], request)
    compare_result(vector["expect"], outcome["result"])
