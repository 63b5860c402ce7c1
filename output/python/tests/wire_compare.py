"""Compares what a client did with what a vector expects, spelling differences forgiven."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from email.parser import BytesParser
from typing import Any
from urllib.parse import unquote, urlsplit


def untag(value: Any) -> Any:
    """Return plain values for tagged integers, floats and bytes."""
    if isinstance(value, list):
        return [untag(item) for item in value]
    if isinstance(value, dict):
        if set(value) == {"$int"}:
            return int(value["$int"], 0) if "x" in value["$int"] else int(value["$int"])
        if set(value) == {"$float"}:
            return float(value["$float"])
        if set(value) == {"$bytes"}:
            return value["$bytes"]
        return {key: untag(item) for key, item in value.items()}
    return value


def plain(text: str) -> str:
    return unquote(text.replace("+", " "))


def grouped(pairs: list[str]) -> dict[str, list[str]]:
    """Return decoded pairs by name; only pairs of one name keep their order."""
    found: dict[str, list[str]] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        found.setdefault(plain(name), []).append(same_instant(plain(value)))
    return found


def same_instant(text: str) -> str:
    """Return a date-time as seconds since 1970, any other text as it is."""
    if len(text) < 19 or text[10:11] not in ("T", "t"):
        return text
    try:
        return str(datetime.fromisoformat(text.upper()).timestamp())
    except ValueError:
        return text


def compare_request(expect: dict[str, Any], request: Any) -> None:
    """Check one request; an expectation that is not known here is a fault, too."""
    parts = urlsplit(request["url"])
    headers = {name.lower(): value for name, value in request["headers"]}
    for key, wanted in expect.items():
        if key == "method":
            assert request["method"] == wanted
        elif key == "path":
            assert same_path(parts.path) == same_path(wanted)
        elif key == "query":
            pairs = parts.query.split("&") if parts.query else []
            assert grouped(pairs) == grouped(wanted)
        elif key == "url":
            assert parts[:2] == urlsplit(wanted)[:2]
        elif key == "headers":
            assert {name: headers.get(name) for name in wanted} == wanted
        elif key == "headersPresent":
            assert set(wanted) <= headers.keys()
        elif key == "cookies":
            assert grouped(headers["cookie"].split("; ")) == grouped(wanted)
        elif key == "contentType":
            assert essence(headers["content-type"]) == essence(wanted)
        else:
            assert key == "body", f"{key} is not known"
            compare_body(wanted, base64.b64decode(request["body"] or ""), headers)


def essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def same_path(path: str) -> list[str]:
    return [same_instant(unquote(segment)) for segment in path.split("/")]


def compare_body(expect: Any, body: bytes, headers: dict[str, str]) -> None:
    """Check a request body."""
    ((kind, wanted),) = expect.items()
    if kind == "none":
        assert not body
    elif kind == "form":
        pairs = body.decode().split("&") if body else []
        assert grouped(pairs) == grouped(wanted)
    elif kind == "jsonl":
        lines = [json.loads(line) for line in body.splitlines() if line]
        assert same(untag(wanted), lines)
    elif kind == "xml":
        from xml.etree.ElementTree import canonicalize

        assert canonicalize(body.decode()) == canonicalize(wanted)
    elif kind == "multipart":
        compare_parts(wanted, body, headers)
    else:
        compare_content(kind, wanted, body)


def compare_content(kind: str, wanted: Any, content: bytes) -> None:
    if kind == "json":
        assert same(untag(wanted), json.loads(content))
    elif kind == "text":
        assert content == wanted.encode()
    else:
        assert kind == "base64", f"{kind} is not known"
        assert content == base64.b64decode(wanted)


def compare_parts(wanted: list[Any], body: bytes, headers: dict[str, str]) -> None:
    """Check a multipart body, part by part."""
    if not wanted:
        assert body.startswith(b"--")
        assert body.count(b"\n") <= 1, "more than the last boundary"
        return
    head = f"Content-Type: {headers['content-type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + body)
    left: Any = message.get_payload()
    assert isinstance(left, list)
    assert len(left) == len(wanted)
    for part in wanted:
        names = [p.get_param("name", header="content-disposition") for p in left]
        compare_part(part, left.pop(names.index(part["name"])))


def compare_part(expect: dict[str, Any], part: Any) -> None:
    for key, wanted in expect.items():
        if key == "contentType":
            assert part.get_content_type() == essence(wanted)
        elif key == "filename":
            assert part.get_filename() == wanted
        elif key != "name":
            compare_content(key, wanted, part.get_payload(decode=True))


def same(expected: Any, given: Any) -> bool:
    """Whether two JSON values are equal; date-times are compared as instants."""
    if isinstance(expected, dict) and isinstance(given, dict):
        return expected.keys() == given.keys() and all(
            same(value, given[key]) for key, value in expected.items()
        )
    if isinstance(expected, list) and isinstance(given, list):
        return len(expected) == len(given) and all(
            same(one, other) for one, other in zip(expected, given, strict=True)
        )
    if isinstance(expected, str) and isinstance(given, str):
        return expected == given or same_instant(expected) == same_instant(given)
    if isinstance(expected, bool) or isinstance(given, bool):
        return expected is given
    return bool(expected == given)


def compare_result(expect: dict[str, Any], result: Any) -> None:
    """Check the result of a call; an expectation that is not known here is a fault, too."""
    if "error" not in expect:
        assert "error" not in result, result["error"]
    for key, wanted in expect.items():
        if key == "error":
            compare_error(wanted, result)
        elif key == "stream":
            assert same(untag(wanted["items"]), untag(result["items"]))
            assert result["end"] in (wanted["end"], "closed")
        elif key == "items":
            assert same(untag(wanted), untag(result["items"]))
            assert isinstance(result["end"], str), result["end"]
        elif key in ("status", "value"):
            assert same(untag(wanted), untag(result[key])), (wanted, result[key])
        else:
            assert key == "take", f"{key} is not known"


def compare_error(expect: dict[str, Any], result: Any) -> None:
    assert "error" in result, result
    for key, wanted in expect.items():
        given = result["error"].get(key)
        assert same(untag(wanted), untag(given)), (key, wanted, given)
