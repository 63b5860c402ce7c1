"""Replays conformance vectors: one JSON job a line in, one JSON outcome a line out.

Jobs and outcomes are described in specmill's `docs/wire-protocol.md`. The runner only calls the
public methods of the package over a scripted transport and tells what happened.
"""

from __future__ import annotations

import asyncio
import base64
import datetime
import decimal
import json
import math
import os
import re
import sys
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx2
from pydantic import MISSING, ValidationError

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent))

from wire_bindings import (
    BINDINGS,
    Binding,
    adapter_for,
    evaluate,
    sdk,
)

Json = Any


# The scripted transport and the virtual clock


class ScriptEnded(Exception):
    """The client asked for more than the script holds."""


class VirtualClock(sdk.Clock):
    """Time that passes only by sleeping."""

    def __init__(self, start: str) -> None:
        moment = datetime.datetime.fromisoformat(start)
        self.start = moment.timestamp()
        self.elapsed = 0.0

    def now(self) -> float:
        return self.start + self.elapsed

    def sleep(self, seconds: float) -> None:
        self.elapsed += seconds

    async def asleep(self, seconds: float) -> None:
        self.elapsed += seconds


class Script:
    """What the transport answers, and what it was sent."""

    def __init__(self, job: Json, clock: VirtualClock) -> None:
        self.exchanges = job["exchanges"]
        self.repeat_last = job["repeatLast"]
        self.clock = clock
        self.requests: list[Json] = []

    def take(self, request: httpx2.Request) -> httpx2.Response:
        target = request.extensions.get("target")
        url = str(request.url)
        if target is not None:
            url = (
                f"{request.url.scheme}://{request.url.netloc.decode()}{target.decode()}"
            )
        elif url.endswith("/") and not request.url.raw_path.endswith(b"/"):
            url = url[:-1]
        body = request.content
        self.requests.append(
            {
                "method": request.method,
                "url": url,
                "headers": [[k, v] for k, v in request.headers.multi_items()],
                "body": base64.b64encode(body).decode() if has_body(request) else None,
                "at": round(self.clock.elapsed * 1000),
            }
        )
        index = len(self.requests) - 1
        if index >= len(self.exchanges):
            if not self.repeat_last or index >= 200:
                raise ScriptEnded
            index = -1
        exchange = self.exchanges[index]
        fault = exchange.get("fault")
        if fault == "connect-refused":
            raise httpx2.ConnectError("connection refused", request=request)
        if fault is not None:
            raise httpx2.ReadError("connection reset", request=request)
        headers = [(k.encode(), v.encode()) for k, v in exchange["headers"]]
        chunks = [base64.b64decode(chunk) for chunk in exchange["chunks"]]
        return httpx2.Response(
            exchange["status"], headers=headers, stream=Body(chunks, exchange["abort"])
        )


