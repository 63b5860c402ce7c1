"""Replays the wire vectors that belong to this package's document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import wire_runner
from wire_compare import compare_request, compare_result

FILE = Path(__file__).resolve().parent / "vectors.json"


def load() -> list[dict[str, Any]]:
    """Return the vectors, each with its whole job for the runner."""
    if not FILE.exists():
        return []
    data = json.loads(FILE.read_text("utf-8"))
    return [
        {**vector, "job": {**data["job"], **vector["job"]}}
        for vector in data["vectors"]
    ]


VECTORS = load()


@pytest.mark.skipif(not VECTORS, reason="there is no tests/vectors.json")
@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    "vector", VECTORS, ids=[vector["job"]["id"] for vector in VECTORS]
)
def test_vector(vector: Any, mode: str) -> None:
    outcome = wire_runner.run({**vector["job"], "mode": mode})
    sent, result = outcome["requests"], outcome["result"]
    if "unsupported" in result:
        pytest.skip(result["unsupported"])
    if "requests" in vector:
        assert len(sent) == len(vector["requests"]), result
        for expected, request in zip(vector["requests"], sent, strict=True):
            compare_request(expected, request)
    if "result" in vector:
        compare_result(vector["result"], result)
