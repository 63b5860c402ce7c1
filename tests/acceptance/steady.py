"""Real calls of generated clients against Steady, a mock server that validates requests.

`python -m tests.acceptance.steady [SPEC] [--targets python,typescript,cli,go,java] [--only TEXT] [--limit N]`: generates the
clients, serves the document, calls every operation with its required arguments (the document's example where there is one), and
fails for every call that ends in an error or that Steady found a fault in. An example that its own schema does not allow is
not used; a redirect leads to another origin that refuses credentials. Steady comes from tests/tools, for tests only.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from specmill.configuration import Configuration
from specmill.diagnostic_formats import render
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Result, TargetResult, run
from specmill.plan.nodes import OperationNode
from specmill.wire.messages import Request
from specmill.wire.reading import read_document
from specmill.wire.reference.document import Document, Operation
from specmill.wire.synthesis import Direction, NoValueError, Synthesis, required_arguments

from tests.writing import write_files

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = ROOT / "tests" / "tools"
HERE = Path(__file__).resolve().parent
TOKEN = "test-token"
REDIRECTED = "/steady-redirected"
"""Where the redirects of the mock server lead instead of the hosts of the examples, which nobody can reach."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One operation with values by place: `args[place][wire name]`, and `body`."""

    id: str
    pointer: str
    args: dict[str, Any]


def calls(result: Result, spec: Path) -> tuple[list[Call], list[str]]:
    """Returns a call for every visible operation, and the ids of those that no value could be made for."""
    document = read_document(spec)
    by_place = {(op.method.upper(), op.path): op for op in document.operations.values()}
    found, without = [], []
    for operation in result.api.operations:
        if operation.hidden:
            continue
        source = by_place.get((operation.method.upper(), operation.path))
        try:
            args = required_arguments(document, source) if source is not None else None
        except NoValueError:
            args = None
        if source is None or args is None:
            without.append(operation.id)
            continue
        example = _body_example(document, source)
        if example is not None:
            args["body"] = example
        found.append(Call(id=operation.id, pointer=operation.pointer, args=args))
    return found, without


def _body_example(document: Document, operation: Operation) -> Any:
    """The document's example of a JSON body; None if there is none that its own schema allows."""
    media = document.content(operation).get("application/json", {})
    return Synthesis(document, Direction.REQUEST).example(media)


def by_name(node: OperationNode, call: Call) -> dict[str, Any]:
    """Returns the values of a call by argument name."""
    named: dict[str, Any] = {}
    body = call.args.get("body")
    for argument in node.arguments:
        wire_name = argument.wire_name.raw
        if argument.source == "body":
            if "body" in call.args:
                named[argument.name] = body
        elif argument.source == "body_field":
            if isinstance(body, dict) and wire_name in body:
                named[argument.name] = body[wire_name]
        elif argument.source == "querystring":
            named[argument.name] = call.args.get("querystring")
        elif wire_name in call.args.get(argument.source, {}):
            named[argument.name] = call.args[argument.source][wire_name]
    return named


