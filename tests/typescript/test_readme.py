"""Every example of a generated README runs in Node, against a server that answers as the package's vectors say."""

from __future__ import annotations

import base64
import json
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from .conftest import run, tool

COMMITTED = Path(__file__).resolve().parents[2] / "output" / "typescript"


# What streams and files answer, for which packages carry no vectors; by what the call accepts.
STREAMS = {
    "application/x-ndjson": b'{"id": "a"}\n{"id": "b"}\n',
    "text/event-stream": b'data: {"id": "a"}\n\n',
}
FILE = b"\x89PNG"


class Answers:
    """The responses of a package's vectors, by the method and path of the calls they belong to."""

    def __init__(self, vectors: list[dict[str, Any]]) -> None:
        self.seen: list[str] = []
        self.status = 0
        jobs = [vector["job"] for vector in reversed(vectors)]
        responses = {
            job["operationId"]: job["exchanges"][0]
            for job in jobs
            if job.get("kind") == "response" and 200 <= job["exchanges"][0]["status"] < 300
        }
        self._routes: list[tuple[str, re.Pattern[str], dict[str, Any] | None]] = []
        for vector in vectors:
            job, expected = vector["job"], (vector.get("requests") or [{}])[0]
            if "path" in expected:
                given = [str(value) for value in job.get("args", {}).get("path", {}).values()]
                segments = [
                    "[^/]+" if segment in given else re.escape(segment)
                    for segment in expected["path"].split("/")
                ]
                pattern = re.compile("/".join(segments))
                found = responses.get(job["operationId"])
                self._routes.append((expected["method"], pattern, found))

    def answer(self, method: str, path: str, accept: str) -> tuple[int, list[list[str]], bytes]:
        """Returns status, headers and body; 501 for a call that no vector makes."""
        self.seen.append(f"{method} {path}")
        if self.status:
            return self.status, [["X-Request-Id", "r1"]], b""
        for route_method, pattern, response in self._routes:
            if route_method == method and pattern.fullmatch(path.partition("?")[0]):
                if response is None:
                    media_type = accept.partition(",")[0]
                    return 200, [["Content-Type", media_type]], STREAMS.get(media_type, FILE)
                content = b"".join(map(base64.b64decode, response["chunks"]))
                return response["status"], response["headers"], content
        return 501, [], b"no vector makes this call"


@contextmanager
def answering(answers: Answers) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, headers, content = answers.answer(
                self.command, self.path, self.headers.get("Accept") or ""
            )
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

        def log_message(self, format: str, *args: Any) -> None:
            return None

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the committed package installed and its README's examples as modules."""
    tool("esbuild")
    project = tmp_path_factory.mktemp("project")
    package = (
        project / "node_modules" / json.loads((COMMITTED / "package.json").read_text())["name"]
    )
    package.mkdir(parents=True)
    shutil.copy(COMMITTED / "package.json", package)
    entries = [str(COMMITTED / "src" / f"{name}.ts") for name in ("index", "core", "functions")]
    options = ["--bundle", "--splitting", "--format=esm", f"--outdir={package / 'dist' / 'esm'}"]
    built = run(["esbuild", *entries, *options], project)
    assert built.returncode == 0, built.stderr
    readme = (COMMITTED / "README.md").read_text()
    for number, block in enumerate(re.findall(r"```ts\n(.*?)```", readme, re.DOTALL)):
        (project / f"example{number:02}.ts").write_text(block)
    names = sorted(path.name for path in project.glob("*.ts"))
    stripped = run(
        ["esbuild", *names, "--outdir=.", "--out-extension:.js=.mjs", "--format=esm"], project
    )
    assert stripped.returncode == 0, stripped.stderr
    return project


def call(example: Path, address: str) -> str:
    """Runs one example and returns what it printed."""
    environment = {"GEOPERA_BASE_URL": address, "GEOPERA_API_KEY": "gpra_example"}
    done = run(["node", example.name], example.parent, **environment)
    assert done.returncode == 0, f"{example.with_suffix('.ts').read_text()}\n{done.stderr}"
    return done.stdout


def test_every_example_runs(examples: Path) -> None:
    vectors = json.loads((COMMITTED / "tests" / "vectors.json").read_text())["vectors"]
    modules = sorted(examples.glob("*.mjs"))
    assert len(modules) >= 12
    for module in modules:
        answers = Answers(vectors)
        with answering(answers) as address:
            printed = call(module, address)
        source = module.read_text()
        assert answers.seen, f"made no call:\n{source}"
        # What an error example catches is printed, so a call that fails shows.
        assert "501" not in printed, f"{answers.seen}\n{source}"
        assert printed.strip() or "catch (error)" in source, f"printed nothing:\n{source}"


def test_the_error_example_shows_the_error(examples: Path) -> None:
    answers = Answers([])
    answers.status = 404
    module = next(path for path in examples.glob("*.mjs") if "NotFoundError" in path.read_text())
    with answering(answers) as address:
        assert call(module, address).startswith("no such thing r1")
