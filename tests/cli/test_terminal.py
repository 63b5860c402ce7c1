"""Transcripts of a real terminal: colours, prompts, tables, streams, progress."""

from __future__ import annotations

import os
import pty
import select
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from .test_help import check_golden

THINGS = b'{"items":[{"id":"1","name":"first thing","color":"red","tags":["a","b"]},{"id":"2","name":"second"}],"next":null}'


class Api(BaseHTTPRequestHandler):
    """The demo API, as far as these tests use it."""

    seen: ClassVar[list[str]] = []

    def _answer(self, status: int, body: bytes, media: str = "application/json") -> None:
        self.seen.append(f"{self.command} {self.path}")
        if self.command != "PUT":
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        if self.path == "/things":
            self._answer(200, THINGS)
        elif self.path == "/odd/blob":
            self.send_response(200)
            self.send_header("Content-Type", "application/octet-stream")
            self.send_header("Content-Length", "2000000")
            self.end_headers()
            for _ in range(8):
                self.wfile.write(bytes(250_000))
                self.wfile.flush()
                time.sleep(0.15)
        elif self.path == "/odd/events":
            self.send_response(200)
            self.send_header("Content-Type", "application/x-ndjson")
            self.end_headers()
            for number in range(2):
                self.wfile.write(b'{"id":"%d","name":"n"}\n' % number)
                self.wfile.flush()
                time.sleep(0.3)
        else:
            self._answer(404, b'{"title":"Not here"}')

    def do_PUT(self) -> None:
        for _ in range(10):
            self.rfile.read(int(self.headers["Content-Length"]) // 10)
            time.sleep(0.15)
        self._answer(204, b"")

    def do_DELETE(self) -> None:
        self._answer(204, b"")

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture
def url() -> Iterator[str]:
    Api.seen.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Api) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, environment: dict[str, str], words: list[str], columns: int) -> None:
        import fcntl
        import termios

        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "demo_cli", *words],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
            # A shell that started the tests in the background has it ignored, which is inherited.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        os.close(slave)
        self.text = ""

    def read_until(self, expected: str, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while expected not in self.text:
            assert time.monotonic() < end, f"{expected!r} did not appear in {self.text!r}"
            if not self._read(0.2) and self.process.poll() is not None:
                self._read(0.2)
                assert expected in self.text, self.text

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.text += data.decode("utf-8", "replace")
        return bool(data)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def finish(self) -> tuple[int, str]:
        """Returns the exit code and everything that was shown."""
        end = time.monotonic() + 60
        while (self._read(0.2) or self.process.poll() is None) and time.monotonic() < end:
            pass
        code = self.process.wait(timeout=60)
        os.close(self.master)
        return code, self.text.replace("\r\n", "\n")


@pytest.fixture
def environment(process_environment: dict[str, str]) -> dict[str, str]:
    return process_environment | {"TERM": "xterm-256color", "DEMO_API_KEY": "k-1"}


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("colour", [True, False])
def test_tables(environment: dict[str, str], url: str, columns: int, colour: bool) -> None:
    if not colour:
        environment = environment | {"NO_COLOR": "1"}
    code, text = Terminal(environment, ["things", "list", "--api-url", url], columns).finish()
    assert code == 0
    assert ("\x1b[" in text) is colour
    check_golden(f"terminal-table-{columns}-{'colour' if colour else 'plain'}.txt", text)


@pytest.mark.parametrize("columns", [80, 120])
def test_help_on_a_terminal(environment: dict[str, str], columns: int) -> None:
    code, text = Terminal(environment, ["things", "list", "--help"], columns).finish()
    assert code == 0
    assert "\x1b" not in text
    assert max(len(line) for line in text.splitlines() if ">" not in line) <= columns


def test_errors(environment: dict[str, str], url: str) -> None:
    words = ["things", "get", "--thing-id", "1", "--api-url", url]
    code, text = Terminal(environment, words, 80).finish()
    assert code == 4
    assert text == "\x1b[31m\x1b[1mError:\x1b[0m 404 Not here\n"
    code, text = Terminal(environment | {"NO_COLOR": "1"}, words, 80).finish()
    assert text == "Error: 404 Not here\n"


def test_prompts(environment: dict[str, str], url: str) -> None:
    words = ["things", "delete", "--thing-id", "1", "--api-url", url]
    terminal = Terminal(environment, words, 80)
    terminal.read_until("Go on? [y/N] ")
    assert Api.seen == []
    terminal.type("maybe\n")
    terminal.read_until("Go on? [y/N] maybe")
    terminal.type("y\n")
    code, text = terminal.finish()
    assert code == 0
    assert Api.seen == ["DELETE /things/1"]
    assert text.startswith("This cannot be undone: demo things delete\n")
    assert text.endswith("Done (204).\n")


@pytest.mark.parametrize(("answer", "code"), [("n\n", 9), ("\n", 9), ("\x04", 9), ("\x03", 130)])
def test_prompts_declined(environment: dict[str, str], url: str, answer: str, code: int) -> None:
    terminal = Terminal(environment, ["things", "delete", "--thing-id", "1", "--api-url", url], 80)
    terminal.read_until("Go on? [y/N] ")
    if answer == "\x03":
        os.killpg(terminal.process.pid, 2)
    else:
        terminal.type(answer)
    found, text = terminal.finish()
    assert found == code
    assert Api.seen == []
    assert "Traceback" not in text


def test_streams_print_as_they_arrive(environment: dict[str, str], url: str) -> None:
    terminal = Terminal(environment, ["odd", "events", "--api-url", url], 80)
    terminal.read_until('"id":"0"')
    assert '"id":"1"' not in terminal.text
    code, text = terminal.finish()
    assert code == 0
    assert text == '{"id":"0","name":"n"}\n{"id":"1","name":"n"}\n'


def test_bytes_do_not_go_to_a_terminal(environment: dict[str, str], url: str) -> None:
    code, text = Terminal(
        environment | {"NO_COLOR": "1"}, ["odd", "get-blob", "--api-url", url], 80
    ).finish()
    assert code == 2
    assert (
        text
        == "Error: the result is binary and would garble the terminal\nHint: write it with --output-file FILE, or use a pipe\n"
    )
    assert Api.seen == []


def test_progress(environment: dict[str, str], url: str, tmp_path: Path) -> None:
    target = f"{tmp_path}/blob"
    words = ["odd", "get-blob", "--api-url", url, "--output-file", target]
    code, text = Terminal(environment, words, 80).finish()
    assert code == 0
    assert os.path.getsize(target) == 2_000_000
    assert "Receiving [" in text
    assert "of 2.0 MB" in text
    assert text.endswith(f"\r\x1b[KWrote {target}\n")


def test_progress_of_uploads(environment: dict[str, str], url: str, tmp_path: Path) -> None:
    blob = tmp_path / "blob"
    blob.write_bytes(bytes(30_000_000))
    words = ["odd", "put-blob", "--body", str(blob), "--api-url", url]
    code, text = Terminal(environment, words, 80).finish()
    assert code == 0
    assert "Sending [" in text
    assert "of 30.0 MB" in text
    assert text.endswith("\r\x1b[KDone (204).\n")


def test_a_reader_that_leaves(environment: dict[str, str], url: str) -> None:
    script = f"{sys.executable} -m demo_cli odd events --api-url {url} | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", script], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout == '{"id":"0","name":"n"}\n0\n'
    assert done.stderr == ""