class _Recorder(ThreadingHTTPServer):
    """Stands between client and Steady: passes messages on and keeps the faults that Steady reports."""

    daemon_threads = True

    def __init__(self, upstream: int) -> None:
        self.upstream = upstream
        self.faults: list[str] = []
        self.requests = self.redirects = 0
        self.seen: list[Request] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stays quiet about clients that hang up early, as a loop over a stream does when it ends."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Recorder

    def _pass_on(self) -> None:
        if self.path.startswith(REDIRECTED):
            self._end_redirect()
            return
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length) if length else self._chunks()
        upstream = HTTPConnection("127.0.0.1", self.server.upstream, timeout=60)
        headers = {
            key: value
            for key, value in self.headers.items()
            if key.lower() not in ("host", "transfer-encoding", "accept-encoding")
        }
        upstream.request(self.command, self.path, body or None, headers)
        answer = upstream.getresponse()
        content = answer.read()
        upstream.close()
        self.server.requests += 1
        self.server.seen.append(
            Request(
                method=self.command,
                url=f"http://127.0.0.1:{self.server.server_port}{self.path}",
                headers=tuple((key.lower(), value) for key, value in self.headers.items()),
                body=body or b"",
                at=0,
            )
        )
        if answer.headers.get("X-Steady-Error-Count", "0") != "0":
            told = [
                f"{k}: {v}"
                for k, v in answer.getheaders()
                if k.lower().startswith("x-steady-error-1")
            ]
            self.server.faults.append(f"{self.command} {self.path} {told} {content[:600]!r}")
        self.send_response(answer.status)
        for key, value in answer.getheaders():
            if key.lower() == "location" and 300 <= answer.status < 400:
                value = f"http://localhost:{self.server.server_port}{REDIRECTED}"
            if key.lower() not in ("transfer-encoding", "content-length", "connection"):
                self.send_header(key, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _end_redirect(self) -> None:
        """Answers where a redirect of the document leads: another origin, which gets no credential."""
        self.server.redirects += 1
        for name, value in self.headers.items():
            if TOKEN in value or name.lower() in ("authorization", "cookie"):
                self.server.faults.append(f"a redirect took {name} to another origin")
        self.send_response(204)
        self.end_headers()

    def _chunks(self) -> bytes:
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return b""
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = do_TRACE = _pass_on

    def log_message(self, format: str, *args: Any) -> None:
        """Stays quiet."""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _formats(spec: Path) -> list[str]:
    """Steady reads the styles of parameters, but not those of the Encoding Objects of forms."""
    text = spec.read_text("utf-8")
    forms = "application/x-www-form-urlencoded" in text and "deepObject" in text
    return ["--validator-form-object-format=brackets"] if forms else []


_INDEXED = {
    "python": {"deep_object_arrays": "indices"},
    "typescript": {"array_format": "indices"},
}
"""How to ask the targets for `items[0][price]`, which is what Steady reads in such forms."""


@contextlib.contextmanager
def serve(spec: Path) -> Iterator[_Recorder]:
    """Runs Steady on a document, with a recorder before it."""
    port = _free_port()
    command = [
        str(TOOLS / "node_modules" / ".bin" / "steady"),
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "-q",
        *_formats(spec),
        str(spec),
    ]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=spec.parent)
        recorder = _Recorder(port)
        threading.Thread(target=recorder.serve_forever, daemon=True).start()
        try:
            deadline = time.monotonic() + 120
            while True:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                if process.poll() is not None or time.monotonic() > deadline:
                    log.seek(0)
                    raise RuntimeError(f"Steady does not serve: {log.read().decode()[-2000:]}")
                time.sleep(0.1)
            yield recorder
        finally:
            recorder.shutdown()
            process.terminate()
            process.wait()


def _credentials(result: TargetResult, values: bool) -> dict[str, Any]:
    known: dict[str, Any] = {
        "http basic": {"username": "user", "password": "secret"}
        if not values
        else ("user", "secret")
    }
    credentials: dict[str, Any] = {}
    for scheme in result.api.security_schemes:
        if scheme.kind != "mutualTLS":
            credentials[scheme.name] = known.get(f"{scheme.kind} {scheme.scheme}", TOKEN)
    return credentials


def _untag(value: Any) -> Any:
    """Turns the kit's tagged values into Python ones."""
    match value:
        case {"$bytes": str(text)}:
            return base64.b64decode(text)
        case {"$int": str(text)}:
            return int(text)
        case {"$file": {"base64": str(text)}}:
            return base64.b64decode(text)
        case dict():
            return {key: _untag(item) for key, item in value.items()}
        case list():
            return [_untag(item) for item in value]
        case _:
            return value


def run_python(result: TargetResult, folder: Path, todo: list[Call], base_url: str) -> list[str]:
    """Calls every operation with the sync and the async client in a process of its own; returns faults."""
    nodes = {node.pointer.raw: node for node in result.api.operations}
    jobs = [
        {
            "id": call.id,
            "chain": nodes[call.pointer].chain,
            "positional": [
                by_name(nodes[call.pointer], call).get(argument.name)
                for argument in nodes[call.pointer].arguments
                if argument.positional
            ],
            "named": {
                key: value
                for key, value in by_name(nodes[call.pointer], call).items()
                if key
                not in {
                    argument.name
                    for argument in nodes[call.pointer].arguments
                    if argument.positional
                }
            },
            "stream": nodes[call.pointer].stream is not None,
        }
        for call in todo
    ]
    setup = {
        "package": result.api.options["package"],
        "client": result.api.client_name,
        "options": {"base_url": base_url, "max_retries": 0, **_credentials(result, values=True)},
        "jobs": jobs,
    }
    return _drive([sys.executable, str(HERE / "python_calls.py")], folder, setup)


