"""Scripted conversations for operations that retry, carry a key, or page through results."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from .argument_sets import argument_sets
from .derived_responses import concrete_status
from .expectations import expectation, tagged
from .json_values import loads, pointer_tokens, untag
from .reference.bodies import chosen_media_type, is_json
from .reference.builder import build
from .reference.document import Document, Operation
from .reference.idempotency import idempotency_header
from .reference.percent import compact_json
from .schemas import merged, types
from .synthesis import Direction, Synthesis

_PAGINATION: Final = ("x-pagination", "x-kit-pagination")
_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"})
_STREAMS: Final = ("stream", "x-ndjson", "jsonl", "json-seq")
_TAGS: Final = ["space", "datetime-instant", "member-order"]


def sequence_cases(
    document: Document, operation: Operation, config: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """Yield members of sequence vectors, with their name; none where a rule does not apply."""
    script = _Script(document, operation, config)
    if script.answer is None:
        return
    settings = _setting(operation, _PAGINATION)
    if settings is not None:
        yield from script.pages(settings)
        return
    header = idempotency_header(operation)
    if header is not None:
        yield script.keyed(header)
    elif operation.method in _IDEMPOTENT:
        yield script.retried()
    else:
        yield script.not_retried()


def _setting(operation: Operation, names: tuple[str, ...]) -> Mapping[str, Any] | None:
    for name in names:
        value = operation.node.get(name)
        if isinstance(value, Mapping):
            return value
    return None


class _Script:
    def __init__(self, document: Document, operation: Operation, config: Mapping[str, Any]) -> None:
        self._document = document
        self._operation = operation
        self._config = config
        self._args = dict(argument_sets(document, operation, limit=1)[0].args)
        self.answer = self._success()

    def _success(self) -> tuple[dict[str, Any], Any, Any] | None:
        """Return an answer, its value and its schema; None if the result is no plain value."""
        responses = self._document.responses(self._operation)
        for status, response in responses.items():
            code = concrete_status(responses, status)
            if code is None or not 200 <= code < 300:
                continue
            content = response.get("content") or {}
            if any(word in media_type for media_type in content for word in _STREAMS):
                return None
            if not content or code in (204, 205) or self._operation.method == "HEAD":
                return {"status": code, "headers": [], "body": {"none": True}}, None, {}
            media_type = next(filter(is_json, content), None)
            if media_type is None or self._operation.node.get("x-raw-response"):
                return None
            schema = (self._document.resolve(content[media_type]) or {}).get("schema") or {}
            value = Synthesis(self._document, Direction.RESPONSE, depth=0).value(schema)
            text = compact_json(untag(value))
            return _answer(code, media_type, text), tagged(loads(text)), schema
        return None

    def _case(self, name: str, args: Mapping[str, Any]) -> dict[str, Any]:
        case: dict[str, Any] = {"name": name, "tags": _TAGS, "args": args}
        config = dict(self._config)
        if not name.startswith("page"):
            config["retries"] = {"maxRetries": 2}
        return {**case, "config": config} if config else case

    def _request(self, args: Mapping[str, Any], **more: Any) -> dict[str, Any]:
        message = expectation(build(self._document, self._operation, args, self._config))
        message.pop("contentType", None)
        if "cookies" in message:
            message.pop("cookies")
        return {**message, **more}

    def retried(self) -> dict[str, Any]:
        """Return 429 with Retry-After, then the answer."""
        assert self.answer is not None
        busy = {"status": 429, "headers": [["Retry-After", "2"]], "body": {"none": True}}
        return {
            **self._case("retried", self._args),
            "exchanges": [
                {"request": self._request(self._args), "response": busy},
                {
                    "request": self._request(self._args),
                    "delay": {"minMs": 2000, "maxMs": 5000},
                    "response": self.answer[0],
                },
            ],
            "expect": {"value": self.answer[1]},
        }

    def keyed(self, header: str) -> dict[str, Any]:
        """Return a reset connection, then the answer to the same bytes with the same key."""
        assert self.answer is not None
        args = self._args
        present = {"headersPresent": [header.lower()]}
        return {
            **self._case("keyed", args),
            "exchanges": [
                {"request": self._request(args, **present), "fault": "connection-reset"},
                {
                    "request": self._request(args, **present),
                    "delay": {"minMs": 0},
                    "response": self.answer[0],
                },
            ],
            "invariants": [{"sameHeader": header.lower()}, {"sameBody": True}],
            "expect": {"value": self.answer[1]},
        }

    def not_retried(self) -> dict[str, Any]:
        """Return a server error on a call that may not be sent twice."""
        failed = {"status": 500, "headers": [], "body": {"none": True}}
        return {
            **self._case("not_retried", self._args),
            "exchanges": [{"request": self._request(self._args), "response": failed}],
            "expect": {"error": {"kind": "http", "status": 500}},
        }

    def pages(self, settings: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Yield two pages read to the end, and a stop after the first item."""
        built = self._two_pages(settings)
        if built is None:
            return
        item, first, second, next_args = built
        start = {"request": self._request(self._args), "response": first}
        follow = {"request": self._request(next_args), "response": second}
        yield {
            **self._case("pages", self._args),
            "exchanges": [start, follow],
            "expect": {"items": [item, item, item]},
        }
        yield {
            **self._case("pages_stopped", self._args),
            "exchanges": [start],
            "expect": {"items": [item], "take": 1},
        }

    def _two_pages(self, settings: Mapping[str, Any]) -> Any:
        assert self.answer is not None
        scripted, value, schema = self.answer
        pointer = str(settings.get("items", ""))
        style = settings.get("style")
        if not isinstance(value, dict) or not pointer or style not in ("cursor", "offset", "page"):
            return None
        if style != "cursor" and not settings.keys() & {"limit", "total", "more"}:
            return None  # only an empty page would end it
        item_schema = self._at(schema, pointer)
        item_schema = merged(self._document, item_schema).get("items") if item_schema else None
        if item_schema is None:
            return None
        made = Synthesis(self._document, Direction.RESPONSE, depth=0).value(item_schema)
        item = tagged(loads(compact_json(untag(made))))
        full, short = _with(value, pointer, [item, item]), _with(value, pointer, [item])
        limit = settings.get("limit")
        args = self._with_argument(self._args, settings, limit, 2) if limit else self._args
        match style:
            case "cursor":
                if not settings.get("response"):
                    return None
                cursor = self._at(schema, settings["response"])
                if "string" not in types(merged(self._document, cursor or {})):
                    return None
                full = _with(full, settings["response"], "next/1")
                short = _without(short, settings["response"])
                step: Any = "next/1"
            case "offset":
                step = 2
            case _:
                step = int(settings.get("start", 1)) + 1
        for key, (first, last) in {"total": (3, 3), "more": (True, False)}.items():
            if settings.get(key):
                full, short = _with(full, settings[key], first), _with(short, settings[key], last)
        self._args = args
        next_args = self._with_argument(args, settings, settings["request"], step)
        code, media_type = scripted["status"], scripted["headers"][0][1]
        return (
            item,
            _answer(code, media_type, compact_json(full)),
            _answer(code, media_type, compact_json(short)),
            next_args,
        )

    def _at(self, schema: Any, pointer: str) -> Any:
        for token in pointer_tokens(pointer):
            schema = (merged(self._document, schema).get("properties") or {}).get(token)
            if schema is None:
                return None
        return schema

    def _with_argument(
        self, args: Mapping[str, Any], settings: Mapping[str, Any], name: str, value: Any
    ) -> dict[str, Any]:
        place = settings.get("in", "query")
        if place == "body":
            media_type = chosen_media_type(self._document.content(self._operation), None)
            assert is_json(media_type)
            body = args.get("body")
            return {**args, "body": {**(body if isinstance(body, dict) else {}), name: value}}
        return {**args, place: {**args.get(place, {}), name: value}}


def _answer(code: int, media_type: str, text: str) -> dict[str, Any]:
    return {"status": code, "headers": [["Content-Type", media_type]], "body": {"text": text}}


def _with(value: Mapping[str, Any], pointer: str, member: Any) -> dict[str, Any]:
    first, *rest = pointer_tokens(pointer)
    if not rest:
        return {**value, first: member}
    inner = value.get(first)
    below = "/" + "/".join(token.replace("~", "~0").replace("/", "~1") for token in rest)
    return {**value, first: _with(inner if isinstance(inner, dict) else {}, below, member)}


def _without(value: Mapping[str, Any], pointer: str) -> dict[str, Any]:
    first, *rest = pointer_tokens(pointer)
    if rest or first not in value:
        return dict(value)
    return {name: member for name, member in value.items() if name != first}
