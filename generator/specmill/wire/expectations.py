"""A request message turned into the ``expect`` member of a request vector."""

from __future__ import annotations

import base64
from typing import Any, Final

from .json_values import loads
from .media import Part, media_type, parts, unescaped
from .messages import Request
from .reference.bodies import FORM, LINES, is_json

_OWN: Final = frozenset({"accept", "content-type", "cookie"})
_SAFE_INTEGER: Final = 2**53


def expectation(request: Request) -> dict[str, Any]:
    """Return what a vector expects of a message that the reference builder made."""
    content_type = request.header("content-type")
    expect: dict[str, Any] = {
        "method": request.method,
        "path": request.path,
        "query": request.query.split("&") if request.query else [],
        "url": request.target,
    }
    headers = {name: value for name, value in request.headers if name not in _OWN}
    if headers:
        expect["headers"] = headers
    cookie = request.header("cookie")
    if cookie is not None:
        expect["cookies"] = cookie.split("; ")
    if content_type is None:
        expect["body"] = {"none": True}
        return expect
    expect["contentType"] = content_type.partition("; boundary=")[0]
    expect["body"] = _body(request.body, content_type)
    return expect


def _body(body: bytes, content_type: str) -> dict[str, Any]:
    kind = media_type(content_type)
    if is_json(kind.essence):
        return {"json": tagged(loads(body))}
    if kind.essence == FORM:
        return {"form": body.decode().split("&") if body else []}
    if kind.essence in LINES and not LINES[kind.essence]:
        return {"jsonl": [tagged(loads(line)) for line in body.splitlines()]}
    if kind.essence == "multipart/form-data":
        return {"multipart": [_part(p) for p in parts(body, kind.parameters["boundary"])]}
    if kind.essence.rpartition("+")[2].rpartition("/")[2] == "xml":
        return {"xml": body.decode()}
    if kind.essence.startswith("text/") or kind.essence in LINES:
        return {"text": body.decode()}
    return {"base64": base64.b64encode(body).decode()}


def _part(part: Part) -> dict[str, Any]:
    content_type = part.headers["content-type"]
    described: dict[str, Any] = {"name": part.name, "contentType": content_type}
    if part.raw_filename is not None:
        described["filename"] = unescaped(part.raw_filename)
    if is_json(content_type):
        described["json"] = tagged(loads(part.body))
    elif content_type.startswith("text/"):
        described["text"] = part.body.decode()
    else:
        described["base64"] = base64.b64encode(part.body).decode()
    return described


def tagged(value: Any) -> Any:
    """Return the value with integers beyond a double's exact range written as ``$int``."""
    match value:
        case bool():
            return value
        case int() if abs(value) >= _SAFE_INTEGER:
            return {"$int": str(value)}
        case bytes():
            return {"$bytes": base64.b64encode(value).decode()}
        case dict():
            return {name: tagged(member) for name, member in value.items()}
        case list():
            return [tagged(item) for item in value]
        case _:
            return value
