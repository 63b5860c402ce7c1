"""The package imports as a whole, its examples run, and its client keeps its promises."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import runpy
from pathlib import Path
from typing import Any

import httpx2
import pytest
from wire_bindings import BINDINGS

package: Any = importlib.import_module("geopera")
ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = re.findall(
    r"^```python\n(.*?)^```",
    (ROOT / "README.md").read_text("utf-8"),
    re.DOTALL | re.MULTILINE,
)


def answer(request: httpx2.Request) -> httpx2.Response:
    """Give an empty answer of the first type that the request accepts."""
    accepted = request.headers.get("accept", "*/*").split(",")[0].strip()
    if accepted == "*/*":
        accepted = "application/json"
    body = b"{}" if accepted.endswith("json") else b""
    return httpx2.Response(200, content=body, headers={"content-type": accepted})


def sync_client(handler: Any, **settings: Any) -> Any:
    http_client = httpx2.Client(transport=httpx2.MockTransport(handler))
    settings.setdefault("base_url", "https://api.example.test")
    settings.update(http_client=http_client, require_credentials=False)
    return package.Geopera(**settings)


def test_every_module_imports() -> None:
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)


def test_every_operation_is_a_method_of_both_clients() -> None:
    clients = (
        package.Geopera(base_url="https://api.example.test"),
        package.AsyncGeopera(base_url="https://api.example.test"),
    )
    for client in clients:
        for binding in BINDINGS.values():
            found: Any = client
            for name in binding.chain:
                found = getattr(found, name)
            assert callable(found)


def test_what_the_package_exports_exists() -> None:
    for name in package.__all__:
        assert getattr(package, name) is not None


@pytest.mark.parametrize("source", EXAMPLES)
def test_an_example_of_the_readme_runs(
    source: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    transport = httpx2.MockTransport(answer)
    monkeypatch.setattr(
        httpx2.HTTPTransport,
        "handle_request",
        lambda self, request: transport.handle_request(request),
    )

    async def handle(self: Any, request: httpx2.Request) -> httpx2.Response:
        return await transport.handle_async_request(request)

    monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", handle)
    monkeypatch.setenv("GEOPERA_BASE_URL", "https://api.example.test")
    monkeypatch.setenv("GEOPERA_API_KEY", "user:secret")
    monkeypatch.setenv("GEOPERA_BEARER_TOKEN", "user:secret")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "example.py").write_text(source, "utf-8")
    runpy.run_path(str(tmp_path / "example.py"), run_name="example")


def test_a_status_outside_2xx_is_an_error_with_its_body() -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(
            404,
            json={"title": "Not Found", "detail": "no such thing"},
            headers={"x-request-id": "r-1"},
        )

    client = sync_client(refuse)
    with pytest.raises(package.NotFoundError) as caught:
        client.get("/thing")
    assert caught.value.status == 404
    assert caught.value.request_id == "r-1"
    assert caught.value.problem["detail"] == "no such thing"


def test_retries_honour_retry_after_and_keep_the_key() -> None:
    sent: list[httpx2.Request] = []

    def busy(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        if len(sent) == 1:
            return httpx2.Response(429, headers={"retry-after": "7"})
        return httpx2.Response(200, json={"ok": True})

    pauses: list[float] = []

    class Clock(package.Clock):
        def sleep(self, seconds: float) -> None:
            pauses.append(seconds)

    client = sync_client(busy, clock=Clock())
    result = client.post("/thing", body={"a": 1}, idempotency_key="k")
    assert result == {"ok": True}
    assert [request.headers["idempotency-key"] for request in sent] == ["k", "k"]
    assert len(pauses) == 1
    assert pauses[0] >= 7


def test_an_unknown_option_is_refused() -> None:
    client = sync_client(answer)
    with pytest.raises(TypeError):
        client.get("/thing", timeuot=3)


def test_undocumented_bodies_travel_as_given() -> None:
    def echo(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json=json.loads(request.content))

    assert sync_client(echo).post("/x", body={"a": [1, None]}) == {"a": [1, None]}
