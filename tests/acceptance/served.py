"""Generated Python clients against FastAPI under uvicorn, over real sockets: `python -m tests.acceptance.served`.

Streams, large uploads and downloads without holding them, pages, storms of 429 and 503, resets, stalls, redirects, compressed
bombs, reuse of connections, cancellation: with the sync and the async client. The server tells how many requests and
connections it saw and which credentials they carried. Needs the dependency group `acceptance`.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import importlib
import inspect
import json
import multiprocessing
import resource
import socket
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

from tests.writing import write_files

ROOT = Path(__file__).resolve().parent.parent.parent
LARGE = 64 * 1024 * 1024
MEMORY = 24 * 1024 * 1024
"""How much the process may grow while `LARGE` bytes pass."""


@dataclass(frozen=True)
class World:
    """Two clients of one kind, their packages, and the server's place."""

    geopera: Any
    client: Any
    served: Any
    small: Any
    url: str
    folder: Path
    is_async: bool

    def seen(self) -> dict[str, Any]:
        """What the server saw since the last question."""
        with urllib.request.urlopen(f"{self.url}/_seen") as answer:
            found: dict[str, Any] = json.load(answer)
            return found


async def got(value: Any) -> Any:
    """The result of a call of either client."""
    return await value if inspect.isawaitable(value) else value


async def items(source: Any) -> AsyncIterator[Any]:
    if hasattr(source, "__aiter__"):
        async for item in source:
            yield item
    else:
        for item in source:
            yield item


async def fails(kind: type[Exception], value: Callable[[], Any]) -> Any:
    """The error of a call that must fail in this way."""
    try:
        result = await got(value())
    except kind as error:
        return error
    raise AssertionError(f"expected {kind.__name__}, got {result!r}")


def grown() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


async def lines(world: World) -> None:
    stream = await got(world.client.catalog.search_stream(body={"bbox": [1, 2, 3, 4]}))
    found = [item.id async for item in items(stream)]
    assert found == [f"café {number}" for number in range(2000)]
    world.seen()
    stream = await got(world.client.catalog.search_stream(body={}))
    async for _ in items(stream):
        break
    await got(stream.close())
    await asyncio.sleep(0.3)
    assert world.seen()["given_up"] == 1, "closing a stream early ends the request"


async def events(world: World) -> None:
    stream = await got(world.small.do.events())
    found = [item async for item in items(stream)]
    assert [item.size for item in found] == list(range(50))
    assert {item.title for item in found} == {"é"}
    assert stream.ended_by == "terminator"


async def uploads(world: World) -> None:
    path = world.folder / "large"
    sha = hashlib.sha256(bytes(LARGE)).hexdigest()
    before = grown()
    with path.open("rb") as file:
        result = await got(world.small.do.put_binary(body=file))
    assert (result.size, result.sha256) == (LARGE, sha)
    with path.open("rb") as file:
        result = await got(world.small.do.post_form(file=file, title="t"))
    assert (result.size, result.sha256, result.title) == (LARGE, sha, "t/large")
    assert grown() - before < MEMORY, f"an upload took {grown() - before} bytes of memory"
    requests = world.seen()["requests"]
    assert [request[:2] for request in requests] == [["PUT", "/binary"], ["POST", "/form"]]


async def downloads(world: World) -> None:
    target, before = world.folder / "copy", grown()
    manager = world.client.items.asset.with_streaming_response.download(item_id="i", asset_id="a")
    if world.is_async:
        async with manager as response:
            await response.stream_to_file(target)
    else:
        with manager as response:
            response.stream_to_file(target)
    assert target.stat().st_size == LARGE
    assert grown() - before < MEMORY, f"a download took {grown() - before} bytes of memory"


async def pages(world: World) -> None:
    found = [order.id async for order in items(world.client.orders.list())]
    assert found == [str(number) for number in range(25)], found
    features = [item.id async for item in items(world.client.catalog.search(host_name="h"))]
    assert features == [str(number) for number in range(10)], features
    paths = [path for _, path, _ in world.seen()["requests"]]
    assert paths == ["/v1/op/orders.list"] * 3 + ["/v1/op/catalog.search"] * 5, paths


async def storms(world: World) -> None:
    def call(plan: str, name: str, *, keyed: bool) -> Any:
        headers = {"X-Fail": plan, "X-Call": f"{name}-{world.is_async}"}
        if keyed:
            return world.client.billing.approvals.approve(approval_id="a", extra_headers=headers)
        return world.client.alerts.rule.get(rule_id="a", extra_headers=headers)

    start = time.monotonic()
    await got(call("429,503", "a", keyed=False))
    assert time.monotonic() - start >= 2, "Retry-After is a lower bound"
    error = await fails(world.geopera.InternalServerError, lambda: call("500", "b", keyed=False))
    assert error.status == 500
    await got(call("500,502", "c", keyed=True))
    await fails(world.geopera.RateLimitError, lambda: call("429,429,429", "d", keyed=True))
    seen = world.seen()["requests"]
    assert len(seen) == 3 + 1 + 3 + 3
    keys = [request[2].get("idempotency-key") for request in seen]
    assert keys[:4] == [None] * 4
    assert len(set(keys[4:7])) == len(set(keys[7:])) == 1
    assert keys[4] != keys[7]


