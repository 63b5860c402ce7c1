"""The line protocol: vectors become jobs, lines become outcomes (docs/wire-protocol.md)."""

from __future__ import annotations

import base64
import gzip
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from .json_values import Json, dumps, loads
from .kit import Kind, Vector
from .messages import Request, request_from_json

READY: Final = {"ready": "wire-runner/1"}
DEFAULT_MODE: Final = "default"
DEFAULT_CLOCK: Final = "2024-01-01T00:00:00Z"
_PIECE: Final = 1 << 16
_STUB: Final[Mapping[str, Any]] = {"status": 204, "headers": [], "chunks": [], "abort": False}


class ProtocolError(Exception):
    """A runner's line is not as the protocol says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a runner reported for one job."""

    id: str
    requests: tuple[Request, ...]
    result: Mapping[str, Any]


def job(vector: Vector, *, mode: str, consume: str, args: Mapping[str, Any]) -> dict[str, Json]:
    """Return the job of a vector; scripted bodies are expanded to chunks."""
    config = {key: value for key, value in vector.config.items() if key != "calls"}
    request = vector.kind is Kind.REQUEST
    return {
        "id": vector.id,
        "kind": vector.kind.value,
        "mode": mode,
        "operationId": vector.operation_id,
        "args": args,
        "config": config,
        "consume": consume,
        "take": vector.expect.get("take"),
        "calls": vector.config.get("calls", 1),
        "clock": vector.clock or DEFAULT_CLOCK,
        "exchanges": [_STUB] if request else [_exchange(item) for item in vector.exchanges],
        "repeatLast": request or bool(vector.expect.get("repeatLast")),
        "report": _report(vector.expect),
    }


def job_line(content: Mapping[str, Json]) -> str:
    """Return the job as one line."""
    return dumps(content) + "\n"


def outcome_from_line(line: str) -> Outcome:
    """Return the outcome in one line. Raises ``ProtocolError``."""
    try:
        content = loads(line)
        return Outcome(
            id=str(content["id"]),
            requests=tuple(request_from_json(record) for record in content["requests"]),
            result=dict(content["result"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ProtocolError(f"{error!r} in {line[:200]!r}") from error


def _exchange(item: Mapping[str, Any]) -> dict[str, Json]:
    if "fault" in item:
        return {"fault": item["fault"]}
    response = item["response"]
    body = response["body"]
    chunks = _chunks(body)
    return {
        "status": response["status"],
        "headers": response["headers"],
        "chunks": [base64.b64encode(chunk).decode() for chunk in chunks],
        "abort": bool(body.get("abort")) or _is_short(response, sum(map(len, chunks))),
    }


def _is_short(response: Mapping[str, Any], size: int) -> bool:
    """Whether fewer bytes come than announced (RFC 9112, section 8): the connection breaks."""
    if "none" in response["body"]:
        return False
    lengths = [value for name, value in response["headers"] if name.lower() == "content-length"]
    return any(value.isdecimal() and int(value) > size for value in lengths)


def _chunks(body: Mapping[str, Any]) -> Sequence[bytes]:
    match body:
        case {"none": True}:
            return []
        case {"text": str() as text}:
            return _pieces(text.encode())
        case {"base64": str() as text}:
            return _pieces(base64.b64decode(text))
        case {"chunks": list() as chunks}:
            return [_chunk(chunk) for chunk in chunks]
        case {"repeat": list() as runs}:
            return _pieces(b"".join(text.encode() * count for text, count in runs))
        case {"gzipRepeat": list() as runs}:
            return _pieces(_gzipped(tuple((text, int(count)) for text, count in runs)))
        case _:
            raise ValueError(f"unknown form of response body {sorted(body)}")


def _chunk(chunk: Mapping[str, str]) -> bytes:
    return base64.b64decode(chunk["base64"]) if "base64" in chunk else chunk["text"].encode()


def _pieces(octets: bytes) -> list[bytes]:
    return [octets[start : start + _PIECE] for start in range(0, len(octets), _PIECE)]


@lru_cache(maxsize=4)
def _gzipped(runs: tuple[tuple[str, int], ...]) -> bytes:
    target = io.BytesIO()
    with gzip.GzipFile(fileobj=target, mode="wb", compresslevel=6, mtime=0) as file:
        for text, count in runs:
            for piece in _run(text.encode(), count):
                file.write(piece)
    return target.getvalue()


def _run(octets: bytes, count: int) -> Iterator[bytes]:
    batch = max(1, _PIECE // max(1, len(octets)))
    while count > 0:
        yield octets * min(batch, count)
        count -= batch


def _report(expect: Mapping[str, Any]) -> dict[str, list[str]]:
    outcomes: Iterable[Mapping[str, Any]] = expect.get("anyOf", [expect])
    types: dict[str, None] = {}
    headers: dict[str, None] = {}
    for outcome in outcomes:
        types.update(dict.fromkeys(outcome.get("types", {})))
        headers.update(dict.fromkeys(outcome.get("headers", {})))
    return {"types": list(types), "headers": list(headers)}
