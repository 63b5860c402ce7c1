"""Replays conformance vectors: one JSON job a line in, one JSON outcome a line out.

Jobs and outcomes are described in specmill's `docs/wire-protocol.md`. Every job is a command line:
the runner writes one as a user would, runs it over a scripted transport, and reads what it prints.
"""

from __future__ import annotations

import base64
import io
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from wire_bindings import PACKAGE, SDK, SDK_FOLDER

sys.path.insert(2, str(HERE.parent.parent / SDK_FOLDER))

import httpx2

runtime: Any = import_module(f"{PACKAGE}._runtime.app")
flags: Any = import_module(f"{PACKAGE}._runtime.flags")
exits: Any = import_module(f"{PACKAGE}._runtime.exits")
assemble: Any = import_module(f"{PACKAGE}._runtime.assemble")
slots: Any = import_module(f"{PACKAGE}._runtime.slots")
tables: Any = import_module(f"{PACKAGE}._runtime.tables").Tables(PACKAGE)
Hooks: Any = import_module(f"{PACKAGE}._runtime.settings").Hooks
errors: Any = import_module(f"{SDK}._runtime.errors")
sdk: Any = import_module(SDK)
Clock: Any = import_module(f"{SDK}._runtime.clock").Clock

Json = Any


class ScriptEnded(BaseException):
    """The client asked for more than the script holds."""


class VirtualClock(Clock):  # type: ignore[misc]
    """Time that passes only by sleeping."""

    def __init__(self, start: str) -> None:
        self.start = datetime.fromisoformat(start).timestamp()
        self.elapsed = 0.0

    def now(self) -> float:
        return self.start + self.elapsed

    def sleep(self, seconds: float) -> None:
        self.elapsed += seconds


class Body(httpx2.SyncByteStream):
    """A body in chunks that may break off."""

    def __init__(self, chunks: list[bytes], abort: bool) -> None:
        self.chunks = chunks
        self.abort = abort

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks
        if self.abort:
            raise httpx2.ReadError("connection broken")