async def breaks(world: World) -> None:
    served, small = world.served, world.small.with_options(max_retries=0)
    error = await fails(served.APIConnectionError, lambda: small.do.get_value("reset"))
    assert not isinstance(error, served.APITimeoutError)
    start = time.monotonic()
    await fails(served.APITimeoutError, lambda: small.do.get_value("stall", timeout=0.5))
    assert time.monotonic() - start < 5
    assert (await got(small.do.get_value("drip", timeout=0.5))).size == 1, "slow is not stalled"
    await fails(served.UnexpectedContentTypeError, lambda: small.do.get_value("html"))
    assert (await fails(served.ConflictError, lambda: small.do.get_value("error"))).status == 409
    assert len(world.seen()["requests"]) == 5
    refused = small.with_options(base_url=f"http://127.0.0.1:{free_port()}")
    error = await fails(served.APIConnectionError, lambda: refused.do.get_value("x"))
    assert not error.request_sent
    small = world.small.with_options(max_retries=2)
    await fails(served.APIConnectionError, lambda: small.do.get_value("reset"))
    assert len(world.seen()["requests"]) == 3, "a GET that broke is sent again, twice"


async def redirects(world: World) -> None:
    served, small = world.served, world.small
    assert (await got(small.do.get_moved("127.0.0.1-307"))).method == "GET"
    assert all("authorization" in request[2] for request in world.seen()["requests"])
    assert (await got(small.do.get_moved("localhost-302"))).method == "GET"
    first, second = world.seen()["requests"]
    assert "authorization" in first[2]
    assert "authorization" not in second[2], "credentials stay with their origin"
    result = await got(small.do.post_moved("127.0.0.1-308", secret="s"))
    assert (result.method, result.size) == ("POST", len('{"secret":"s"}'))
    assert (await got(small.do.post_moved("127.0.0.1-303", secret="s"))).method == "GET"
    world.seen()
    await fails(served.RedirectError, lambda: small.do.post_moved("localhost-307", secret="s"))
    assert len(world.seen()["requests"]) == 1, "a body is not taken to another origin"


async def bombs(world: World) -> None:
    small, before = world.small.with_options(max_response_bytes=1_000_000), grown()
    await fails(world.served.ResponseTooLargeError, lambda: small.do.get_value("bomb"))
    assert grown() - before < MEMORY, f"a bomb took {grown() - before} bytes of memory"


async def reuse(world: World) -> None:
    for number in range(200):
        assert (await got(world.small.do.get_value(f"v{number}"))).size == len(f"v{number}")
    seen = world.seen()
    assert (len(seen["requests"]), seen["clients"]) == (200, 1), "one connection for all"
    if not world.is_async:
        return
    await asyncio.gather(*(world.small.do.get_value("x") for _ in range(50)))
    assert world.seen()["clients"] <= 50
    task = asyncio.create_task(world.small.do.get_value("stall"))
    await asyncio.sleep(0.3)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert task.cancelled()
    assert (await world.small.do.get_value("after")).size == 5
    assert (await world.small.with_options(timeout=5).do.get_value("again")).size == 5


SCENARIOS: tuple[Callable[[World], Awaitable[None]], ...] = (
    uploads,
    downloads,
    bombs,
    lines,
    events,
    pages,
    storms,
    breaks,
    redirects,
    reuse,
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def serve(port: int) -> None:
    """Runs the application until the process is ended."""
    import uvicorn

    uvicorn.run(
        "tests.acceptance.served_app:app", host="localhost", port=port, log_level="critical"
    )


def generate(folder: Path) -> None:
    """Writes the package `served` into a folder."""
    diagnostics = Diagnostics()
    configuration = Configuration(lenient=True).with_targets(("python",))
    result = run(Path(__file__).with_name("served.yaml"), configuration, diagnostics)
    write_files(result.files, folder)


async def play(world: World) -> int:
    failed = 0
    for scenario in SCENARIOS:
        world.seen()
        start = time.monotonic()
        try:
            await scenario(world)
        except Exception as error:
            failed += 1
            print(f"  FAILED {scenario.__name__}: {type(error).__name__}: {str(error)[:600]}")
        else:
            kind = "async" if world.is_async else "sync"
            print(
                f"  ok {scenario.__name__} ({kind}), {time.monotonic() - start:.1f} s", flush=True
            )
    await got(world.client.close())
    await got(world.small.close())
    return failed


def main() -> int:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=serve, args=(port,), daemon=True)
    process.start()
    failed, start = 0, time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "large").write_bytes(bytes(LARGE))
        generate(folder)
        sys.path[:0] = [str(ROOT / "output" / "python"), str(folder / "python")]
        geopera, served = importlib.import_module("geopera"), importlib.import_module("served")
        while time.monotonic() - start < 60:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.1)
        for prefix in ("", "Async"):
            client = getattr(geopera, f"{prefix}Geopera")(base_url=url, api_key="test-key")
            small = getattr(served, f"{prefix}Served")(
                base_url=url, credentials={"key": "test-key"}
            )
            world = World(geopera, client, served, small, url, folder, bool(prefix))
            failed += asyncio.run(play(world))
    process.terminate()
    print(f"{2 * len(SCENARIOS)} scenarios, {failed} failed, {time.monotonic() - start:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
