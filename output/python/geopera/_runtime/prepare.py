"""From arguments to everything about a request that does not change between attempts."""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

from .body import encode_body
from .decode import has_no_body
from .errors import InvalidArgumentError, MissingArgumentError
from .guards import is_group, is_mapping
from .media import is_json
from .operation import Operation, Parameter
from .payload import Payload
from .retry import IDEMPOTENT
from .styles import (
    cookie_pairs,
    header_text,
    parameter_pairs,
    path_text,
    query_pairs,
    querystring_text,
)
from .text import header_value
from .types import Omit, Timeout, omit

if TYPE_CHECKING:
    from .options import RequestOptions

_EMPTY: Mapping[str, Any] = {}
_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))


class Arguments:
    """The arguments of one call by their place, under the names of the document."""

    __slots__ = ("body", "cookie", "header", "path", "query", "querystring")

    def __init__(
        self,
        path: Mapping[str, Any] = _EMPTY,
        query: Mapping[str, Any] = _EMPTY,
        header: Mapping[str, Any] = _EMPTY,
        cookie: Mapping[str, Any] = _EMPTY,
        querystring: Any = omit,
        body: Any = omit,
    ) -> None:
        self.path = path
        self.query = query
        self.header = header
        self.cookie = cookie
        self.querystring = querystring
        self.body = body

    def replaced(self, name: str, value: Any, *, in_body: bool) -> Arguments:
        """Return the same arguments with another query parameter or body member."""
        query, body = self.query, self.body
        if in_body:
            known: Mapping[str, Any] = body if is_mapping(body) else {}
            body = {**known, name: value}
        else:
            query = {**query, name: value}
        return Arguments(
            self.path, query, self.header, self.cookie, self.querystring, body
        )


class Call:
    """One logical call: the parts of its request that all attempts share."""

    __slots__ = (
        "arguments",
        "base",
        "cookies",
        "headers",
        "max_retries",
        "operation",
        "options",
        "path",
        "payload",
        "query",
        "read",
        "repeatable",
        "seen",
        "timeout",
        "url",
    )

    def __init__(self, operation: Operation[Any], arguments: Arguments) -> None:
        self.operation = operation
        self.arguments = arguments
        self.options: RequestOptions = {}
        self.base = ""
        self.path = ""
        self.url: str | None = None
        self.query: list[str] = []
        self.headers: dict[str, tuple[str, str]] = {}
        self.cookies: list[str] = []
        self.payload: Payload | None = None
        self.timeout: Timeout = None
        self.max_retries = 0
        self.repeatable = False
        self.seen: frozenset[str] = frozenset()
        self.read: int | None = None

    def set_header(self, name: str, value: str) -> None:
        """Set a header, replacing one that differs only in case."""
        self.headers[name.lower()] = (name, value)


def check_options(options: Mapping[str, Any]) -> None:
    """Refuse options that do not exist, as Python does for misspelt arguments.

    Raises:
        TypeError: There is no such option.
    """
    if options.keys() <= {"_mode"}:
        return
    from .options import RequestOptions

    for name in options:
        if name not in RequestOptions.__annotations__ and name != "_mode":
            raise TypeError(f"got an unexpected keyword argument {name!r}")


def fill(call: Call, options: RequestOptions, deep_arrays: str) -> None:
    """Serialise the arguments of a call.

    Raises:
        MissingArgumentError: A required argument is missing or null.
        InvalidArgumentError: A value cannot be sent faithfully.
    """
    operation, arguments = call.operation, call.arguments
    call.options = options
    if operation.places is None:
        operation.places = Places(operation)
    places: Places = operation.places
    call.path = fill_path(places, arguments.path)
    call.headers["accept"] = places.accept
    _fill_query(call, places.query, deep_arrays)
    for name, parameter in places.header.items():
        text = header_text(parameter, _value(parameter, arguments.header))
        if text is not None and name.lower() not in _IGNORED_HEADERS:
            call.set_header(name, text)
    for parameter in places.cookie.values():
        call.cookies += cookie_pairs(parameter, _value(parameter, arguments.cookie))
    for parameter in places.querystring.values():
        whole = querystring_text(parameter, arguments.querystring)
        if whole:
            call.query.append(whole)
    if (
        operation.body is not None
        or arguments.body is not omit
        or "extra_body" in options
    ):
        _fill_body(call, deep_arrays)
    _fill_idempotency(call)


def _fill_body(call: Call, deep_arrays: str) -> None:
    payload = encode_body(
        call.operation.body,
        call.arguments.body,
        extra=call.options.get("extra_body"),
        content_type=call.options.get("content_type"),
        deep_arrays=deep_arrays,
    )
    call.payload = payload
    if payload is not None:
        call.set_header(
            "Content-Type", header_value(payload.content_type, "contentType")
        )


def _value(parameter: Parameter, given: Mapping[str, Any]) -> Any:
    value = given.get(parameter.name, omit)
    if parameter.required and (value is None or isinstance(value, Omit)):
        raise MissingArgumentError(parameter.name)
    return _base64url(value) if parameter.base64url else value


def _base64url(value: Any) -> Any:
    if isinstance(value, (bytes, bytearray)):
        return base64.urlsafe_b64encode(value).decode("ascii")
    return [_base64url(item) for item in value] if is_group(value) else value