class Script(httpx2.BaseTransport):
    """The transport: answers what the job says, and keeps what it was sent."""

    def __init__(self, job: Json, clock: VirtualClock) -> None:
        self.exchanges = job["exchanges"]
        self.repeat_last = job["repeatLast"]
        self.clock = clock
        self.requests: list[Json] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        content = request.read()
        names = ("content-length", "transfer-encoding")
        has_body = bool(content) or (
            any(name in request.headers for name in names)
            and "content-type" in request.headers
        )
        self.requests.append(
            {
                "method": request.method,
                "url": url_of(request),
                "headers": [[k, v] for k, v in request.headers.multi_items()],
                "body": base64.b64encode(content).decode() if has_body else None,
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


def url_of(request: httpx2.Request) -> str:
    target = request.extensions.get("target")
    if target is not None:
        start = f"{request.url.scheme}://{request.url.netloc.decode()}"
        return start + str(target.decode())
    url = str(request.url)
    if url.endswith("/") and not request.url.raw_path.endswith(b"/"):
        return url[:-1]
    return url


# From the job to a command line


class Unwritable(Exception):
    """A value that no command line can say."""


class CommandLine:
    """The words of one job."""

    def __init__(self, job: Json, folder: str) -> None:
        self.job = job
        self.folder = folder
        self.files = 0
        module, name = tables.operations[job["operationId"]]
        self.command = tables.group(module).command(name)
        self.head = [*tables.paths[module], name]
        self.slots = {
            slot.input.argument: slot
            for slot in slots.slots_of(tables, self.command)
            if not slot.path
        }
        self.words: list[str] = []
        self.body: dict[str, Json] = {}
        self.whole_body: Json = None
        self.has_body = False

    def build(self) -> list[str]:
        args = self.job["args"]
        body = args.get("body")
        left = dict(body) if isinstance(body, dict) else {}
        for input in self.command.inputs:
            if input.source == "body":
                if "body" in args:
                    self._body(input, body)
                left = {}
            elif input.source == "body_field":
                if input.wire in left:
                    self._input(input, left.pop(input.wire), in_body=True)
            elif input.source == "querystring":
                if "querystring" in args:
                    self._input(input, args["querystring"])
            elif input.wire in args.get(input.source, {}):
                self._input(input, args[input.source][input.wire])
        flattened = self.command.body is not None and self.command.body.flattened
        if flattened and isinstance(body, dict) and (left or not body):
            self.body |= left
            self.has_body = True
        if self.has_body:
            self.words += ["--json", json_text(self.body)]
        if "contentType" in args and not self._is_only_type(args["contentType"]):
            self.words += ["--content-type", args["contentType"]]
        return [*self._root_words(), *self.head, *self.words, *self._call_words()]

    @property
    def _is_mixed(self) -> bool:
        media: Json = self.command.body.media if self.command.body is not None else []
        return bool(media) and media[0][1] == "mixed"

    def _is_only_type(self, name: str) -> bool:
        media: Json = self.command.body.media if self.command.body is not None else []
        return len(media) == 1 and media[0][0] == name

    def _root_words(self) -> list[str]:
        config = self.job["config"]
        words = []
        if config.get("baseUrl"):
            words += ["--api-url", config["baseUrl"]]
        server = config.get("server") or {}
        chosen = server.get("name", server.get("index"))
        if chosen is not None:
            words += ["--server", str(chosen)]
        for name, value in (server.get("variables") or {}).items():
            words += ["--server-variable", f"{name}={value}"]
        return words

    def _call_words(self) -> list[str]:
        config, words = self.job["config"], ["--yes"]
        retries = config.get("retries")
        words += ["--max-retries", str(retries["maxRetries"] if retries else 0)]
        if config.get("idempotencyKey") is not None:
            words += ["--idempotency-key", config["idempotencyKey"]]
        if self.job["consume"] == "pages":
            words.append("--all")
        if self.job["take"] is not None:
            words += ["--limit", str(self.job["take"])]
        if self.job["consume"] == "value":
            words += ["--show-headers", "--output", "json"]
        return words

    def _body(self, input: Any, value: Json) -> None:
        """The whole body: a file where it is raw, else JSON."""
        found = self._raw(value)
        if found is not None:
            self.words.append(f"--{input.flag}={found}")
        elif value is None or isinstance(value, str):
            self._input(input, value)
        else:
            self.words += ["--json", json_text(self._with_files(value))]

    def _input(self, input: Any, value: Json, *, in_body: bool = False) -> None:
        slot = self.slots[input.argument]
        shape = slot.shape
        if value is None:
            self.words += ["--null", input.flag]
        elif (found := self._raw(value)) is not None and shape.format:
            self.words.append(f"--{input.flag}=@{found}")
        elif found is not None:
            self.words.append(f"--{input.flag}={found}")
        elif isinstance(value, bool) and shape.kind == "boolean":
            self.words.append(f"--{input.flag}" if value else f"--no-{input.flag}")
        elif self._is_plain(value, shape):
            self.words.append(f"--{input.flag}={plain_text(value)}")
        elif isinstance(value, list) and self._is_list(value, shape):
            for item in value:
                found = self._raw(item)
                self.words.append(f"--{input.flag}={found or plain_text(item)}")
        elif in_body:
            self.body[input.wire] = self._with_files(value)
            self.has_body = True
        elif shape.kind == "array" and isinstance(value, list):
            path = self._file(json_text(self._with_files(value)).encode())
            self.words.append(f"--{input.flag}=@{path}")
        elif shape.kind in ("object", "map", "union", "any", "tuple"):
            self.words.append(f"--{input.flag}={json_text(value)}")
        else:
            self.words.append(f"--{input.flag}={plain_text(value)}")

    def _is_plain(self, value: Json, shape: Any) -> bool:
        if shape.kind in ("string", "enum"):
            return isinstance(value, (str, int, float, dict)) and not (
                isinstance(value, dict) and not is_tagged(value)
            )
        if shape.kind in ("integer", "number"):
            return isinstance(value, (int, float)) or is_tagged(value)
        return False

    def _is_list(self, value: list[Json], shape: Any) -> bool:
        if shape.kind != "array" or not value:
            return False
        item = import_module(f"{PACKAGE}._runtime.types").resolve(tables, shape.item)
        if item.kind == "binary":
            return all(self._raw(one) is not None for one in value)
        return all(
            self._is_plain(one, item)
            and not (isinstance(one, str) and (one[:1] == "@" or one == "[]"))
            for one in value
        )

    def _raw(self, value: Json) -> str | None:
        """Return the file argument of bytes and uploads."""
        if not isinstance(value, dict) or len(value) != 1:
            return None
        if "$bytes" in value:
            return self._file(base64.b64decode(value["$bytes"]))
        if "$file" in value:
            file = value["$file"]
            path = self._file(base64.b64decode(file["base64"]))
            name = file.get("filename")
            found = f"{path};filename={quoted(name)}" if name else path
            for header, text in (file.get("headers") or {}).items():
                found += f";header={quoted(f'{header}: {text}')}"
            if file.get("contentType"):
                found += f";type={quoted(file['contentType'])}"
            return found
        return None

    def _with_files(self, value: Json) -> Json:
        if isinstance(value, dict) and list(value) == ["$bytes"] and not self._is_mixed:
            return value["$bytes"]
        found = self._raw(value)
        if found is not None:
            return f"@{found}"
        if isinstance(value, list):
            return [self._with_files(item) for item in value]
        if isinstance(value, dict) and not is_tagged(value):
            return {name: self._with_files(item) for name, item in value.items()}
        return value

    def _file(self, content: bytes) -> str:
        self.files += 1
        path = os.path.join(self.folder, f"file{self.files}")
        Path(path).write_bytes(content)
        return path


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def is_tagged(value: Json) -> bool:
    return (
        isinstance(value, dict)
        and len(value) == 1
        and next(iter(value)) in ("$int", "$float")
    )


def plain_text(value: Json) -> str:
    if is_tagged(value):
        return str(next(iter(value.values())))
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json_text(value)


def json_text(value: Json) -> str:
    if is_tagged(value):
        return str(next(iter(value.values())))
    if isinstance(value, dict):
        inner = (f"{json.dumps(k)}: {json_text(v)}" for k, v in value.items())
        return "{" + ", ".join(inner) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(json_text(item) for item in value) + "]"
    return json.dumps(value)


# Running it


def client_options(job: Json) -> tuple[tuple[str, Any], ...]:
    """Return what a command line does not say: credentials by scheme, limits, the document's URL."""
    config = job["config"]
    options: dict[str, Any] = {"require_credentials": "auth" in config}
    if config.get("auth"):
        options["credentials"] = {
            k: credential(v) for k, v in config["auth"].items() if not is_client(v)
        }
    if config.get("documentUrl"):
        options["document_url"] = config["documentUrl"]
    if (config.get("limits") or {}).get("maxDecodedBytes"):
        options["max_response_bytes"] = config["limits"]["maxDecodedBytes"]
    if (config.get("retries") or {}).get("maxDelayMs") is not None:
        options["max_retry_delay"] = config["retries"]["maxDelayMs"] / 1000
    return tuple(options.items())


def credential(value: Json) -> Any:
    if not isinstance(value, dict):
        return value
    if "username" in value:
        return sdk.BasicCredentials(value["username"], value["password"])
    return value["accessToken"]


def is_client(value: Json) -> bool:
    return isinstance(value, dict) and "clientId" in value


def write_profile(job: Json, folder: str) -> None:
    """Store the OAuth client of a job as `login` does."""
    for scheme, value in (job["config"].get("auth") or {}).items():
        if is_client(value):
            auth = {
                "type": "client",
                "scheme": scheme,
                "client_id": value["clientId"],
                "client_secret": value["clientSecret"],
            }
            profile = json.dumps({"default": {"auth": auth}})
            Path(folder, "credentials.json").write_text(profile)


class Passed(io.StringIO):
    """Standard error; notes where items were passed over."""

    def __init__(self, output: io.BytesIO) -> None:
        super().__init__()
        self.output = output
        self.gaps: list[int] = []

    def write(self, text: str) -> int:
        if text.startswith("Warning: an item was passed over"):
            self.gaps.append(self.output.getvalue().count(b"\n") + len(self.gaps))
        return super().write(text)


class Ran:
    """What a command line did."""

    def __init__(self, words: list[str], hooks: Any) -> None:
        self.error: BaseException | None = None
        raw = io.BytesIO()
        kept = sys.stdout, sys.stderr
        errs = Passed(raw)
        sys.stdout = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
        sys.stderr = errs
        try:
            hooks = hooks.replaced(failed=self._failed)
            self.code = runtime.run(PACKAGE, words, hooks)
        finally:
            sys.stdout.flush()
            self.output = raw.getvalue()
            sys.stdout, sys.stderr = kept
        self.messages = errs.getvalue()
        self.gaps = errs.gaps

    def _failed(self, error: BaseException) -> None:
        self.error = error


def outcome(job: Json, ran: Ran) -> Json:
    """Return the result as the protocol describes it."""
    if job["consume"] == "value":
        if ran.code:
            return {"error": failure(ran)}
        module, name = tables.operations[job["operationId"]]
        kind = tables.group(module).command(name).result_kind
        return value_of(ran, kind == "binary")
    items = [parse(line) for line in ran.output.splitlines() if line]
    for place in ran.gaps:
        items.insert(place, {"itemError": "decode"})
    if ran.code:
        if not items:
            return {"error": failure(ran)}
        return {"items": items, "end": {"error": failure(ran)}}
    taken = job["take"] is not None and len(items) >= job["take"]
    return {"items": items, "end": "taken" if taken else "closed"}


def value_of(ran: Ran, binary: bool) -> Json:
    """Return the value on standard output, and the head that `--show-headers` printed."""
    head = next(line for line in ran.messages.splitlines() if line[:10] == '{"status":')
    found: Json = json.loads(head)
    try:
        found["value"] = parse(ran.output) if ran.output and not binary else None
    except ValueError:
        binary = True
    if binary:
        found["value"] = {"$bytes": base64.b64encode(ran.output).decode()}
    return found


def parse(text: bytes) -> Json:
    return tag_integers(json.loads(text))


def tag_integers(value: Json) -> Json:
    if isinstance(value, list):
        return [tag_integers(item) for item in value]
    if isinstance(value, dict):
        return {name: tag_integers(item) for name, item in value.items()}
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        return {"$int": str(value)}
    return value


CODES = {
    "invalid-argument": (2,),
    "missing-argument": (2,),
    "missing-credentials": (3,),
    "auth": (3,),
    "http": (3, 4, 5, 6, 7),
    "transport": (8,),
}


def failure(ran: Ran) -> Json:
    """Return an error as the protocol describes it; the exit code must agree."""
    error = ran.error
    cause = error if error is None else error.__cause__
    found: Json = {"kind": "native", "message": ran.messages}
    if isinstance(cause, errors.SDKError):
        found["kind"] = next(kind for cls, kind in KINDS if isinstance(cause, cls))
        for name in ("param", "status", "code", "pointer"):
            if getattr(cause, name, None) not in (None, ""):
                found[name] = getattr(cause, name)
        if isinstance(cause, errors.APIResponseError):
            found["bodyText"] = cause.body_text
            found["contentType"] = cause.content_type
            found["headers"] = {k.lower(): v for k, v in cause.headers.items()}
        if isinstance(cause, errors.StatusError):
            found["schema"] = cause.schema
            found["value"] = encode(cause.body)
    elif isinstance(error, assemble.MissingInputs):
        first = error.inputs[0]
        in_body = first.source in ("body", "body_field")
        found["kind"] = "missing-argument"
        found["param"] = "body" if in_body else first.wire
    elif isinstance(getattr(error, "param", None), flags.InputOption):
        found["kind"] = "invalid-argument"
        input = error.param.slot.input  # type: ignore[union-attr]
        in_body = input.source in ("body", "body_field")
        found["param"] = "body" if in_body else input.wire
    elif ran.code == 2 and "--json" in ran.messages:
        found["kind"], found["param"] = "invalid-argument", "body"
    if ran.code not in CODES.get(found["kind"], (ran.code,)):
        found["kind"] = f"native: exit code {ran.code}"
    return found


def encode(value: Any) -> Json:
    return tag_integers(import_module(f"{PACKAGE}._runtime.sdk").plain(value))


KINDS = (
    (errors.InvalidArgumentError, "invalid-argument"),
    (errors.MissingArgumentError, "missing-argument"),
    (errors.MissingCredentialsError, "missing-credentials"),
    (errors.AuthenticationFailedError, "auth"),
    (errors.UnexpectedContentTypeError, "unexpected-content-type"),
    (errors.ResponseTooLargeError, "limit"),
    (errors.RedirectError, "redirect"),
    (errors.CrossOriginLinkError, "cross-origin-link"),
    (errors.PaginationLoopError, "pagination-loop"),
    (errors.DecodeError, "decode"),
    (errors.StatusError, "http"),
    (errors.APIConnectionError, "transport"),
    (errors.SDKError, "native"),
)


def run(job: Json) -> Json:
    """Return the outcome of one job."""
    clock = VirtualClock(job["clock"])
    script = Script(job, clock)
    if job["operationId"] not in tables.operations:
        result: Json = {"unsupported": "the package has no such operation"}
        return {"id": job["id"], "requests": [], "result": result}
    hooks = Hooks(transport=script, clock=clock, client_options=client_options(job))
    with tempfile.TemporaryDirectory() as folder:
        os.environ[f"{tables.api.env}_CONFIG_DIR"] = folder
        write_profile(job, folder)
        try:
            words = CommandLine(job, folder).build()
            for _ in range(job["calls"]):
                ran = Ran(words, hooks)
                if ran.code:
                    break
            result = outcome(job, ran)
        except Unwritable as error:
            result = {"unsupported": f"a command line cannot say {error}"}
    return {"id": job["id"], "requests": script.requests, "result": result}


def main() -> None:
    """Answer jobs until the input ends."""
    for name in [key for key in os.environ if key.startswith(f"{tables.api.env}_")]:
        del os.environ[name]
    output = sys.stdout
    sys.stdout = sys.stderr
    print(json.dumps({"ready": "wire-runner/1"}), file=output, flush=True)
    for line in sys.stdin:
        if line.strip():
            print(json.dumps(run(json.loads(line))), file=output, flush=True)


if __name__ == "__main__":
    main()
