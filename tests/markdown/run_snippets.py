"""Runs the calls of the full pages against Steady: every call ends well and makes the request that its wire vector expects.

The vector is derived for the arguments of the sample call, as `specmill wire vectors` derives its own. Python and the
command line run in this process, TypeScript in one Node process, curl in one process a call.

`python -m tests.markdown.run_snippets [SPEC] [--config FILE] [--every N] [--only TEXT]`; N takes each N-th operation.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import importlib
import io
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TextIO

from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Result, run
from specmill.plan.nodes import SampleRequestNode
from specmill.plan.samples import FILE_CONTENT
from specmill.prose import fill
from specmill.wire.compare_request import request_difference
from specmill.wire.expectations import expectation
from specmill.wire.messages import Request
from specmill.wire.reading import read_document
from specmill.wire.reference.builder import build
from specmill.wire.rules import Level, Rules
from specmill.wire.vectors import credentials

from tests.acceptance.steady import ROOT, TOKEN, TOOLS, serve
from tests.writing import write_files

from .snippets import Snippet, snippets

TARGETS = (
    TargetSettings(key="python", uses="python"),
    TargetSettings(key="typescript", uses="typescript"),
    TargetSettings(key="cli", uses="cli"),
    TargetSettings(key="reference", uses="markdown", options={"detail": "full"}),
)
_DRIVER = """
import { createInterface } from "node:readline";
console.log = () => {};
for await (const line of createInterface({ input: process.stdin })) {
  try {
    await import(line);
    process.stdout.write("ok\\n");
  } catch (error) {
    process.stdout.write(JSON.stringify(String(error?.stack ?? error)) + "\\n");
  }
}
"""

_PRINTED = re.compile(r"^( +)(?:print\(item\)|console\.log\(item\);)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What running one snippet did: a fault, or nothing, and the requests it made."""

    snippet: Snippet
    fault: str
    requests: tuple[Request, ...]
    seconds: float


def generate(spec: Path, folder: Path, name: str) -> Result:
    """Writes the clients and the full pages of a document below a folder."""
    diagnostics = Diagnostics()
    configuration = replace(Configuration(name=name), targets=TARGETS)
    result = run(spec, configuration, diagnostics)
    if diagnostics.has_errors:
        raise RuntimeError([item.message for item in diagnostics.items][:5])
    write_files(result.files, folder)
    return result


