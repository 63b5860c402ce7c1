"""Watching and previewing: changes are noticed once they settled, faults change nothing, and only loopback is served."""

import json
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from specmill.cli import main
from specmill.configuration import Configuration, TargetSettings
from specmill.preview import PreviewServer, Site, render_page, to_html
from specmill.watch import Attempt, Inputs, attempts


def document(summary: str = "List things") -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {
            "/things": {
                "get": {
                    "operationId": "things.list",
                    "summary": summary,
                    "responses": {"200": {"description": "OK"}},
                }
            }
        },
    }


def pages_only(configuration: Configuration) -> Configuration:
    from dataclasses import replace

    target = TargetSettings(key="pages", uses="markdown", options={"clients": []})
    return replace(configuration, targets=(target,))


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document()))
    return path


class Loop:
    """A watch loop in a thread of its own."""

    def __init__(self, spec: Path) -> None:
        self.seen: list[Attempt] = []
        self._ended = threading.Event()
        inputs = Inputs(spec=spec, config=None, adjust=pages_only)
        self._thread = threading.Thread(target=self._run, args=(inputs,), daemon=True)
        self._thread.start()

    def _run(self, inputs: Inputs) -> None:
        for attempt in attempts(inputs, stopped=self._ended.is_set, interval=0.02, quiet=0.05):
            self.seen.append(attempt)

    def wait(self, count: int) -> Attempt:
        deadline = time.monotonic() + 30
        while len(self.seen) < count:
            assert time.monotonic() < deadline, "nothing was noticed"
            time.sleep(0.02)
        return self.seen[count - 1]

    def end(self) -> None:
        self._ended.set()
        self._thread.join(10)


@pytest.fixture
def loop(spec: Path) -> Iterator[Loop]:
    made = Loop(spec)
    yield made
    made.end()


def test_a_change_is_one_more_run(spec: Path, loop: Loop) -> None:
    assert loop.wait(1).result is not None
    for index in range(5):
        spec.write_text(json.dumps(document(f"List {index}")))
        time.sleep(0.01)
    result = loop.wait(2).result
    assert result is not None
    assert b"List 4" in result.files["pages/llms.txt"]
    time.sleep(0.3)
    assert len(loop.seen) == 2


def test_faults_are_told_and_survived(spec: Path, loop: Loop) -> None:
    loop.wait(1)
    spec.write_text('{"openapi": ')
    broken = loop.wait(2)
    assert broken.result is None
    assert broken.diagnostics.has_errors
    spec.write_text(json.dumps(document("Back again")))
    result = loop.wait(3).result
    assert result is not None
    assert b"Back again" in result.files["pages/llms.txt"]


def test_a_missing_document_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "later.json"
    made = Loop(path)
    try:
        assert made.wait(1).result is None
        path.write_text(json.dumps(document()))
        assert made.wait(2).result is not None
    finally:
        made.end()


def test_a_file_that_comes_later_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    whole = document()
    item = whole["paths"]["/things"]
    whole["paths"]["/things"] = {"$ref": "paths/things.json"}
    path.write_text(json.dumps(whole))
    made = Loop(path)
    try:
        assert made.wait(1).result is None
        (tmp_path / "paths").mkdir()
        (tmp_path / "paths" / "things.json").write_text(json.dumps(item))
        result = made.wait(len(made.seen) if made.seen[-1].result is not None else 2).result
        while result is None:
            result = made.wait(len(made.seen) + 1).result
        assert b"List things" in result.files["pages/llms.txt"]
    finally:
        made.end()


def test_watch_writes_and_reports(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = CliRunner().invoke(
        main, ["watch", str(spec), "-t", "markdown", "-o", str(out), "--once"]
    )
    assert done.exit_code == 0, done.output
    assert (out / "markdown" / "operations" / "things.md").is_file()
    assert "written" in done.output


def site(spec: Path) -> Site:
    made = Site()
    made.take(Inputs(spec=spec, config=None, adjust=pages_only).attempt())
    return made


def test_faults_stand_above_the_last_good_pages(spec: Path) -> None:
    made = site(spec)
    spec.write_text("{")
    made.take(Inputs(spec=spec, config=None, adjust=pages_only).attempt())
    page = render_page(made, "pages/operations/things.md")
    assert 'role="alert"' in page
    assert "things.list" in page
    assert made.version == 2


def test_html_is_complete_and_inert() -> None:
    made = to_html(
        "<!-- Source: x -->\n\n# `a.b`\n\n## `a.b`\n\n<b>no</b>\n\n| | |\n|---|---|\n| **x** | y |\n"
    )
    assert '<h1 id="ab">' in made
    assert '<h2 id="ab-1">' in made
    assert "<b>" not in made
    assert "Source" not in made
    assert '<th scope="row"><strong>x</strong></th>' in made
    assert "<thead>" not in made


def get(server: PreviewServer, path: str, host: str = "") -> tuple[int, str, str]:
    connection = HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    return answer.status, answer.read().decode(), answer.headers.get("Location", "")


def test_the_server_serves_pages_to_loopback_only(spec: Path) -> None:
    server = PreviewServer(site(spec))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        assert server.server_address[0] == "127.0.0.1"
        status, _, location = get(server, "/")
        assert (status, location) == (302, "/pages/operations/index.md")
        status, text, _ = get(server, location)
        assert status == 200
        assert "<main>" in text
        assert "things.list" in text
        assert '<a href="/pages/operations/things.md">Things</a>' in text
        assert get(server, "/pages/llms.txt")[0] == 200
        assert get(server, "/api-reference/operations")[2] == "/pages/operations/index.md"
        assert get(server, "/api/operations/things")[2] == "/pages/operations/things.md"
        assert get(server, "/../../etc/passwd")[0] == 404
        assert get(server, "/", host="evil.example:80")[0] == 403
        assert get(server, "/-/version")[1] == "1"
    finally:
        server.shutdown()
        server.server_close()
