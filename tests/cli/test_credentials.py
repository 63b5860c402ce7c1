"""Where credentials come from, and the file that keeps them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import httpx2
import pytest

from .conftest import Run


def stored(config: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads((config / "credentials.json").read_text())
    return found


@pytest.fixture
def clean(demo: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Returns the command line without a credential in the environment."""
    monkeypatch.delenv("DEMO_API_KEY")
    return demo


def test_login_with_a_key(clean: Run, config: Path) -> None:
    ran = clean(
        "login", "--api-key", "-", "--api-url", "https://eu.demo.test/", stdin=b"k-123456789012\n"
    )
    assert (ran.code, ran.out) == (0, "")
    assert stored(config) == {
        "default": {
            "api_url": "https://eu.demo.test",
            "auth": {"api_key": "k-123456789012", "type": "api_key"},
        }
    }
    assert (config / "credentials.json").stat().st_mode & 0o777 == 0o600
    assert config.stat().st_mode & 0o777 == 0o700
    ran = clean("things", "get", "--thing-id", "1")
    assert ran.request.headers["x-demo-key"] == "k-123456789012"
    assert ran.request.url.host == "eu.demo.test"


def test_profiles(clean: Run, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clean("login", "--api-key", "k-one-000000000")
    clean("login", "--token", "t-two-000000000", "--profile", "work")
    assert sorted(stored(config)) == ["default", "work"]
    ran = clean("things", "get", "--thing-id", "1", "--profile", "work")
    assert ran.request.headers["authorization"] == "Bearer t-two-000000000"
    assert "x-demo-key" not in ran.request.headers
    monkeypatch.setenv("DEMO_PROFILE", "work")
    assert "authorization" in clean("things", "get", "--thing-id", "1").request.headers
    ran = clean("--profile", "default", "things", "get", "--thing-id", "1")
    assert ran.request.headers["x-demo-key"] == "k-one-000000000"


def test_the_environment_comes_first(clean: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    clean("login", "--api-key", "k-stored-000000")
    monkeypatch.setenv("DEMO_API_TOKEN", "from-env")
    assert (
        clean("things", "get", "--thing-id", "1").request.headers["authorization"]
        == "Bearer from-env"
    )
    monkeypatch.setenv("DEMO_API_URL", "https://us.demo.test")
    ran = clean("things", "get", "--thing-id", "1", "--api-url", "https://flag.demo.test")
    assert ran.request.url.host == "flag.demo.test"
    assert clean("things", "get", "--thing-id", "1").request.url.host == "us.demo.test"


def test_logout(clean: Run, config: Path) -> None:
    clean("login", "--api-key", "k-123456789012", "--api-url", "https://eu.demo.test")
    assert clean("logout").code == 0
    assert stored(config) == {"default": {"api_url": "https://eu.demo.test"}}
    assert clean("things", "get", "--thing-id", "1").code == 3


def test_whoami(clean: Run) -> None:
    ran = clean("whoami")
    assert ran.code == 3
    assert ran.json["credential"] is None
    clean("login", "--api-key", "k-123456789012")
    shown = clean("whoami")
    assert shown.json["credential"] == "api_key"
    assert shown.json["scheme"] == "key"
    assert shown.json["api_url"] == "https://api.demo.test"
    assert "k-123456789012" not in shown.out


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"default": 1}', '{"default": {"auth": []}', "\x00"]
)
def test_a_corrupt_file_is_an_error_with_advice(clean: Run, config: Path, content: str) -> None:
    config.mkdir()
    (config / "credentials.json").write_text(content)
    for words in (
        ["things", "get", "--thing-id", "1"],
        ["whoami"],
        ["login", "--api-key", "k-new-00000000"],
    ):
        ran = clean(*words)
        assert ran.code == 2, words
        assert "credentials.json cannot be read" in ran.err
        assert "move it away" in ran.err
    assert (config / "credentials.json").read_text() == content


@pytest.mark.parametrize("secret", ["", "two words", "ümlaut", "line\x07bell"])
def test_keys_that_cannot_be(clean: Run, config: Path, secret: str) -> None:
    ran = clean("login", "--api-key", "-", stdin=secret.encode() + b"\n")
    assert ran.code == 2
    assert not (config / "credentials.json").exists()


def test_servers(demo: Run) -> None:
    ran = demo("--server", "regional", "things", "get", "--thing-id", "1")
    assert ran.request.url.host == "eu.demo.test"
    ran = demo(
        "--server", "1", "--server-variable", "region=us", "things", "get", "--thing-id", "1"
    )
    assert ran.request.url.host == "us.demo.test"
    assert (
        demo(
            "--server", "1", "--server-variable", "region=xx", "things", "get", "--thing-id", "1"
        ).code
        == 2
    )


class FakeKeyring:
    """What the keyring package offers."""

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.secrets.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.secrets[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        del self.secrets[service, name]


def test_keyring(clean: Run, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = FakeKeyring()
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    assert clean("login", "--api-key", "k-in-the-keyring", "--store", "keyring").code == 0
    assert stored(config) == {"default": {"auth": {"store": "keyring", "type": "api_key"}}}
    assert (
        clean("things", "get", "--thing-id", "1").request.headers["x-demo-key"]
        == "k-in-the-keyring"
    )
    assert clean("logout").code == 0
    assert keyring.secrets == {}


def test_no_keyring(clean: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    ran = clean("login", "--api-key", "k-123456789012", "--store", "keyring")
    assert ran.code == 2
    assert "keyring package is not installed" in ran.err


# The device flow against a local issuer


class Issuer:
    """Answers the endpoints of a device flow."""

    def __init__(self, *answers: tuple[int, dict[str, object]]) -> None:
        self.answers = list(answers)
        self.forms: list[dict[str, str]] = []
        self.slept: list[float] = []
        self.time = 1_000_000.0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.forms.append(dict(httpx2.QueryParams(request.content.decode())))
        if request.url.path == "/device":
            start = {
                "device_code": "dev",
                "user_code": "AB-CD",
                "verification_uri": "http://id/go",
                "interval": 2,
                "expires_in": 60,
            }
            return httpx2.Response(200, json=start)
        assert request.url.path == "/token"
        status, answer = self.answers.pop(0)
        if status == 0:
            raise httpx2.ConnectError("network is down")
        return httpx2.Response(status, json=answer)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    def now(self) -> float:
        return self.time


TOKEN = {"access_token": "acc-1", "refresh_token": "ref-1", "expires_in": 300, "scope": "openid"}


def test_device_login(clean: Run, config: Path) -> None:
    issuer = Issuer(
        (400, {"error": "authorization_pending"}),
        (400, {"error": "slow_down"}),
        (0, {}),
        (503, {}),
        (200, TOKEN),
    )
    ran = clean("login", "--no-browser", answer=issuer, clock=issuer)
    assert ran.code == 0, ran.err
    assert "http://id/go" in ran.err
    assert "AB-CD" in ran.err
    assert issuer.slept == [2, 2, 7, 7, 7]
    start, *polls = issuer.forms
    assert start["client_id"] == "demo-cli"
    assert start["scope"] == "openid profile"
    assert start["code_challenge_method"] == "S256"
    assert len(start["code_challenge"]) == 43
    assert polls[0]["device_code"] == "dev"
    assert len(polls[0]["code_verifier"]) >= 43
    auth = stored(config)["default"]["auth"]
    assert auth == {
        "type": "oauth",
        "access_token": "acc-1",
        "refresh_token": "ref-1",
        "expires_at": 1_000_018 + 7 + 300,
        "scope": "openid",
        "client_id": "demo-cli",
        "token_url": "https://id.demo.test/token",
        "scheme": "session",
    }
    assert "acc-1" not in ran.err


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ((400, {"error": "access_denied"}), "declined"),
        ((400, {"error": "expired_token"}), "expired"),
        ((400, {"error": "invalid_client", "error_description": "who?"}), "who?"),
    ],
)
def test_device_login_refused(
    clean: Run, config: Path, answer: tuple[int, dict[str, object]], message: str
) -> None:
    issuer = Issuer(answer)
    ran = clean("login", "--no-browser", answer=issuer, clock=issuer)
    assert ran.code == 3
    assert message in ran.err
    assert not (config / "credentials.json").exists()


def test_device_login_runs_out(clean: Run) -> None:
    issuer = Issuer(*[(400, {"error": "authorization_pending"})] * 60)
    ran = clean("login", "--no-browser", answer=issuer, clock=issuer)
    assert ran.code == 3
    assert "not confirmed in time" in ran.err


# Refreshing


def write_session(
    config: Path,
    end: float,
    access: str = "old",
    refresh: str = "ref-1",
    url: str = "https://id.demo.test/token",
) -> None:
    config.mkdir(exist_ok=True)
    auth = {
        "type": "oauth",
        "access_token": access,
        "refresh_token": refresh,
        "expires_at": end,
        "client_id": "demo-cli",
        "token_url": url,
        "scheme": "session",
    }
    (config / "credentials.json").write_text(json.dumps({"default": {"auth": auth}}))


def test_tokens_are_refreshed_before_their_end(clean: Run, config: Path) -> None:
    write_session(config, time.time() + 10)

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            assert b"grant_type=refresh_token&refresh_token=ref-1" in request.content
            return httpx2.Response(
                200, json={"access_token": "new", "refresh_token": "ref-2", "expires_in": 300}
            )
        assert request.headers["authorization"] == "Bearer new"
        return httpx2.Response(200, json={})

    ran = clean("things", "get", "--thing-id", "1", answer=answer)
    assert ran.code == 0, ran.err
    auth = stored(config)["default"]["auth"]
    assert isinstance(auth, Mapping)
    assert (auth["access_token"], auth["refresh_token"]) == ("new", "ref-2")


def test_tokens_are_refreshed_once_after_a_401(clean: Run, config: Path) -> None:
    write_session(config, time.time() + 3000)
    seen = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            return httpx2.Response(200, json={"access_token": f"new{len(seen)}", "expires_in": 300})
        seen.append(request.headers["authorization"])
        return httpx2.Response(200 if seen[-1] == "Bearer new1" and accept else 401, json={})

    accept = True
    assert clean("things", "get", "--thing-id", "1", answer=answer).code == 0
    assert seen == ["Bearer old", "Bearer new1"]
    accept = False
    seen.clear()
    assert clean("things", "get", "--thing-id", "1", answer=answer).code == 3
    assert len(seen) == 2


def test_an_ended_session_says_what_to_do(clean: Run, config: Path) -> None:
    write_session(config, 0)
    ran = clean(
        "things",
        "get",
        "--thing-id",
        "1",
        answer=httpx2.Response(400, json={"error": "invalid_grant"}),
    )
    assert ran.code == 3
    assert "the session has ended: invalid_grant" in ran.err
    assert "demo login" in ran.err
    assert stored(config)["default"]["auth"]


ISSUER_SERVER = """
import json, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
valid, lock, count = "ref-0", threading.Lock(), 0
class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        global valid, count
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        with lock:
            sent = dict(p.split("=") for p in form.split("&"))["refresh_token"]
            good = sent == valid
            if good:
                count += 1
                valid = f"ref-{count}"
            answer = {"error": "invalid_grant"}
            if good:
                answer = {"access_token": f"acc-{count}", "refresh_token": valid, "expires_in": 1}
        time.sleep(0.02)
        data = json.dumps(answer).encode()
        self.send_response(200 if good else 400)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
    def do_GET(self):
        data = b"{}"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(data)
    def log_message(self, *a): pass
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
"""
CALLS = """
import sys
from demo_cli._runtime.app import run
for _ in range(4):
    code = run("demo_cli", ["things", "get", "--thing-id", "1", "--api-url", sys.argv[1]])
    if code: sys.exit(code)
"""


def test_processes_that_refresh_at_once(process_environment: dict[str, str], config: Path) -> None:
    """Refresh tokens rotate: a process that refreshed with an old one would be refused."""
    server = subprocess.Popen(
        [sys.executable, "-c", ISSUER_SERVER], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        write_session(config, 0, refresh="ref-0", url=f"{url}/token")
        callers = [
            subprocess.Popen(
                [sys.executable, "-c", CALLS, url],
                env=process_environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(3)
        ]
        for caller in callers:
            _, errors = caller.communicate(timeout=120)
            assert caller.returncode == 0, errors
    finally:
        server.kill()
        server.wait()
    auth = stored(config)["default"]["auth"]
    assert isinstance(auth, Mapping)
    assert str(auth["refresh_token"]).startswith("ref-")
    assert (config / "credentials.json").stat().st_mode & 0o777 == 0o600


WRITES = """
import sys
from demo_cli._runtime.profiles import Profile, Store
store = Store("demo", "DEMO")
print("ready", flush=True)
number = 0
while True:
    number += 1
    store.save(Profile("default", "", {"type": "api_key", "api_key": f"{number:06}" * 2000}))
"""


def test_a_killed_writer_leaves_a_whole_file(
    process_environment: dict[str, str], config: Path
) -> None:
    for round in range(6):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITES],
            env=process_environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(0.02 + 0.013 * round)
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        file = config / "credentials.json"
        if file.exists():
            auth = stored(config)["default"]["auth"]
            assert isinstance(auth, Mapping)
            key = str(auth["api_key"])
            assert key == key[:6] * 2000
            assert file.stat().st_mode & 0o777 == 0o600
    for left in config.iterdir():
        if left.suffix == ".tmp":
            assert left.stat().st_mode & 0o077 == 0


def test_files_of_others_stay_closed(clean: Run, config: Path) -> None:
    """A loose file is tightened by the next write, whatever the umask says."""
    config.mkdir()
    (config / "credentials.json").write_text("{}")
    (config / "credentials.json").chmod(0o644)
    mask = os.umask(0)
    try:
        clean("login", "--api-key", "k-123456789012")
    finally:
        os.umask(mask)
    assert (config / "credentials.json").stat().st_mode & 0o777 == 0o600


def test_client_credentials(clean: Run, config: Path) -> None:
    assert (
        clean("login", "--client-id", "me", "--client-secret", "-", stdin=b"secret-000000\n").code
        == 0
    )
    auth = stored(config)["default"]["auth"]
    assert auth == {"type": "client", "client_id": "me", "client_secret": "secret-000000"}