def run_typescript(
    result: TargetResult, folder: Path, todo: list[Call], base_url: str
) -> list[str]:
    """Builds the package and calls every operation from Node; returns faults."""
    (folder / "node_modules").symlink_to(TOOLS / "node_modules")
    for command in (["node_modules/.bin/tsc", "-p", "tsconfig.json"],):
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    nodes = {node.pointer.raw: node for node in result.api.operations}
    jobs = [
        {
            "id": call.id,
            "chain": nodes[call.pointer].chain,
            "args": by_name(nodes[call.pointer], call),
            "positional": [a.name for a in nodes[call.pointer].arguments if a.positional],
            "named": any(not a.positional for a in nodes[call.pointer].arguments),
            "stream": nodes[call.pointer].stream is not None,
        }
        for call in todo
    ]
    options = {"baseURL": base_url, "maxRetries": 0, **_credentials(result, values=False)}
    setup = {"client": result.api.client_name, "options": options, "jobs": jobs}
    return _drive(["node", str(HERE / "typescript_calls.mjs"), str(folder)], folder, setup)


def run_cli(
    result: TargetResult, sdk: Path, folder: Path, todo: list[Call], base_url: str
) -> list[str]:
    """Calls every operation through the command line, in a process of its own; returns faults."""
    nodes = {node.pointer.raw: node for node in result.api.operations}
    prefix = result.api.env_prefix
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "PYTHONPATH": os.pathsep.join([str(folder), str(sdk)]),
            "HOME": home,
            "XDG_CONFIG_HOME": home,
            f"{prefix}_API_URL": base_url,
            f"{prefix}_API_TOKEN": TOKEN,
            f"{prefix}_API_KEY": TOKEN,
        }
        jobs = [
            {"id": call.id, "arguments": _command_line(nodes[call.pointer], call, Path(home))}
            for call in todo
        ]
        setup = {"module": result.api.options["module"], "jobs": jobs}
        return _drive([sys.executable, str(HERE / "cli_calls.py")], folder, setup, environment)


def _command_line(node: OperationNode, call: Call, home: Path) -> list[str]:
    command = [*node.chain, "--yes", "--output-file", str(home / f"{node.module}.bin")]
    values = by_name(node, call)
    for argument in node.arguments:
        if argument.name in values and argument.source not in ("body", "body_field"):
            value = values[argument.name]
            command += [
                f"--{argument.name}",
                value if isinstance(value, str) else json.dumps(value),
            ]
    if call.args.get("body"):
        command += ["--json", json.dumps(call.args["body"])]
    return command


RUNNERS: Final = {
    "go": (["go", "test", "-c", "-o", "wire-runner", "."], ["./wire-runner", "wire-runner"]),
    "java": (
        [
            "mvn",
            "-q",
            "-B",
            "-ntp",
            "test-compile",
            "dependency:copy-dependencies",
            "-DoutputDirectory=target/lib",
        ],
        ["java", "@src/test/wire-runner.args"],
    ),
    "rust": (
        ["cargo", "build", "--quiet", "--no-default-features", "--example", "wire_runner"],
        ["cargo", "run", "--quiet", "--no-default-features", "--example", "wire_runner", "live"],
    ),
}
"""How the runner of wire vectors of a compiled package is built, and how it is started."""


