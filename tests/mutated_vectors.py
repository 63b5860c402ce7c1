"""Vectors of a package made wrong on purpose: a comparer that lets one of them pass compares nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Json = Any


def mutated(text: bytes) -> tuple[bytes, set[str]]:
    """Returns a `vectors.json` with one wrong expectation of each kind, and the names of these vectors.

    A kind is a place in an expectation, such as `requests/body/form`; the name of its vector ends in it.
    """
    content = json.loads(text)
    found: dict[str, Json] = {}
    for vector in content["vectors"]:
        for kind, wrong in _mutations(vector):
            if kind not in found:
                name = f"wrong_{kind.replace('/', '_')}"
                found[kind] = {**wrong, "job": {**vector["job"], "id": name}}
    changed = {**content, "vectors": list(found.values())}
    return json.dumps(changed).encode(), {vector["job"]["id"] for vector in found.values()}


def _mutations(vector: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    """Yields kinds and the vector without its other expectations, this one changed."""
    requests, result = vector.get("requests"), vector.get("result")
    bare = {key: vector[key] for key in vector if key not in ("requests", "result")}
    if requests:
        first, *others = requests
        for kind, wrong in _members(first):
            yield f"requests/{kind}", bare | {"requests": [wrong, *others]}
        yield "requests/unknown", bare | {"requests": [{**first, "unheard": 1}, *others]}
        yield "requests/fewer", bare | {"requests": [first, *requests]}
        yield "requests/more", bare | {"requests": others}
    if result:
        for kind, wrong in _members(result):
            if kind not in ("take", "stream/end"):
                yield f"result/{kind}", bare | {"result": wrong}
        yield "result/unknown", bare | {"result": {**result, "unheard": 1}}
        if "error" not in result:
            yield "result/no_error", bare | {"result": {"error": {"kind": "http"}}}
        else:
            yield "result/an_error", bare | {"result": {"value": None}}


def _members(expected: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    for key, value in expected.items():
        if key in ("body", "error", "stream", "headers"):
            for name, inner in value.items():
                if name == "none":
                    continue
                kind = key if key == "headers" else f"{key}/{name}"
                wrong = [*inner, {"name": "wrong"}] if name == "multipart" else _wrong(inner)
                yield kind, {**expected, key: {**value, name: wrong}}
        elif key == "url":
            yield key, {**expected, key: value.replace("://", "://other.")}
        else:
            yield key, {**expected, key: _wrong(value)}
    if "none" in expected.get("body", {}):
        yield "body/none", {**expected, "body": {"text": "wrong"}}
    for index, part in enumerate(expected.get("body", {}).get("multipart", ())):
        for name, value in part.items():
            parts = list(expected["body"]["multipart"])
            parts[index] = {**part, name: _wrong(value)}
            yield f"part/{name}", {**expected, "body": {"multipart": parts}}


def _wrong(value: Json) -> Json:
    """A value of the same type that is not the same."""
    match value:
        case bool() | None:
            return "wrong"
        case int() | float():
            return value + 1
        case str() if value.startswith("<"):
            return value.replace(">", ">wrong", 1)
        case str() if "/" in value:
            return f"{value}x/y"
        case str():
            return f"{value}d3Jv"
        case []:
            return ["wrong=1"]
        case list():
            return [*value[:-1], _wrong(value[-1])]
        case _:
            name = next(iter(value), "wrong")
            return {**value, name: _wrong(value.get(name))}
