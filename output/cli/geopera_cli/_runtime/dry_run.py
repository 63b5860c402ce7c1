"""What would be sent: the request, with secrets hidden, and a curl command that sends the same."""

from __future__ import annotations

import json
import re
import shlex
from typing import Any

import httpx2

_SECRET_HEADERS = frozenset(
    ["authorization", "proxy-authorization", "cookie", "x-api-key", "api-key"]
)
_SECRET_WORDS = re.compile(
    r"token|secret|passw|api[-_]?key|signature|credential", re.IGNORECASE
)
_SHOWN = 65536


class Recorded(BaseException):
    """Ends a call after its request was recorded."""

    def __init__(self, request: httpx2.Request) -> None:
        super().__init__("recorded")
        self.request = request


class Recorder(httpx2.BaseTransport):
    """A transport that sends nothing."""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        raise Recorded(request)


def describe(
    request: httpx2.Request, secret_names: frozenset[str], environment: str
) -> dict[str, Any]:
    """Return a request as data: method, URL, headers and body, secrets hidden, and as curl."""
    headers = [
        (name, "***" if _is_secret(name, secret_names) else value)
        for name, value in request.headers.multi_items()
        if name.lower() not in _IMPLIED
    ]
    url = _hidden_url(_url_of(request), secret_names)
    content_type = request.headers.get("content-type", "")
    body = _body(request, content_type)
    found: dict[str, Any] = {
        "method": request.method,
        "url": url,
        "headers": dict(headers),
    }
    if body is not None:
        found["body"] = body
    found["curl"] = _curl(request, url, headers, body, environment)
    return found


_IMPLIED = frozenset(["host", "connection", "accept-encoding", "content-length"])


def _url_of(request: httpx2.Request) -> str:
    target = request.extensions.get("target")
    if not isinstance(target, bytes):
        return str(request.url)
    url = request.url
    return f"{url.scheme}://{url.netloc.decode('ascii')}{target.decode('ascii')}"


def _is_secret(name: str, secret_names: frozenset[str]) -> bool:
    lower = name.lower()
    return (
        lower in _SECRET_HEADERS
        or lower in secret_names
        or bool(_SECRET_WORDS.search(lower))
    )


def _hidden_url(url: str, secret_names: frozenset[str]) -> str:
    start, mark, query = url.partition("?")
    if not mark:
        return url
    pairs = []
    for pair in query.split("&"):
        name, equals, _ = pair.partition("=")
        pairs.append(
            f"{name}=***" if equals and _is_secret(name, secret_names) else pair
        )
    return f"{start}?{'&'.join(pairs)}"


def _body(request: httpx2.Request, content_type: str) -> Any:
    """Return JSON as data, text as text, anything else as a note about its size."""
    length = int(request.headers.get("content-length") or 0)
    if not length and "transfer-encoding" not in request.headers:
        return None
    if length > _SHOWN or "transfer-encoding" in request.headers:
        return f"({length or 'an unknown number of'} bytes)"
    content = request.read()
    essence = content_type.partition(";")[0].strip().lower()
    if essence == "application/json" or essence.endswith("+json"):
        try:
            return json.loads(content)
        except ValueError:
            pass
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return f"({len(content)} bytes)"


def _curl(
    request: httpx2.Request,
    url: str,
    headers: list[tuple[str, str]],
    body: Any,
    environment: str,
) -> str:
    """Return a shell command; secrets are taken from the environment when it runs."""
    parts = ["curl"]
    if request.method != "GET" or body is not None:
        parts.append(f"-X {shlex.quote(request.method)}")
    parts.append(shlex.quote(url))
    for name, value in headers:
        if value == "***":
            start = "Bearer " if name.lower() == "authorization" else ""
            parts.append(f'-H "{name}: {start}${environment}"')
        elif name.lower() not in ("user-agent",):
            parts.append(f"-H {shlex.quote(f'{name}: {value}')}")
    if isinstance(body, str) and body.startswith("(") and body.endswith("bytes)"):
        parts.append("--data-binary @FILE")
    elif isinstance(body, str):
        parts.append(f"--data-raw {shlex.quote(body)}")
    elif body is not None:
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        parts.append(f"--data-raw {shlex.quote(text)}")
    return " ".join(parts)
