"""Compares what a client did with what a vector expects, spelling differences forgiven."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from email.parser import BytesParser
from typing import Any
from urllib.parse import unquote, urlsplit


def untag(value: Any) -> Any:
    """Return plain values for tagged integers and floats."""
    if isinstance(value, list):
        return [untag(item) for item in value]
    if isinstance(value, dict):
        if set(value) == {"$int"}:
            return int(value["$int"], 0) if "x" in value["$int"] else int(value["$int"])
        if set(value) == {"$float"}:
            return float(value["$float"])
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


def compare_request(expect: Any, request: Any) -> None:
    """Check one request."""
    parts = urlsplit(request["url"])
    if "method" in expect:
        assert request["method"] == expect["method"]
    if "path" in expect:
        wanted = [expect["path"], *expect.get("pathAlternatives", [])]
        assert same_path(parts.path) in [same_path(path) for path in wanted]
    pairs = parts.query.split("&") if parts.query else []
    if "queryString" in expect:
        assert plain(parts.query) == plain(expect["queryString"])
    elif "query" in expect:
        wanted = [expect["query"], *expect.get("queryAlternatives", [])]
        assert grouped(pairs) in [grouped(option) for option in wanted]
    headers: dict[str, str] = {}
    for name, value in request["headers"]:
        headers[name.lower()] = value
    for name, value in expect.get("headers", {}).items():
        assert headers.get(name) == value
    for name in expect.get("headersAbsent", []):
        assert name not in headers
    for name in expect.get("headersPresent", []):
        assert name in headers
    for name, members in expect.get("headersContain", {}).items():
        given = [piece.partition(";")[0].strip() for piece in headers[name].split(",")]
        assert set(members) <= set(given)
    if "cookies" in expect:
        given = headers["cookie"].split("; ")
        assert grouped(given) == grouped(expect["cookies"])
    if "contentType" in expect:
        given = headers["content-type"].partition(";")[0]
        assert given == expect["contentType"].partition(";")[0]
    if "body" in expect:
        body = None if request["body"] is None else base64.b64decode(request["body"])
        compare_body(expect["body"], body, headers)


def same_path(path: str) -> list[str]:
    return [same_instant(unquote(segment)) for segment in path.split("/")]


def compare_body(expect: Any, body: bytes | None, headers: dict[str, str]) -> None:
    """Check a request body."""
    if expect.get("none"):
        assert not body
        return
    assert body is not None
    if "json" in expect:
        assert same(untag(expect["json"]), json.loads(body))
    elif "text" in expect:
        assert body == expect["text"].encode()
    elif "base64" in expect:
        assert body == base64.b64decode(expect["base64"])
    elif "form" in expect:
        assert grouped(body.decode().split("&") if body else []) == grouped(
            expect["form"]
        )
    elif "jsonl" in expect:
        lines = [json.loads(line) for line in body.splitlines() if line]
        assert same(untag(expect["jsonl"]), lines)
    elif "xml" in expect:
        from xml.etree.ElementTree import canonicalize

        assert canonicalize(body.decode()) == canonicalize(expect["xml"])
    else:
        compare_parts(expect, body, headers)


def compare_parts(expect: Any, body: bytes, headers: dict[str, str]) -> None:
    """Check a multipart body, part by part."""
    wanted = expect.get("multipart") or expect.get("mixed") or []
    if not wanted:
        assert body.startswith(b"--")
        assert body.count(b"\n") <= 1, "more than the last boundary"
        return
    head = f"Content-Type: {headers['content-type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + body)
    parts: Any = message.get_payload()
    assert isinstance(parts, list)
    assert len(parts) == len(wanted)
    left = list(parts)
    for part in wanted:
        index = 0
        if "name" in part:
            names = [p.get_param("name", header="content-disposition") for p in left]
            index = names.index(part["name"])
        compare_part(part, left.pop(index))


def compare_part(expect: Any, part: Any) -> None:
    content = part.get_payload(decode=True)
    if "json" in expect:
        assert same(untag(expect["json"]), json.loads(content))
    elif "text" in expect:
        assert content == expect["text"].encode()
    elif "base64" in expect:
        assert content == base64.b64decode(expect["base64"])
    given = part.get_content_type()
    if "contentType" in expect:
        assert given == expect["contentType"].partition(";")[0].strip()
    for name, value in expect.get("headers", {}).items():
        assert part[name] == value


def same(expected: Any, given: Any) -> bool:
    """Whether two JSON values are equal; date-times are compared as instants."""
    if isinstance(given, dict) and set(given) == {"$bytes"}:
        return expected in (given, given["$bytes"])
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


def subset(expected: Any, given: Any) -> bool:
    """Whether a value holds at least the members expected."""
    if isinstance(expected, dict) and isinstance(given, dict):
        return all(
            key in given and subset(value, given[key])
            for key, value in expected.items()
        )
    if isinstance(expected, list) and isinstance(given, list):
        return len(expected) == len(given) and all(
            subset(one, other) for one, other in zip(expected, given, strict=True)
        )
    return same(expected, given)


def compare_result(expect: Any, result: Any) -> None:
    """Check the result of a call against an expectation or one of several."""
    options = expect.get("anyOf", [expect])
    failures = []
    for option in options:
        try:
            compare_one(option, result)
        except (AssertionError, KeyError, TypeError) as error:
            failures.append(f"{option}: {error!r}")
        else:
            return
    raise AssertionError(f"got {result}; " + "; ".join(failures))


def compare_one(expect: Any, result: Any) -> None:
    if "clientError" in expect:
        error = result["error"]
        assert error["kind"] == expect["clientError"]["kind"]
        assert error.get("param") == expect["clientError"]["param"]
        return
    if "items" in expect or "itemsBeforeError" in expect:
        wanted = expect.get("items", expect.get("itemsBeforeError"))
        assert same(untag(wanted), untag(result.get("items", [])))
        if "error" in expect:
            compare_error(expect["error"], error_of(result))
        return
    if "stream" in expect:
        compare_stream(expect["stream"], result)
        return
    if "error" in expect:
        compare_error(expect["error"], error_of(result))
        return
    assert "error" not in result
    if "status" in expect:
        assert result["status"] == expect["status"]
    if "value" in expect:
        partial = expect.get("mode") == "subset" or "extras" in expect
        compare = subset if partial else same
        assert compare(untag(expect["value"]), untag(result["value"]))
    for name, value in expect.get("headers", {}).items():
        assert result["headers"][name] == value


def error_of(result: Any) -> Any:
    if "error" in result:
        return result["error"]
    return result["end"]["error"]


def compare_error(expect: Any, error: Any) -> None:
    assert error["kind"] == expect["kind"]
    for name in ("status", "code", "bodyText", "contentType", "pointer"):
        if name in expect:
            assert error.get(name) == expect[name]
    if "value" in expect:
        assert subset(untag(expect["value"]), untag(error.get("value")))


def compare_stream(expect: Any, result: Any) -> None:
    wanted = untag(expect["items"])
    given = untag(result["items"])
    assert len(given) == len(wanted)
    for one, other in zip(wanted, given, strict=True):
        data = one.get("data") if isinstance(one, dict) else None
        if isinstance(data, dict) and set(data) == {"repeat"}:
            text = "".join(piece * count for piece, count in data["repeat"])
            assert other["data"] == text
        else:
            assert subset(one, other)
    end = expect["end"]
    if isinstance(end, dict):
        assert result["end"]["error"]["kind"] == end["error"]
    else:
        assert result["end"] in (end, "closed")