@contextlib.contextmanager
def _variables(values: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


class Runner:
    """Runs snippets of one generated folder against one address."""

    def __init__(self, folder: Path, result: Result, address: str) -> None:
        self._folder = folder
        self._address = address
        api = next(target.api for target in result.targets if target.settings.key == "python")
        cli = next(target for target in result.targets if target.settings.key == "cli")
        self._server = "https://api.example.com"
        if api.servers:
            values = {one.wire_name.raw: one.default.raw for one in api.servers[0].variables}
            self._server = fill(api.servers[0].url.raw, values)
        prefix = api.env_prefix
        self.variables = {
            **{
                scheme.env: f"user:{TOKEN}" if scheme.scheme == "basic" else TOKEN
                for scheme in api.security_schemes
                if scheme.env
            },
            f"{prefix}_BASE_URL": address,
            f"{prefix}_API_URL": address,
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
        }
        sys.path[:0] = [str(folder / "python"), str(folder / "cli")]
        self._main = importlib.import_module(f"{cli.api.options['module']}.main").main
        self._node: subprocess.Popen[str] | None = None
        self._scripts = 0

    def run(self, snippet: Snippet) -> str:
        """Returns what went wrong, or nothing.

        Iterations end after one item: the mock server gives the same page again and again.
        """
        text = _PRINTED.sub(r"\g<0>\n\1break", snippet.text)
        snippet = replace(snippet, text=text)
        runners: dict[str, Callable[[Snippet], str]] = {
            "python": self._python,
            "ts": self._typescript,
            "sh": self._curl if snippet.text.startswith("curl") else self._command,
        }
        return runners[snippet.language](snippet)

    def _python(self, snippet: Snippet) -> str:
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(snippet.text, snippet.operation, "exec"), {"__name__": "snippet"})
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return ""

    def _curl(self, snippet: Snippet) -> str:
        text = snippet.text.replace(self._server.rstrip("/"), self._address, 1)
        done = subprocess.run(
            ["bash", "-c", text.replace("curl ", "curl -sS --fail-with-body -o /dev/null ", 1)],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stderr.strip() if done.returncode else ""

    def _command(self, snippet: Snippet) -> str:
        words = shlex.split(snippet.text.replace("\\\n", ""))
        told = io.StringIO()
        before, sys.argv = sys.argv, words
        try:
            with (
                contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), "utf-8")),
                contextlib.redirect_stderr(told),
            ):
                self._main()
        except SystemExit as ended:
            return f"exit {ended.code}: {told.getvalue().strip()}" if ended.code else ""
        finally:
            sys.argv = before
        return "the command did not exit"

    def _typescript(self, snippet: Snippet) -> str:
        if self._node is None:
            self._bundle()
        assert self._node is not None
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._scripts += 1
        script = self._folder / "snippets" / f"{self._scripts}.mjs"
        first, _, rest = snippet.text.partition("\n")
        script.write_text(first.partition(" from ")[0] + ' from "./client.mjs";\n' + rest)
        self._node.stdin.write(script.as_uri() + "\n")
        self._node.stdin.flush()
        answer = self._node.stdout.readline().strip()
        return "" if answer == "ok" else answer or "Node ended"

    def _bundle(self) -> None:
        scripts = self._folder / "snippets"
        scripts.mkdir(exist_ok=True)
        subprocess.run(
            [
                str(TOOLS / "node_modules" / ".bin" / "esbuild"),
                str(self._folder / "typescript" / "src" / "index.ts"),
                "--bundle",
                "--format=esm",
                "--platform=node",
                f"--outfile={scripts / 'client.mjs'}",
                "--log-level=error",
            ],
            check=True,
        )
        (scripts / "driver.mjs").write_text(_DRIVER)
        self._node = subprocess.Popen(
            ["node", str(scripts / "driver.mjs")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        if self._node is not None and self._node.stdin is not None:
            self._node.stdin.close()
            self._node.wait()


def vectors(spec: Path, result: Result, base_url: str) -> dict[str, dict[str, Any]]:
    """Returns what the wire vector of each operation's sample call expects, by operationId.

    Raises `Refusal` or `LookupError` where the reference builder makes no request of a sample call.
    """
    document = read_document(spec)
    by_place = {(op.method.upper(), op.path): op for op in document.operations.values()}
    pages = next(target for target in result.targets if target.settings.uses == "markdown")
    found: dict[str, dict[str, Any]] = {}
    for node in pages.api.operations:
        if node.sample.request is None:
            continue
        args: dict[str, Any] = {}
        for one in node.sample.request.arguments:
            if one.source == "body":
                args["body"] = _tagged(one.value.raw, node.sample.request)
            elif one.source != "body_field":
                args.setdefault(one.source, {})[one.wire_name.raw] = one.value.raw
        operation = by_place[node.method, node.path.raw]
        auth = {name: _secret(value) for name, value in credentials(document, operation).items()}
        config = {"baseUrl": base_url, "auth": auth}
        found[node.id.raw] = expectation(build(document, operation, args, config))
    return found


def _tagged(body: Any, request: SampleRequestNode) -> Any:
    """A body as vectors have it: bytes are tagged."""
    content = {"$bytes": base64.b64encode(FILE_CONTENT.encode()).decode()}
    if request.family == "binary":
        return content
    files = {name.raw for name, _ in request.files}
    return (
        {key: content if key in files else value for key, value in body.items()} if files else body
    )


def _secret(value: Any) -> Any:
    """A credential of a vector with the value that the snippets read from the environment."""
    if isinstance(value, dict):
        return {"username": "user", "password": TOKEN} if "username" in value else {"accessToken": TOKEN}  # fmt: skip
    return value if value is True else TOKEN


def outcomes(
    spec: Path,
    name: str,
    chosen: Callable[[int, Snippet], bool],
    progress: TextIO | None = None,
) -> Iterator[Outcome]:
    """Yields what became of each chosen snippet."""
    spec = spec.resolve()
    with tempfile.TemporaryDirectory() as text, serve(spec) as recorder, contextlib.chdir(text):
        folder = Path(text)
        Path("hello.txt").write_text(FILE_CONTENT)
        result = generate(spec, folder, name)
        address = f"http://127.0.0.1:{recorder.server_address[1]}"
        expected = vectors(spec, result, address)
        runner = Runner(folder, result, address)
        found = [one for one in snippets(folder / "reference") if one.language != "json"]
        places = {
            operation: index
            for index, operation in enumerate(dict.fromkeys(one.operation for one in found))
        }
        with _variables(runner.variables):
            for snippet in found:
                if not chosen(places[snippet.operation], snippet):
                    continue
                start = time.perf_counter()
                seen, faults = len(recorder.seen), len(recorder.faults)
                fault = runner.run(snippet) or "; ".join(recorder.faults[faults:])
                made = tuple(recorder.seen[seen:])
                fault = fault or _unlike(expected.get(snippet.operation), made)
                seconds = time.perf_counter() - start
                if progress is not None:
                    print(f"{seconds:6.2f} s  {snippet.operation} {snippet.label}", file=progress)
                yield Outcome(snippet=snippet, fault=fault, requests=made, seconds=seconds)
        runner.close()


def _unlike(expected: Mapping[str, Any] | None, made: Sequence[Request]) -> str:
    """How the first request differs from its vector."""
    if expected is None:
        return "there is no vector of the call"
    if not made:
        return "made no request"
    found = request_difference(expected, made[0], Rules(level=Level.EXACT))
    return f"is not its vector: {found}" if found is not None else ""


def faults(found: list[Outcome]) -> list[str]:
    """Returns the snippets that failed, with the reason."""
    return [
        f"{one.snippet.operation} {one.snippet.label} {one.fault}" for one in found if one.fault
    ]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("spec", nargs="?", default=str(ROOT / "spec" / "openapi.yaml"))
    parser.add_argument("--name", default="geopera")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--progress", action="store_true", help="print each call on stderr")
    options = parser.parse_args()
    found = list(
        outcomes(
            Path(options.spec),
            options.name,
            lambda place, one: (
                place % options.every == 0 and options.only in one.operation + one.label
            ),
            sys.stderr if options.progress else None,
        )
    )
    told = faults(found)
    print("\n".join(told))
    print(f"{len(found) - len(told)} passed, {len(told)} failed")
    return 1 if told or not found else 0


if __name__ == "__main__":
    sys.exit(main())
