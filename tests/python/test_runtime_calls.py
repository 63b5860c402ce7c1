"""Whole calls over scripted transports: retries, tokens, limits, hooks, concurrency."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

Import = Callable[[str], ModuleType]


def make(runtime: Import, handler: Any, *, is_async: bool = False, **settings: Any) -> Any:
    """Returns a client of an API with one OAuth scheme."""
    core, auth = runtime("core"), runtime("auth")
    api = core.Api(
        package="test",
        user_agent="test/1",
        schemes={
            "oauth": auth.SecurityScheme("oauth2", token_url="https://auth.test/token"),
            "key": auth.SecurityScheme("apiKey", location="query", name="key"),
        },
        security=[{"oauth": ["read"]}] if "oauth" in settings.get("credentials", {}) else [],
    )
    base = runtime("client").AsyncClient if is_async else runtime("client").SyncClient
    cls = type("Client", (base,), {"_api": lambda self: api})
    transport = httpx2.MockTransport(handler)
    http = httpx2.AsyncClient if is_async else httpx2.Client
    settings.setdefault("base_url", "https://api.test")
    clock = settings.pop("clock", None)
    client = cls()
    client._start(settings, http(transport=transport), clock)
    return client


class NoWait:
    """A clock that does not wait."""

    def now(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        assert seconds >= 0

    async def asleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


def test_one_token_for_many_concurrent_calls(runtime: Import) -> None:
    tokens = 0

    async def answer(request: httpx2.Request) -> httpx2.Response:
        nonlocal tokens
        if request.url.host == "auth.test":
            tokens += 1
            await asyncio.sleep(0.01)
            return httpx2.Response(200, json={"access_token": "t", "expires_in": 3600})
        assert request.headers["authorization"] == "Bearer t"
        return httpx2.Response(200, json={})

    credentials = {"oauth": runtime("auth").ClientCredentials("id", "secret")}
    client = make(runtime, answer, is_async=True, credentials=credentials)

    async def main() -> None:
        await asyncio.gather(*(client.get("/x") for _ in range(50)))

    asyncio.run(main())
    assert tokens == 1


def test_a_refused_token_request_hides_the_secret(runtime: Import) -> None:
    credentials = {"oauth": runtime("auth").ClientCredentials("id", "s3cret")}
    client = make(
        runtime,
        lambda request: httpx2.Response(401, json={"error": "invalid_client"}),
        credentials=credentials,
    )
    with pytest.raises(runtime("errors").AuthenticationFailedError) as caught:
        client.get("/x")
    assert caught.value.code == "invalid_client"
    assert "s3cret" not in repr(caught.value) + str(caught.value)


def test_every_call_to_a_faulty_server_ends(runtime: Import) -> None:
    errors = runtime("errors")
    dice = random.Random(7)
    sent: dict[str, int] = {}

    async def answer(request: httpx2.Request) -> httpx2.Response:
        call = request.headers["x-call"]
        sent[call] = sent.get(call, 0) + 1
        await asyncio.sleep(0)
        match dice.randrange(7):
            case 0:
                raise httpx2.ReadError("reset", request=request)
            case 1:
                raise httpx2.ReadTimeout("slow", request=request)
            case 2:
                return httpx2.Response(429, headers={"retry-after": "1"})
            case 3:
                return httpx2.Response(500, text="<html>")
            case 4:
                return httpx2.Response(
                    200, content=b'{"a":', headers={"content-type": "application/json"}
                )
            case 5:
                return httpx2.Response(200, content=b"x", headers={"content-length": "9"})
            case _:
                return httpx2.Response(200, json={"ok": True})

    client = make(runtime, answer, is_async=True, clock=NoWait())

    async def one(index: int) -> str:
        try:
            await client.post("/x", body={}, extra_headers={"x-call": str(index)}, max_retries=3)
        except errors.SDKError as error:
            return type(error).__name__
        return "ok"

    async def main() -> list[str]:
        return await asyncio.gather(*(one(index) for index in range(2000)))

    outcomes = asyncio.run(main())
    assert len(outcomes) == 2000
    assert {"ok", "APIConnectionError", "APITimeoutError"} <= set(outcomes)


def test_a_post_without_a_key_is_not_sent_again(runtime: Import) -> None:
    sent = []

    def reset(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        raise httpx2.ReadError("reset", request=request)

    client = make(runtime, reset, clock=NoWait())
    with pytest.raises(runtime("errors").APIConnectionError):
        client.post("/x", body={})
    assert len(sent) == 1
    with pytest.raises(runtime("errors").APIConnectionError):
        client.post("/x", body={}, idempotency_key="k")
    assert len(sent) == 4


def test_a_large_response_is_not_read_to_its_end(runtime: Import) -> None:
    def endless() -> Any:
        while True:
            yield b"x" * 65536

    client = make(
        runtime,
        lambda request: httpx2.Response(200, content=endless()),
        max_response_bytes=1_000_000,
    )
    with pytest.raises(runtime("errors").ResponseTooLargeError):
        client.get("/x")


def test_hooks_see_requests_and_responses(runtime: Import) -> None:
    seen: list[str] = []

    def before(request: Any) -> None:
        request.headers.append(("X-Trace", "1"))
        seen.append(request.method)

    client = make(
        runtime,
        lambda request: httpx2.Response(200, json={"trace": request.headers["x-trace"]}),
        before_request=before,
        after_response=lambda response: seen.append(str(response.status)),
    )
    assert client.get("/x") == {"trace": "1"}
    assert seen == ["GET", "200"]


def test_waiting_for_a_job(runtime: Import) -> None:
    states = iter(["queued", "running", "done"])
    client = make(
        runtime,
        lambda request: httpx2.Response(200, json={"state": next(states)}),
        clock=NoWait(),
    )
    job = client.wait_for(lambda: client.get("/job"), lambda job: job["state"] == "done")
    assert job == {"state": "done"}


def test_a_deadline_ends_waiting(runtime: Import) -> None:
    class Clock(NoWait):
        time = 0.0

        def now(self) -> float:
            return self.time

        def sleep(self, seconds: float) -> None:
            self.time += seconds

    client = make(runtime, lambda request: httpx2.Response(200, json={}), clock=Clock())
    with pytest.raises(runtime("errors").PollingTimeoutError) as caught:
        client.wait_for(lambda: client.get("/job"), lambda job: False, timeout=30)
    assert caught.value.last == {}


def test_an_absolute_url_is_no_path(runtime: Import) -> None:
    client = make(runtime, lambda request: httpx2.Response(200, json={}))
    for path in ("https://evil.test/", "//evil.test/", "/a/../b"):
        with pytest.raises(runtime("errors").InvalidArgumentError):
            client.get(path)
