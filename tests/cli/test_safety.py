"""What asks first, what would be sent, and how to repeat it."""

from __future__ import annotations

import json
import re
import subprocess

import httpx2

from .conftest import Run


def test_spending_needs_a_yes_where_nobody_can_be_asked(demo: Run) -> None:
    ran = demo("things", "buy", "--thing-id", "1")
    assert ran.code == 9
    assert ran.requests == []
    assert "this spends money" in ran.err
    assert "--yes" in ran.err
    ran = demo("things", "delete", "--thing-id", "1")
    assert ran.code == 9
    assert "this cannot be undone" in ran.err
    assert demo("things", "buy", "--thing-id", "1", "--yes").code == 0


def test_input_is_checked_before_anything_is_asked(demo: Run) -> None:
    assert demo("things", "buy").code == 2
    assert demo("things", "buy", "--thing-id", "1", "--amount", "0").code == 2


def test_dry_run_hides_secrets(demo: Run) -> None:
    words = ["things", "buy", "--thing-id", "a b", "--amount", "2.5", "--dry-run"]
    ran = demo(*words, "--header", "X-Api-Token: hidden-too")
    assert ran.code == 0
    assert ran.requests == []
    shown = ran.json
    assert shown["method"] == "POST"
    assert shown["url"] == "https://api.demo.test/things/a%20b/buy"
    assert shown["headers"]["x-demo-key"] == "***"
    assert shown["body"] == {"amount": 2.5}
    assert "k-secret-key" not in ran.out
    assert "hidden-too" not in ran.out
    assert shown["curl"].startswith("curl -X POST https://api.demo.test/things/a%20b/buy")


def test_the_curl_command_is_one_command(demo: Run) -> None:
    ran = demo("things", "create", "--name", "it's; rm -rf $HOME", "--dry-run")
    script = f"set -- {ran.json['curl']}\nprintf '%s\\n' \"$@\""
    words = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout
    assert json.loads(words.splitlines()[-1]) == {"name": "it's; rm -rf $HOME"}


def test_keys_are_made_up_and_shown_on_failure(demo: Run) -> None:
    answer = httpx2.Response(503, json={"title": "Down"})
    ran = demo("things", "buy", "--thing-id", "1", "--yes", answer=answer)
    key = ran.request.headers["idempotency-key"]
    assert re.fullmatch(r"[0-9a-f-]{36}", key)
    assert f"--idempotency-key {key}" in ran.err
    ran = demo(
        "things", "buy", "--thing-id", "1", "--yes", "--idempotency-key", "mine", answer=answer
    )
    assert ran.request.headers["idempotency-key"] == "mine"
    ran = demo("things", "buy", "--thing-id", "1", "--yes", "-o", "json", answer=answer)
    assert json.loads(ran.err)["error"]["idempotency_key"]


def test_keys_stay_the_same_when_a_call_is_tried_again(demo: Run) -> None:
    answers = iter([httpx2.Response(503), httpx2.Response(200, json={})])
    ran = demo(
        "things",
        "buy",
        "--thing-id",
        "1",
        "--yes",
        answer=lambda _: next(answers),
        client_options=(("max_retries", 1), ("max_retry_delay", 0.0)),
    )
    assert ran.code == 0
    assert len({request.headers["idempotency-key"] for request in ran.requests}) == 1
    assert len(ran.requests) == 2
