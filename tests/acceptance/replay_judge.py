"""Judges recorded requests with openapi-core; runs in the environment that `replay.py` makes, without specmill."""

from __future__ import annotations

import base64
import json
import sys
from collections import Counter
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import yaml
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class Recorded:
    """A recorded request as openapi-core reads one."""

    def __init__(self, request: dict[str, Any]) -> None:
        url = urlsplit(request["url"])
        cookies: SimpleCookie = SimpleCookie(
            next((v for k, v in request["headers"] if k.lower() == "cookie"), "")
        )
        self.method = request["method"].lower()
        self.host_url = f"{url.scheme}://{url.netloc}"
        # Servers decode the path before they match it; a slash in a value stays encoded.
        self.path = unquote(url.path.replace("%2F", "%252F"))
        self.body = base64.b64decode(request["body"])
        self.content_type = next(
            (v for k, v in request["headers"] if k.lower() == "content-type"), ""
        )
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(url.query, keep_blank_values=True)),
            header=Headers([tuple(pair) for pair in request["headers"]]),
            cookie=ImmutableMultiDict({key: morsel.value for key, morsel in cookies.items()}),
        )


def misjudged(document: Any, operation: Any, request: Recorded) -> str:
    """Returns why openapi-core cannot judge a request, from what the operation declares; else nothing."""
    for raw in operation.get("parameters", ()):
        parameter = resolved(document, raw)
        schema = resolved(document, parameter.get("schema") or {})
        style = parameter.get("style")
        if style in ("label", "matrix", "spaceDelimited"):
            return f"does not parse the style {style}"
        if style == "deepObject" and schema.get("type") == "array":
            return "does not parse arrays of the style deepObject"
        if schema.get("readOnly"):
            return "refuses parameters whose schema is readOnly, which says nothing of parameters"
    essence = request.content_type.partition(";")[0]
    if essence == "multipart/form-data":
        return "decodes the bytes of multipart parts as text"
    return ""


def resolved(document: Any, node: Any) -> Any:
    """Returns what a local reference leads to."""
    while "$ref" in node:
        found = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def operation_of(document: Any, request: Recorded) -> Any:
    for template, item in document["paths"].items():
        pieces, segments = template.split("/"), request.path.split("/")
        if len(segments) >= len(pieces) and all(
            "{" in piece or piece == segment
            for piece, segment in zip(reversed(pieces), reversed(segments), strict=False)
            if piece
        ):
            found = item.get(request.method)
            if found is not None:
                return {
                    **found,
                    "parameters": [*item.get("parameters", ()), *found.get("parameters", ())],
                }
    return {}


def main() -> int:
    spec = Path(sys.argv[1])
    load = json.loads if spec.suffix == ".json" else yaml.safe_load
    document = load(spec.read_text("utf-8"))
    openapi = OpenAPI.from_dict(document)
    requests = json.load(sys.stdin)
    reasons: Counter[str] = Counter()
    faults = 0
    for raw in requests:
        request = Recorded(raw)
        try:
            openapi.validate_request(request)
        except OpenAPIError as error:
            reason = misjudged(document, operation_of(document, request), request)
            if reason:
                reasons[reason] += 1
                continue
            faults += 1
            cause = error.__cause__ or error
            details = getattr(cause, "schema_errors", None) or [cause]
            texts = "; ".join(str(getattr(one, "message", one))[:160] for one in list(details)[:3])
            if faults <= 15:
                print(f"  {raw['id']}: {type(error).__name__}: {texts}")
    for reason, count in reasons.items():
        print(f"  {count} not judged: openapi-core {reason}")
    print(
        f"{spec.name}: {len(requests)} requests, {faults} request errors, {reasons.total()} not judged"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
