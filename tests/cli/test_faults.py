"""Everything that can go wrong: its message, its exit code, and never a traceback."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator

import httpx2
import pytest

from .conftest import Run

PROBLEM = {"title": "No", "detail": "because of reasons"}
STATUSES = [
    (400, 5, "400 No: because of reasons"),
    (401, 3, "401 No"),
    (402, 5, "402 No: because of reasons"),
    (403, 3, "403 No"),
    (404, 4, "404 No"),
    (409, 5, "409 No"),
    (410, 4, "410 No"),
    (422, 5, "422 No"),
    (429, 6, "429 No"),
    (500, 7, "500 No"),
    (503, 7, "503 No"),
]


@pytest.mark.parametrize(
    ("status", "code", "message"), STATUSES, ids=[str(row[0]) for row in STATUSES]
)
def test_statuses(demo: Run, status: int, code: int, message: str) -> None:
    headers = {"Content-Type": "application/problem+json", "X-Request-Id": "req-1"}
    answer = httpx2.Response(status, json=PROBLEM, headers=headers)
    ran = demo("things", "get", "--thing-id", "1", answer=answer)
    assert ran.code == code
    assert ran.err.startswith(f"Error: {message}")
    assert "Request: req-1" in ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err
    ran = demo("things", "get", "--thing-id", "1", "--output", "json", answer=answer)
    error = json.loads(ran.err)["error"]
    assert error["status"] == status
    assert error["exit_code"] == code
    assert error["problem"] == PROBLEM


def test_lists_of_faults(demo: Run) -> None:
    detail = [{"loc": ["body", "name"], "msg": "is taken", "type": "x"}]
    ran = demo(
        "things", "create", "--name", "ab", answer=httpx2.Response(422, json={"detail": detail})
    )
    assert ran.code == 5
    assert "Error: 422 Unprocessable Content\n  name: is taken\n" in ran.err


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[1]", b'"text"', b"<html>\x1b[2J</html>", b"\xff"]
)
def test_odd_error_bodies(demo: Run, body: bytes) -> None:
    answer = httpx2.Response(502, content=body, headers={"Content-Type": "application/json"})
    ran = demo("things", "get", "--thing-id", "1", answer=answer)
    assert ran.code == 7
    assert ran.err.startswith("Error: 502 Bad Gateway")
    assert "\x1b" not in ran.err
    assert "Traceback" not in ran.err


UNUSABLE = [
    ("html", b"<html>login</html>", "text/html"),
    ("truncated", b'{"id": "1"', "application/json"),
    ("empty", b"", "application/json"),
    ("not_utf8", b'{"id": "\xff"}', "application/json"),
]


@pytest.mark.parametrize(
    ("body", "media"), [row[1:] for row in UNUSABLE], ids=[row[0] for row in UNUSABLE]
)
def test_unusable_answers(demo: Run, body: bytes, media: str) -> None:
    answer = httpx2.Response(200, content=body, headers={"Content-Type": media})
    ran = demo("things", "get", "--thing-id", "1", answer=answer)
    assert ran.code == 7
    assert "the answer cannot be used" in ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err


def test_rate_limits_say_when(demo: Run) -> None:
    answer = httpx2.Response(429, json={}, headers={"Retry-After": "7"})
    ran = demo("things", "get", "--thing-id", "1", answer=answer)
    assert "try again in 7 seconds" in ran.err


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def _call(demo: Run, url: str, *words: str) -> tuple[int, str]:
    ran = demo("things", "get", "--thing-id", "1", "--api-url", url, *words, transport=None)
    assert "Traceback" not in ran.err
    assert ran.out == ""
    return ran.code, ran.err


def _url(server: socket.socket, scheme: str = "http") -> str:
    return f"{scheme}://127.0.0.1:{server.getsockname()[1]}"


def test_refused(demo: Run, listener: socket.socket) -> None:
    url = _url(listener)
    listener.close()
    code, message = _call(demo, url)
    assert code == 8
    assert "refused" in message
    assert "nothing listens" in message


def test_reset(demo: Run, listener: socket.socket) -> None:
    def reset() -> None:
        connection, _ = listener.accept()
        connection.recv(1000)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        connection.close()

    thread = threading.Thread(target=reset)
    thread.start()
    code, message = _call(demo, _url(listener))
    thread.join()
    assert code == 8
    assert "no connection" in message


def test_timeout(demo: Run, listener: socket.socket) -> None:
    code, message = _call(demo, _url(listener), "--request-timeout", "0.2")
    assert code == 8
    assert "no answer in time" in message


def test_unknown_host(demo: Run) -> None:
    code, message = _call(demo, "http://nowhere.invalid")
    assert code == 8
    assert "no connection" in message


def test_tls(demo: Run, listener: socket.socket) -> None:
    def talk() -> None:
        connection, _ = listener.accept()
        connection.recv(1000)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        connection.close()

    thread = threading.Thread(target=talk)
    thread.start()
    code, message = _call(demo, _url(listener, "https"))
    thread.join()
    assert code == 8
    assert "SSL" in message


def test_wrong_urls(demo: Run) -> None:
    code, message = _call(demo, "ftp://example.com")
    assert code == 2
    assert "Error:" in message


def test_not_signed_in(demo: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEMO_API_KEY")
    ran = demo("things", "get", "--thing-id", "1")
    assert ran.code == 3
    assert ran.requests == []
    assert "not signed in" in ran.err
    assert "demo login" in ran.err
    assert demo("odd", "public").code == 0


def test_faults_of_the_tool_itself(demo: Run) -> None:
    def explode(request: httpx2.Request) -> httpx2.Response:
        raise RuntimeError("boom")

    ran = demo("things", "get", "--thing-id", "1", answer=explode)
    assert ran.code == 1
    assert "RuntimeError: boom" in ran.err
    assert "Traceback" not in ran.err
    ran = demo("things", "get", "--thing-id", "1", "--debug", answer=explode)
    assert "Traceback" in ran.err
    assert "k-secret-key" not in ran.err


def test_interrupts(demo: Run) -> None:
    def interrupt(request: httpx2.Request) -> httpx2.Response:
        raise KeyboardInterrupt

    ran = demo("things", "buy", "--thing-id", "1", "--yes", answer=interrupt)
    assert ran.code == 130
    assert "Interrupted" in ran.err
    assert "--idempotency-key" in ran.err
    assert "Traceback" not in ran.err


def test_debug_hides_secrets(demo: Run) -> None:
    ran = demo("things", "get", "--thing-id", "1", "--debug")
    assert "GET https://api.demo.test/things/1" in ran.err
    assert "k-secret-key" not in ran.err


def test_usage_errors_as_json(demo: Run) -> None:
    ran = demo("things", "get", "--output", "json")
    assert json.loads(ran.err)["error"]["kind"] == "usage"
    ran = demo("things", "nope", "-o", "json")
    assert ran.code == 2