def run_runner(result: TargetResult, folder: Path, todo: list[Call], base_url: str) -> list[str]:
    """Calls every operation through the package's runner of wire vectors; returns faults."""
    build, start = RUNNERS[result.settings.key]
    subprocess.run(build, cwd=folder, check=True, capture_output=True)
    nodes = {node.pointer.raw: node for node in result.api.operations}
    auth: dict[str, Any] = {}
    for scheme in result.api.security_schemes:
        is_basic = scheme.scheme == "basic"
        auth[scheme.key.raw] = {"username": "user", "password": "secret"} if is_basic else TOKEN
    jobs = [
        {
            "id": call.id,
            "operationId": nodes[call.pointer].id.raw,
            "args": call.args,
            "config": {"auth": auth, "baseUrl": base_url},
            "consume": "stream" if nodes[call.pointer].result_kind == "stream" else "value",
            "calls": 1,
        }
        for call in todo
    ]
    done = subprocess.run(
        start,
        input="".join(json.dumps(job) + "\n" for job in jobs),
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    outcomes = [json.loads(line) for line in done.stdout.splitlines()[1:]]
    faults = [
        f"{outcome['id']}: {json.dumps(outcome['result'])[:300]}"
        for outcome in outcomes
        if {"error", "unsupported"} & outcome["result"].keys()
    ]
    if len(outcomes) != len(jobs):
        faults.append(f"{len(outcomes)} of {len(jobs)} calls were made: {done.stderr[-2000:]}")
    return faults


def _drive(
    command: list[str], folder: Path, setup: dict[str, Any], extra: dict[str, str] | None = None
) -> list[str]:
    environment = os.environ | {"PYTHONPATH": str(folder)} | (extra or {})
    done = subprocess.run(
        command,
        input=json.dumps(setup),
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    faults = [line for line in done.stdout.splitlines() if line]
    if done.returncode != 0:
        faults.append(f"{command[0]} ended with {done.returncode}: {done.stderr[-2000:]}")
    return faults


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("spec", nargs="?", type=Path, default=ROOT / "spec" / "openapi.yaml")
    parser.add_argument("--targets", default="python,typescript,cli")
    parser.add_argument("--only", default="")
    parser.add_argument("--limit", type=int, default=0)
    options = parser.parse_args()
    spec = options.spec.resolve()
    wanted = tuple(options.targets.split(","))
    keys = tuple(dict.fromkeys(("python", *wanted) if "cli" in wanted else wanted))
    diagnostics = Diagnostics()
    configuration = Configuration(lenient=True, hide_scopes=("admin:*",)).with_targets(keys)
    if _formats(spec):
        configuration = replace(
            configuration,
            targets=tuple(
                replace(target, options=_INDEXED.get(target.key, {}))
                for target in configuration.targets
            ),
        )
    result = run(spec, configuration, diagnostics)
    if diagnostics.has_errors:
        print(render(diagnostics, limit=5))
        return 2
    todo, without = calls(result, spec)
    todo = [call for call in todo if options.only in call.id]
    todo = todo[: options.limit] if options.limit else todo
    names = ": " + ", ".join(without[:10]) if without else ""
    print(f"{spec.name}: {len(todo)} operations to call, {len(without)} without a value{names}")
    failed = 0
    with tempfile.TemporaryDirectory() as folder, serve(spec) as recorder:
        write_files(result.files, Path(folder))
        made = {target.settings.key: target for target in result.targets}
        base_url = f"http://127.0.0.1:{recorder.server_port}{_base_path(result)}"
        for key in wanted:
            recorder.faults.clear()
            recorder.requests = recorder.redirects = 0
            start = time.monotonic()
            place = Path(folder) / key
            match key:
                case "python":
                    faults = run_python(made[key], place, todo, base_url)
                case "typescript":
                    faults = run_typescript(made[key], place, todo, base_url)
                case "go" | "java" | "rust":
                    faults = run_runner(made[key], place, todo, base_url)
                case _:
                    faults = run_cli(made[key], Path(folder) / "python", place, todo, base_url)
            failed += bool(faults or recorder.faults)
            for fault in [*faults[:15], *(f"Steady: {fault}" for fault in recorder.faults[:15])]:
                print(f"  {fault}")
            print(
                f"{key}: {len(todo)} operations, {recorder.requests} requests, {recorder.redirects} redirects, "
                f"{len(faults)} failed calls, "
                f"{len(recorder.faults)} request errors, {time.monotonic() - start:.1f} s",
                flush=True,
            )
    return 1 if failed else 0


def _base_path(result: Result) -> str:
    """The path of the document's first server, which Steady serves below."""
    servers = result.api.servers
    url = servers[0].url if servers else ""
    path = "/" + url.split("://", 1)[-1].partition("/")[2] if "://" in url else url
    return path.rstrip("/")


if __name__ == "__main__":
    sys.exit(main())