def has_body(request: httpx2.Request) -> bool:
    names = ("content-length", "transfer-encoding")
    return bool(request.content) or (
        any(name in request.headers for name in names)
        and "content-type" in request.headers
    )


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in chunks that may break off."""

    def __init__(self, chunks: list[bytes], abort: bool) -> None:
        self.chunks = chunks
        self.abort = abort

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks
        if self.abort:
            raise httpx2.ReadError("connection broken")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class Recorder(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """The transport at the bottom of the HTTP stack."""

    def __init__(self, script: Script) -> None:
        self.script = script

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        return self.script.take(request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self.script.take(request)


# From the job's values to arguments


def untag(value: Json) -> Any:
    """Return the value that tagged JSON stands for."""
    if isinstance(value, list):
        return [untag(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((tag, content),) = value.items()
        if tag == "$int":
            return int(content)
        if tag == "$float":
            return float(content)
        if tag == "$bytes":
            return base64.b64decode(content)
        if tag == "$file":
            return sdk.File(
                base64.b64decode(content["base64"]),
                filename=content["filename"],
                content_type=content.get("contentType"),
                headers=content.get("headers"),
            )
    return {key: untag(item) for key, item in value.items()}


_SCALARS = re.compile(r"datetime\.|uuid\.|decimal\.")


def convert(value: Any, expression: str, as_model: bool) -> Any:
    """Return a value of the type that a signature asks for; what does not fit stays."""
    if value is None or isinstance(value, (bytes, sdk.File)):
        return value
    if not as_model and not _SCALARS.search(expression):
        return value
    if isinstance(value, float) and expression.startswith("int"):
        return value
    if contains_special(value):
        return value
    try:
        adapter = adapter_for(evaluate(expression))
        return adapter.validate_json(json.dumps(value), strict=True)
    except (ValidationError, ValueError):
        return value


def contains_special(value: Any) -> bool:
    if isinstance(value, dict):
        return any(contains_special(item) for item in value.values())
    if isinstance(value, list):
        return any(contains_special(item) for item in value)
    if isinstance(value, float):
        return not math.isfinite(value)
    return isinstance(value, (bytes, sdk.File))


class Refused(Exception):
    """A call that Python itself would refuse."""


def arguments(binding: Binding, job: Json) -> dict[str, Any]:
    """Return the keyword arguments of a call."""
    args, config = job["args"], job["config"]
    as_model = job["mode"] == "async"
    keywords: dict[str, Any] = {}
    body = untag(args["body"]) if "body" in args else None
    left = dict(body) if isinstance(body, dict) else {}
    for source, wire, name, expression, required in binding.arguments:
        if source == "body":
            given, value = "body" in args, body
            left = {}
        elif source == "body_field":
            given, value = wire in left, left.pop(wire, None)
        elif source == "querystring":
            given, value = source in args, untag(args.get(source))
        else:
            place = args.get(source, {})
            given, value = wire in place, untag(place.get(wire))
        if given:
            models = as_model and source.startswith("body")
            keywords[name] = convert(value, expression, models)
        elif required:
            raise Refused("body" if source.startswith("body") else wire)
    flat = "body" in args and isinstance(body, dict) and binding.flat
    if flat and (left or not body):
        keywords["extra_body"] = left
    if "contentType" in args:
        keywords["content_type"] = args["contentType"]
    if config.get("idempotencyKey") is not None:
        keywords["idempotency_key"] = config["idempotencyKey"]
    return keywords


def settings(job: Json, clock: VirtualClock) -> dict[str, Any]:
    """Return the settings of the client."""
    config = job["config"]
    server = config.get("server") or {}
    retries = config.get("retries")
    found: dict[str, Any] = {
        "clock": clock,
        "base_url": config.get("baseUrl"),
        "document_url": config.get("documentUrl"),
        "server": server.get("name") or server.get("index"),
        "server_variables": server.get("variables"),
        "max_retries": retries["maxRetries"] if retries else 0,
        "require_credentials": "auth" in config,
        "max_response_bytes": (config.get("limits") or {}).get("maxDecodedBytes"),
        "credentials": {
            key: credential(value) for key, value in (config.get("auth") or {}).items()
        },
    }
    if retries and retries.get("maxDelayMs") is not None:
        found["max_retry_delay"] = retries["maxDelayMs"] / 1000
    return found


def credential(value: Json) -> Any:
    if not isinstance(value, dict):
        return value
    if "username" in value:
        return sdk.BasicCredentials(value["username"], value["password"])
    if "clientId" in value:
        return sdk.ClientCredentials(value["clientId"], value["clientSecret"])
    return value["accessToken"]


# From results to JSON


def encode(value: Any, plain: Json = None) -> Json:
    """Return a result as JSON under the names of the document.

    `plain` is the same as JSON data: it tells decimals that travel as text from numbers.
    """
    members = getattr(value, "__wire_members__", None)
    if members is not None:
        plain = value.to_dict() if plain is None else plain
        return {key: encode(item, plain.get(key)) for key, item in members().items()}
    if isinstance(value, (sdk.Page, sdk.AsyncPage)):
        return encode(value.body)
    if isinstance(value, Mapping):
        plain = plain or {}
        return {
            str(key): encode(item, plain.get(key))
            for key, item in value.items()
            if item is not MISSING
        }
    if isinstance(value, (list, tuple)):
        plain = plain or [None] * len(value)
        return [encode(item, one) for item, one in zip(value, plain, strict=True)]
    if isinstance(value, sdk.ServerSentEvent):
        event = {"event": value.event, "data": encode(value.data), "id": value.id}
        return event if value.retry is None else {**event, "retry": value.retry}
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        return (
            {"$int": str(value)} if value.bit_length() < 14000 else {"$int": hex(value)}
        )
    if isinstance(value, datetime.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, decimal.Decimal):
        return float(value) if plain is None else plain
    return value


def member(value: Any, token: str) -> Any:
    members = getattr(value, "__wire_members__", None)
    if members is not None:
        return members().get(token)
    if isinstance(value, list):
        return value[int(token)]
    return value.get(token) if isinstance(value, dict) else None


def kind_of(value: Any) -> str:
    name = sdk.schema_name(value)
    if name is not None:
        return "unknown" if name == "UnknownVariant" else name
    for kind, types in KINDS.items():
        if isinstance(value, types):
            return kind
    return "unknown"


KINDS: dict[str, Any] = {
    "null": type(None),
    "boolean": bool,
    "integer": int,
    "number": float,
    "date-time": datetime.datetime,
    "date": datetime.date,
    "uuid": uuid.UUID,
    "decimal": decimal.Decimal,
    "bytes": bytes,
    "string": str,
    "array": list,
    "object": dict,
}


def describe(response: Any, report: Json) -> Json:
    """Return the result of a call that gave a whole response."""
    value = response.parse()
    found: Json = {"value": encode(value), "status": response.status}
    kinds = {}
    for pointer in report["types"]:
        current = value
        for token in pointer.split("/")[1:] if pointer else []:
            current = member(current, token.replace("~1", "/").replace("~0", "~"))
        kinds[pointer] = kind_of(current)
    if kinds:
        found["types"] = kinds
    headers = {}
    for name in report["headers"]:
        if name in response.parsed_headers:
            headers[name] = encode(response.parsed_headers[name])
        elif name in response.headers:
            headers[name] = ", ".join(response.headers.get_list(name))
    if headers:
        found["headers"] = headers
    return found


def failure(error: BaseException) -> Json:
    """Return an error as the protocol describes it."""
    if isinstance(error, Refused):
        return {"kind": "missing-argument", "param": str(error), "message": "refused"}
    found: Json = {"kind": "native", "message": f"{error}"}
    for cls, kind in ERRORS:
        if isinstance(error, cls):
            found["kind"] = kind
            break
    else:
        found["message"] = f"{type(error).__name__}: {error}"
        return found
    for name in ("param", "status", "code", "pointer"):
        if getattr(error, name, None) not in (None, ""):
            found[name] = getattr(error, name)
    if isinstance(error, sdk.APIResponseError):
        found["bodyText"] = error.body_text
        found["contentType"] = error.content_type
        found["headers"] = {key.lower(): value for key, value in error.headers.items()}
    if isinstance(error, sdk.StatusError):
        found["schema"] = error.schema
        found["value"] = encode(error.body)
    return found


ERRORS = (
    (sdk.InvalidArgumentError, "invalid-argument"),
    (sdk.MissingArgumentError, "missing-argument"),
    (sdk.MissingCredentialsError, "missing-credentials"),
    (sdk.AuthenticationFailedError, "auth"),
    (sdk.UnexpectedContentTypeError, "unexpected-content-type"),
    (sdk.ResponseTooLargeError, "limit"),
    (sdk.RedirectError, "redirect"),
    (sdk.CrossOriginLinkError, "cross-origin-link"),
    (sdk.PaginationLoopError, "pagination-loop"),
    (sdk.DecodeError, "decode"),
    (sdk.StatusError, "http"),
    (sdk.APIConnectionError, "transport"),
)


# The two clients


def method_of(client: Any, binding: Binding, raw: bool) -> Any:
    *groups, name = binding.chain
    for group in groups:
        client = getattr(client, group)
    return getattr(client.with_raw_response if raw else client, name)


def run_sync(job: Json, script: Script, clock: VirtualClock) -> Json:
    binding = BINDINGS[job["operationId"]]
    http_client = httpx2.Client(transport=Recorder(script))
    items: list[Json] = []
    iterating = False
    try:
        client = sdk.Client(http_client=http_client, **settings(job, clock))
        keywords = arguments(binding, job)
        result: Json = None
        for _ in range(job["calls"]):
            if job["consume"] == "value":
                response = method_of(client, binding, True)(**keywords)
                result = describe(response, job["report"])
                continue
            source = method_of(client, binding, False)(**keywords)
            iterating = True
            iterator = iter(source)
            while True:
                if job["take"] is not None and len(items) >= job["take"]:
                    return {"items": items, "end": "taken"}
                try:
                    items.append(encode(next(iterator)))
                except StopIteration:
                    break
                except sdk.DecodeError:
                    if getattr(source, "ended_by", "eof"):
                        raise
                    items.append({"itemError": "decode"})
            result = {"items": items, "end": getattr(source, "ended_by", "eof")}
        return result
    except ScriptEnded:
        return {"error": {"kind": "native", "message": "the script ended"}}
    except Exception as error:  # noqa: BLE001 (any failure is a result)
        if iterating:
            return {"items": items, "end": {"error": failure(error)}}
        return {"error": failure(error)}


async def run_async(job: Json, script: Script, clock: VirtualClock) -> Json:
    binding = BINDINGS[job["operationId"]]
    http_client = httpx2.AsyncClient(transport=Recorder(script))
    items: list[Json] = []
    iterating = False
    try:
        client = sdk.AsyncClient(http_client=http_client, **settings(job, clock))
        keywords = arguments(binding, job)
        result: Json = None
        for _ in range(job["calls"]):
            if job["consume"] == "value":
                response = await method_of(client, binding, True)(**keywords)
                result = describe(response, job["report"])
                continue
            source = method_of(client, binding, False)(**keywords)
            if job["consume"] == "stream":
                source = await source
            iterating = True
            iterator = aiter(source)
            while True:
                if job["take"] is not None and len(items) >= job["take"]:
                    return {"items": items, "end": "taken"}
                try:
                    items.append(encode(await anext(iterator)))
                except StopAsyncIteration:
                    break
                except sdk.DecodeError:
                    if getattr(source, "ended_by", "eof"):
                        raise
                    items.append({"itemError": "decode"})
            result = {"items": items, "end": getattr(source, "ended_by", "eof")}
        return result
    except ScriptEnded:
        return {"error": {"kind": "native", "message": "the script ended"}}
    except Exception as error:  # noqa: BLE001 (any failure is a result)
        if iterating:
            return {"items": items, "end": {"error": failure(error)}}
        return {"error": failure(error)}


def run(job: Json) -> Json:
    """Return the outcome of one job."""
    clock = VirtualClock(job["clock"])
    script = Script(job, clock)
    if job["operationId"] not in BINDINGS:
        result: Json = {"unsupported": "the package has no such operation"}
    elif job["mode"] == "async":
        result = asyncio.run(run_async(job, script, clock))
    else:
        result = run_sync(job, script, clock)
    return {"id": job["id"], "requests": script.requests, "result": result}


def main() -> None:
    """Answer jobs until the input ends."""
    for name in [key for key in os.environ if key.startswith(sdk.ENVIRONMENT_PREFIX)]:
        del os.environ[name]
    output = sys.stdout
    sys.stdout = sys.stderr
    print(json.dumps({"ready": "wire-runner/1"}), file=output, flush=True)
    for line in sys.stdin:
        if line.strip():
            print(json.dumps(run(json.loads(line))), file=output, flush=True)


if __name__ == "__main__":
    main()
