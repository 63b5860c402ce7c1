"""Answers to try on an operation: every declared one, and some that deviate from the document."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .expectations import tagged
from .json_values import loads, untag
from .reference.bodies import FORM, LINES, is_json
from .reference.document import Document, Operation
from .reference.percent import compact_json
from .schemas import (
    allows_null,
    declared_examples,
    fits,
    merged,
    ref_name,
    types,
    unwrapped,
    variants,
)
from .synthesis import Direction, Synthesis

_NO_BODY: Final = frozenset({"204", "205", "304"})
_RAW: Final = ("x-raw-response", "x-kit-raw-response")
_STREAM: Final = ("x-stream", "x-kit-stream")
_LARGEST: Final = 20_000
_STAND_INS: Final[Mapping[str, tuple[int, ...]]] = {
    "2": (207, 200, 299),
    "4": (418, 499, 400),
    "5": (599, 500, 598),
}
"""Statuses that try a range or the default."""
_FREE_TEXT: Final = frozenset(("type", "description", "title", "example", "examples", "default"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseCase:
    """A scripted answer and what the call makes of it."""

    name: str
    response: Mapping[str, Any]
    expect: Mapping[str, Any]
    tags: tuple[str, ...] = ()


def response_cases(
    document: Document, operation: Operation, *, mutations: bool, seen: set[str]
) -> Iterator[ResponseCase]:
    """Yield the declared answers by status, then the deviating ones.

    Of the errors that operations share, each operation tries its first one and those that are not
    in ``seen``, which is added to.
    """
    if any(operation.node.get(name) for name in _RAW):
        return
    responses = document.responses(operation)
    errors = 0
    for status, response in responses.items():
        if not status.startswith(("2", "3")):
            content = _content(status, response)
            errors += 1
            if content in seen and errors > 1:
                continue
            seen.add(content)
        yield from _declared(document, operation, responses, status, response)
    if mutations:
        yield from _deviating(document, operation, responses)


def _content(status: str, response: Mapping[str, Any]) -> str:
    """What two operations have in common where they share an answer, however that is written."""
    media = response.get("content") or {}
    schemas = {
        name: unwrapped(item.get("schema"))
        for name, item in media.items()
        if isinstance(item, dict)
    }
    return json.dumps([status, schemas], sort_keys=True, default=str)


def concrete_status(responses: Mapping[str, Any], status: str) -> int | None:
    """Return a status code a declared key stands for, or None for one that is no final answer."""
    if status.isdecimal():
        return int(status)
    keys = status[:1]
    if status == "default":
        succeeds = any(other.startswith("2") for other in responses)
        keys = "".join(key for key in ("54" if succeeds else "2") if f"{key}XX" not in responses)
    candidates = (one for key in keys for one in _STAND_INS.get(key, ()))
    return next((one for one in candidates if str(one) not in responses), None)


def _declared(
    document: Document,
    operation: Operation,
    responses: Mapping[str, Any],
    status: str,
    response: Mapping[str, Any],
) -> Iterator[ResponseCase]:
    code = concrete_status(responses, status)
    if code is None or not (200 <= code < 300 or code == 304 or 400 <= code < 600):
        return
    if str(code) in responses and str(code) != status:
        return
    content: Mapping[str, Any] = response.get("content") or {}
    name = status.lower()
    failed = code >= 400
    if operation.method == "HEAD" or not content or str(code) in _NO_BODY:
        expect: dict[str, Any] = {"status": code, "value": None}
        if failed:
            expect = {"error": {"kind": "http", "status": code, "bodyText": ""}}
        scripted = {"status": code, "headers": [], "body": {"none": True}}
        yield ResponseCase(name=name, response=scripted, expect=expect)
        return
    for index, (media_type, raw) in enumerate(content.items()):
        media = document.resolve(raw) or {}
        if not is_json(media_type) and _is_json_too(document, content, media.get("schema")):
            continue
        body = _body(document, operation, media_type, media)
        if body is None:
            continue
        scripted = _scripted(code, media_type, body[0])
        suffix = f"_{index + 1}" if index else ""
        if not failed:
            expect = body[1] if "stream" in body[1] else {"status": code, **body[1]}
            yield ResponseCase(name=name + suffix, response=scripted, expect=expect)
        elif "value" in body[1] and is_json(media_type):
            error = {"kind": "http", "status": code, "value": body[1]["value"]}
            schema = ref_name(unwrapped(media.get("schema")))
            if schema is not None and isinstance(body[1]["value"], dict):
                target = merged(document, media["schema"])
                if types(target) == ("object",) and not variants(document, target):
                    error["schema"] = schema
            yield ResponseCase(name=name + suffix, response=scripted, expect={"error": error})


def _is_json_too(document: Document, content: Mapping[str, Any], schema: Any) -> bool:
    """Whether a structure that one media type spells is also offered as JSON, which clients then ask for."""
    spelled = [
        (document.resolve(raw) or {}).get("schema")
        for name, raw in content.items()
        if is_json(name)
    ]
    return schema in spelled and types(merged(document, schema or {})) not in ((), ("string",))


def _scripted(code: int, media_type: str, body: str) -> dict[str, Any]:
    concrete = media_type.replace("*/*", "application/octet-stream").replace("/*", "/x-any")
    return {"status": code, "headers": [["Content-Type", concrete]], "body": {"base64": body}}


def _body(
    document: Document, operation: Operation, media_type: str, media: Mapping[str, Any]
) -> tuple[str, dict[str, Any]] | None:
    """Return the base64 body and the expected value of a media type; None if not judged."""
    essence = media_type.partition(";")[0].strip().lower()
    synthesis = Synthesis(document, Direction.RESPONSE, depth=2)
    if essence in LINES or essence in ("application/json-seq", "text/event-stream"):
        return _stream(document, operation, essence, media, synthesis)
    if "xml" in essence or essence.startswith("multipart/"):
        return None
    if is_json(essence):
        value = _value(document, media, synthesis)
        if isinstance(value, bytes):
            return None
        text = compact_json(value)
        return _b64(text.encode()), {"value": tagged(loads(text))}
    if essence == FORM:
        return _b64(b"a=b&c=d+e"), {"value": "a=b&c=d+e"}
    if essence.startswith("text/"):
        schema = merged(document, media.get("schema") or {})
        text = "h\u00e9llo\n"
        if schema.get("format") == "binary" or types(schema) not in ((), ("string",)):
            return None
        return (_b64(text.encode()), {"value": text}) if schema else None
    return _b64(b"\0\xff\xfe"), {"value": {"$bytes": _b64(b"\0\xff\xfe")}}


def _b64(octets: bytes) -> str:
    return base64.b64encode(octets).decode()


def _value(document: Document, media: Mapping[str, Any], synthesis: Synthesis) -> Any:
    schema = media.get("schema") or {}
    for example in declared_examples(document, media):
        small = len(json.dumps(example, default=str)) <= _LARGEST
        if small and fits(document, schema, example):
            return example
    value = synthesis.value(schema)
    if len(json.dumps(value)) > _LARGEST:
        value = Synthesis(document, Direction.RESPONSE, depth=0).value(schema)
    return untag(value)


def _stream(
    document: Document,
    operation: Operation,
    essence: str,
    media: Mapping[str, Any],
    synthesis: Synthesis,
) -> tuple[str, dict[str, Any]] | None:
    schema = media.get("itemSchema") or media.get("schema") or {}
    declared = [operation.node[key] for key in _STREAM if key in operation.node]
    settings: Mapping[str, Any] = declared[0] if declared else {}
    merged_schema = merged(document, schema)
    if essence == "text/event-stream":
        if "itemSchema" in media:
            return None
        if settings.get("data") != "json":
            if types(merged_schema) != ("string",):
                return None
            events = [{"event": "message", "data": text, "id": ""} for text in ("one", "t\u00fco")]
            body = "".join(f"data: {event['data']}\n\n" for event in events)
            return _b64(body.encode()), {"stream": {"items": events, "end": "eof"}}
    elif "itemSchema" not in media and types(merged_schema) == ("array",):
        schema = merged_schema.get("items", {})
    text = compact_json(untag(synthesis.value(schema)))
    item = tagged(loads(text))
    end = "eof"
    if essence == "text/event-stream":
        body = f"data: {text}\n\n: comment\n\ndata: {text}\n\n"
        if settings.get("terminator"):
            body, end = body + f"data: {settings['terminator']}\n\n", "terminator"
    elif essence == "application/json-seq":
        body = f"\x1e{text}\n\x1e{text}\n"
    else:
        body = f"{text}\n\n{text}\n"
    return _b64(body.encode()), {"stream": {"items": [item, item], "end": end}}


def _deviating(
    document: Document, operation: Operation, responses: Mapping[str, Any]
) -> Iterator[ResponseCase]:
    if operation.method == "HEAD":
        return
    yield _html_error()
    found = _json_success(document, responses)
    if found is None:
        return
    code, media_type, schema, value = found
    text = compact_json(value)

    def case(name: str, changed: Any, expect: Mapping[str, Any]) -> ResponseCase:
        body = changed if isinstance(changed, str) else compact_json(changed)
        return ResponseCase(
            name=name, response=_scripted(code, media_type, _b64(body.encode())), expect=expect
        )

    if len(text) > 1:
        truncated = {"error": {"kind": "decode", "status": code}}
        yield case("truncated", text[: len(text) // 2] if text[0] in "{[" else "{", truncated)
    if not isinstance(value, dict) or variants(document, merged(document, schema)):
        return
    extra = {"x_unknown_member": {"a": [1, None]}}
    if merged(document, schema).get("additionalProperties") in (None, True):
        expect = {"status": code, "value": tagged(value), "mode": "subset", "extras": extra}
        yield case("unknown_member", {**value, **extra}, expect)
    yield from _member_cases(document, schema, value, code, case)
    yield from _split_character(document, schema, value, code, media_type)


def _html_error() -> ResponseCase:
    text = "<h1>Bad gateway</h1>"
    response = {"status": 502, "headers": [["Content-Type", "text/html"]], "body": {"text": text}}
    expect = {"error": {"kind": "http", "status": 502, "bodyText": text}}
    return ResponseCase(name="html_error", response=response, expect=expect)


def _json_success(
    document: Document, responses: Mapping[str, Any]
) -> tuple[int, str, Any, Any] | None:
    for status, response in responses.items():
        code = concrete_status(responses, status)
        if code is None or not 200 <= code < 300 or str(code) in _NO_BODY:
            continue
        for media_type, raw in (response.get("content") or {}).items():
            media = document.resolve(raw) or {}
            if is_json(media_type) and "schema" in media:
                value = _value(document, media, Synthesis(document, Direction.RESPONSE, depth=1))
                if not isinstance(value, bytes):
                    return code, media_type, media["schema"], loads(compact_json(value))
    return None


def _member_cases(
    document: Document, schema: Any, value: Mapping[str, Any], code: int, case: Any
) -> Iterator[ResponseCase]:
    target = merged(document, schema)
    required = target.get("required") or ()
    properties: Mapping[str, Any] = target.get("properties") or {}
    optional = [name for name in value if name not in required and name in properties]
    if optional:
        kept = {name: member for name, member in value.items() if name not in optional}
        absent = [f"/{name.replace('~', '~0').replace('/', '~1')}" for name in optional]
        expect = {"status": code, "value": tagged(kept), "absent": absent}
        yield case("missing_optional", kept, expect)
        name = optional[0]
        others = {key: member for key, member in value.items() if key != name}
        nulled = {**value, name: None}
        null_expect: dict[str, Any] = {"status": code, "value": tagged(others), "mode": "subset"}
        if allows_null(merged(document, properties[name])):
            null_expect = {"status": code, "value": tagged(nulled)}
        yield case("null_optional", nulled, null_expect)
    for name in value:
        member = merged(document, properties.get(name, {}))
        if types(member) == ("string",) and member.get("enum"):
            changed = {**value, name: "x-unknown-text"}
            yield case("unknown_enum", changed, {"status": code, "value": tagged(changed)})
            return


def _split_character(
    document: Document, schema: Any, value: Mapping[str, Any], code: int, media_type: str
) -> Iterator[ResponseCase]:
    properties: Mapping[str, Any] = merged(document, schema).get("properties") or {}
    for name in value:
        member = merged(document, properties.get(name, {}))
        if types(member) != ("string",) or not set(member) <= _FREE_TEXT:
            continue
        changed = {**value, name: "caf\u00e9 \U0001f639"}
        octets = compact_json(changed).encode()
        cut = octets.index("\u00e9".encode()) + 1
        chunks = [{"base64": _b64(octets[:cut])}, {"base64": _b64(octets[cut:])}]
        response = _scripted(code, media_type, "") | {"body": {"chunks": chunks}}
        expect = {"status": code, "value": tagged(changed)}
        yield ResponseCase(name="split_character", response=response, expect=expect)
        return