def _fill_query(
    call: Call, parameters: Mapping[str, Parameter], deep_arrays: str
) -> None:
    given = call.arguments.query
    extra: Mapping[str, object] = call.options.get("extra_query") or _EMPTY
    for name, parameter in parameters.items():
        value = _value(parameter, given)
        if value is None or isinstance(value, Omit) or name in extra:
            continue
        call.query += parameter_pairs(parameter, value, deep_arrays)
    for name, value in given.items():
        if name not in parameters and not isinstance(value, Omit):
            call.query += query_pairs(name, value, deep_arrays=deep_arrays)
    for name, value in extra.items():
        call.query += query_pairs(name, value, deep_arrays=deep_arrays)


def _fill_idempotency(call: Call) -> None:
    name = call.operation.idempotency_header
    key = call.options.get("idempotency_key") if call.options else None
    if key is not None:
        call.set_header(name or "Idempotency-Key", header_value(key, "idempotencyKey"))
    elif name and name.lower() not in call.headers:
        key = str(uuid.uuid4())
        call.set_header(name, key)
    has_key = key is not None or bool(name)
    replayable = call.payload is None or call.payload.replayable
    call.repeatable = replayable and (
        has_key or call.operation.method.upper() in IDEMPOTENT
    )


def fill_headers(
    call: Call, defaults: Mapping[str, str | Omit], user_agent: str
) -> None:
    """Add the headers of the client and of the call; `omit` removes one.

    Raises:
        InvalidArgumentError: A name or value cannot be sent.
    """
    call.headers.setdefault("user-agent", ("User-Agent", user_agent))
    extra: Mapping[str, str | Omit] = call.options.get("extra_headers") or {}
    if not defaults and not extra:
        return
    for headers, may_replace in ((defaults, False), (extra, True)):
        for name, value in headers.items():
            lower = name.lower()
            if not may_replace and lower in call.headers and lower != "user-agent":
                continue
            if isinstance(value, Omit):
                call.headers.pop(lower, None)
                continue
            if not _TOKEN.fullmatch(name):
                raise InvalidArgumentError("not a header name", param=name)
            call.headers[lower] = (name, header_value(value, name))


_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_BRACES = re.compile(r"\{([^{}]+)\}")


Segment: TypeAlias = tuple[str, list[tuple[str, Parameter]]]
"""The text at the end of a part of a path; before it, literals and parameters in turn."""


class Places:
    """What all calls of an operation share: parameters by place, path template, Accept."""

    __slots__ = ("accept", "cookie", "header", "query", "querystring", "segments")

    def __init__(self, operation: Operation[Any]) -> None:
        by_place: dict[str, dict[str, Parameter]] = {}
        for parameter in operation.parameters:
            by_place.setdefault(parameter.location, {})[parameter.name] = parameter
        self.segments = _segments(operation.path, by_place.get("path", {}))
        self.query = by_place.get("query", {})
        self.header = by_place.get("header", {})
        self.cookie = by_place.get("cookie", {})
        self.querystring = by_place.get("querystring", {})
        self.accept = ("Accept", accept_of(operation))


def _segments(path: str, parameters: Mapping[str, Parameter]) -> list[Segment]:
    segments: list[Segment] = []
    fixed: list[str] = []
    for segment in path.split("/"):
        pieces: list[tuple[str, Parameter]] = []
        position = 0
        for found in _BRACES.finditer(segment):
            name = found[1]
            parameter = parameters.get(name) or Parameter(name, "path")
            pieces.append((_literal(segment[position : found.start()]), parameter))
            position = found.end()
        rest = _literal(segment[position:])
        if not pieces:
            fixed.append(rest)
            continue
        if fixed:
            segments.append(("/".join(fixed), []))
            fixed = []
        segments.append((rest, pieces))
    if fixed:
        segments.append(("/".join(fixed), []))
    return segments


def _literal(text: str) -> str:
    return quote(text, safe="%:@!$&'()*+,;=-._~[]?")


_DOT = re.compile("%2e", re.IGNORECASE)
"""A dot that parsers of URLs take for a dot, where a path lets encoded characters pass."""


def fill_path(places: Places, given: Mapping[str, Any]) -> str:
    """Return the path with its parameters filled in.

    Raises:
        MissingArgumentError: A path parameter is missing or null.
        InvalidArgumentError: A segment would become empty, `.` or `..`.
    """
    result: list[str] = []
    for rest, pieces in places.segments:
        if not pieces:
            result.append(rest)
            continue
        text = ""
        for literal, parameter in pieces:
            value = given.get(parameter.name, omit)
            if parameter.base64url:
                value = _base64url(value)
            text += literal + path_text(parameter, value)
        text += rest
        if _DOT.sub(".", text) in (".", ".."):
            raise InvalidArgumentError("would change the path", param=pieces[0][1].name)
        result.append(text)
    return "/".join(result)


def accept_of(operation: Operation[Any]) -> str:
    """Return the Accept header: the media types of success, then those of errors."""
    success: dict[str, None] = {}
    errors: dict[str, None] = {}
    for response in operation.responses:
        target = success if response.status.startswith("2") else errors
        for content in response.contents:
            target[content.media_type] = None
    if not success and not has_no_body(operation.method, 200):
        errors = {name: None for name in errors if is_json(name)}
    return ", ".join({**success, **errors}) or "*/*"


def encoded_path(path: str) -> str:
    """Return a path written by the caller with unsafe characters encoded.

    Raises:
        InvalidArgumentError: It is a URL, or has a dot segment.
    """
    if "://" in path.partition("?")[0] or path.startswith("//"):
        raise InvalidArgumentError("give a path, not a URL", param="path")
    plain = _DOT.sub(".", path.partition("?")[0])
    if any(segment in (".", "..") for segment in plain.split("/")):
        raise InvalidArgumentError("has a dot segment", param="path")
    return quote(path, safe="%:/@!$&'()*+,;=-._~?[]")
