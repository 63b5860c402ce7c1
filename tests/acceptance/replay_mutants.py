"""Recorded requests with one fault each, to show that the judge can refuse: what is wrong is known beforehand.

A mutant is invalid by the document, which openapi-core has to say on its own, or valid and not what the call was given,
which only the comparison with the arguments can tell.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote_plus

from jsonschema_path import SchemaPath
from replay_comparison import ABSENT, sent
from replay_types import kinds, members

NOTHING = "no-such-thing"
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """A request with a fault, and whether the document forbids it."""

    kind: str
    request: dict[str, Any]
    is_invalid: bool = True


def mutants(
    raw: dict[str, Any],
    template: str,
    operation: SchemaPath,
    item: SchemaPath,
    *,
    is_guarded: bool,
) -> Iterator[Mutant]:
    """Yields at most one mutant of every kind; which parameter or member it is depends on the name of the call."""
    url, _, query = raw["url"].partition("?")
    tail = f"?{query}" if query else ""
    path = _elsewhere(url, template)
    if path:
        yield Mutant(kind="unknown path", request={**raw, "url": path + tail})
    yield Mutant(kind="unknown method", request={**raw, "method": "TRACE"})
    yield Mutant(
        kind="undeclared parameter",
        request={**raw, "url": f"{url}{tail}{'&' if tail else '?'}{NOTHING}=1"},
        is_invalid=False,
    )
    if is_guarded:
        kept = [pair for pair in raw["headers"] if pair[0].lower() != "authorization"]
        if len(kept) < len(raw["headers"]):
            yield Mutant(kind="credentials missing", request={**raw, "headers": kept})
    yield from _parameters(raw, operation, item)
    if raw["body"]:
        yield from _bodies(raw, operation)


def _elsewhere(url: str, template: str) -> str:
    """The URL with the first literal segment of its path replaced; nothing if there is none."""
    wanted = template.partition("?")[0].split("/")[1:]
    segments = url.split("/")
    for index, segment in enumerate(wanted, start=len(segments) - len(wanted)):
        if segment and "{" not in segment:
            return "/".join([*segments[:index], NOTHING, *segments[index + 1 :]])
    return ""


def _parameters(raw: dict[str, Any], operation: SchemaPath, item: SchemaPath) -> Iterator[Mutant]:
    chosen: dict[str, list[Mutant]] = {}
    for at in (operation, item):
        for one in (at / "parameters") if "parameters" in at else ():
            for mutant in _parameter(raw, one):
                chosen.setdefault(mutant.kind, []).append(mutant)
    for found in chosen.values():
        yield found[len(raw["id"]) % len(found)]


def _parameter(raw: dict[str, Any], one: SchemaPath) -> Iterator[Mutant]:
    name, place = (one / "name").read_str(), (one / "in").read_str()
    required = (one / "required").read_bool(default=False)
    url, _, query = raw["url"].partition("?")
    pairs = [pair for pair in query.split("&") if pair]
    named = [
        pair for pair in pairs if unquote_plus(pair.partition("=")[0]).partition("[")[0] == name
    ]
    if place == "header" and required:
        kept = [pair for pair in raw["headers"] if pair[0].lower() != name.lower()]
        if len(kept) < len(raw["headers"]):
            yield Mutant(kind="required header missing", request={**raw, "headers": kept})
    given = sent((raw["args"].get("query") or {}).get(name))
    if place != "query" or not named or given is ABSENT:
        return
    rest = [pair for pair in pairs if pair not in named]
    kind = "required parameter missing" if required else "optional parameter missing"
    request = {**raw, "url": f"{url}?{'&'.join(rest)}"}
    yield Mutant(kind=kind, request=request, is_invalid=required)
    wrong = _wrong(one / "schema") if "schema" in one else ""
    if wrong and len(named) == 1:
        changed = [*rest, f"{quote(name)}={NOTHING}"]
        yield Mutant(
            kind=f"parameter of {wrong}", request={**raw, "url": f"{url}?{'&'.join(changed)}"}
        )


def _wrong(schema: SchemaPath) -> str:
    """Why a schema refuses the text of no meaning; nothing if it may not."""
    if any(word in schema for word in ("oneOf", "anyOf", "allOf")):
        return ""
    if "enum" in schema:
        return "an unknown member"
    refusing = {"integer", "number", "boolean"}
    return "a wrong type" if kinds(schema) and kinds(schema) <= refusing else ""


def _bodies(raw: dict[str, Any], operation: SchemaPath) -> Iterator[Mutant]:
    fields = {name.lower(): value for name, value in raw["headers"]}
    media_type = fields.get("content-type", "")
    essence = media_type.partition(";")[0]
    others = [pair for pair in raw["headers"] if pair[0].lower() != "content-type"]
    content = operation / "requestBody" / "content"
    if not any("*" in one for one in content.str_keys()):
        request = {**raw, "headers": [*others, ["content-type", f"application/{NOTHING}"]]}
        yield Mutant(kind="unknown media type", request=request)
    if (operation / "requestBody" / "required").read_bool(default=False):
        yield Mutant(kind="required body missing", request={**raw, "body": ""})
    declared = next((one for key, one in content.str_items() if key in (essence, media_type)), None)
    if declared is None or "schema" not in declared:
        return
    schema = declared / "schema"
    octets = base64.b64decode(raw["body"])
    if essence.endswith(("/json", "+json")):
        value = json.loads(octets)
        if isinstance(value, dict):
            for kind, changed in _objects(value, schema, len(raw["id"])):
                text = json.dumps(changed).encode()
                yield _with_body(raw, kind, text)
    elif essence == FORM:
        for kind, text in _forms(octets.decode(), schema, len(raw["id"])):
            yield _with_body(raw, kind, text.encode())
    elif essence == "multipart/form-data":
        boundary = media_type.partition("boundary=")[2].strip('"').encode()
        pieces = octets.split(b"--" + boundary)
        for name in _required(schema):
            mark = f'name="{name}"'.encode()
            kept = [piece for piece in pieces if mark not in piece]
            if len(kept) < len(pieces):
                body = (b"--" + boundary).join(kept)
                yield _with_body(raw, "required part missing", body)
                break


def _with_body(raw: dict[str, Any], kind: str, octets: bytes) -> Mutant:
    request = {**raw, "body": base64.b64encode(octets).decode()}
    return Mutant(kind=kind, request=request, is_invalid=kind != "another value")


def _required(schema: SchemaPath) -> list[str]:
    """The members an object needs by its own word, if that is all there is to it."""
    if any(word in schema for word in ("oneOf", "anyOf", "allOf", "not")):
        return []
    return list((schema / "required").read_value()) if "required" in schema else []


def _objects(value: dict[str, Any], schema: SchemaPath, turn: int) -> Iterator[tuple[str, Any]]:
    needed = [name for name in _required(schema) if name in value]
    if needed:
        gone = needed[turn % len(needed)]
        yield (
            "required member missing",
            {name: one for name, one in value.items() if name != gone},
        )
    known = members(schema)
    has_branches = any(word in schema for word in ("oneOf", "anyOf", "allOf"))
    simple = [
        name
        for name in value
        if name in known
        and not has_branches
        and not any(word in known[name] for word in ("oneOf", "anyOf"))
        and kinds(known[name])
        and kinds(known[name]) <= {"integer", "number", "boolean", "string", "null"}
    ]
    if simple:
        yield "member of a wrong type", {**value, simple[turn % len(simple)]: {NOTHING: []}}
    listed = [name for name in simple if "enum" in known[name] and isinstance(value[name], str)]
    if listed:
        yield "member of an unknown name", {**value, listed[turn % len(listed)]: NOTHING}
    free = [name for name in simple if value[name] == "text"]
    if free:
        yield "another value", {**value, free[turn % len(free)]: "tex"}


def _forms(text: str, schema: SchemaPath, turn: int) -> Iterator[tuple[str, str]]:
    pairs = text.split("&")
    names = [unquote_plus(pair.partition("=")[0]) for pair in pairs]
    known = members(schema)
    needed = [name for name in _required(schema) if name in known]
    if needed:
        gone = needed[turn % len(needed)]
        kept = [
            pair
            for pair, name in zip(pairs, names, strict=True)
            if name != gone and not name.startswith(f"{gone}[")
        ]
        if kept:
            yield "required member missing", "&".join(kept)
    wrong = [
        (index, reason)
        for index, name in enumerate(names)
        if name in known and names.count(name) == 1 and (reason := _wrong(known[name]))
    ]
    if wrong:
        index, reason = wrong[turn % len(wrong)]
        changed = [*pairs]
        changed[index] = f"{quote(names[index])}={NOTHING}"
        yield f"form member of {reason}", "&".join(changed)
    free = [index for index, pair in enumerate(pairs) if pair.endswith("=text")]
    if free:
        changed = [*pairs]
        changed[free[turn % len(free)]] = changed[free[turn % len(free)]][:-1]
        yield "another value", "&".join(changed)
