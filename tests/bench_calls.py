"""One call and the decoding of 1 MB, ours and others in turns within one process, as multiples of a base."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from .bench_peers import Peer

SERVER = """
import asyncio
BODY = b'{"id": 1, "node_id": "n", "url": "http://x/", "name": "bug", "description": null, "color": "f00", "default": false}'
ANSWER = b"HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\ncontent-length: %d\\r\\n\\r\\n" % len(BODY) + BODY
async def serve(reader, writer):
    try:
        while True:
            await reader.readuntil(b"\\r\\n\\r\\n")
            writer.write(ANSWER)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""
BARE = """
import httpx2
client = httpx2.Client()
def call(): return client.get(BASE + "/repos/a/b/labels/bug", headers={"authorization": "Bearer k"}).json()
"""
BARE_ASYNC = """
import httpx2
client = httpx2.AsyncClient()
async def call():
    return (await client.get(BASE + "/repos/a/b/labels/bug", headers={"authorization": "Bearer k"})).json()
"""
COMMON = """
import asyncio, gc, json, sys, time
BASE = f"http://127.0.0.1:{sys.argv[1]}"
rows, turns = json.load(sys.stdin), int(sys.argv[2])
found, failed, ready = {}, {}, {}
def note(name, times):
    found.setdefault(name, []).append([(time.process_time() - times[0]) * 1e6, (time.perf_counter() - times[1]) * 1e6])
def now():
    return time.process_time(), time.perf_counter()
def prepare(name, code, wanted):
    space = {"BASE": BASE}
    try:
        exec(code, space)
        ready[name] = space[wanted]
    except Exception as error:
        failed[name] = f"{type(error).__name__}: {error}"
"""
CALLS = """
async def main():
    for name, code in rows.items():
        prepare(name, code, "call")
    for name, call in list(ready.items()):
        try:
            for _ in range(20):
                await call() if asyncio.iscoroutinefunction(call) else call()
        except Exception as error:
            failed[name] = f"{type(error).__name__}: {error}"
            del ready[name]
    gc.collect()
    gc.freeze()
    for turn in range(turns):
        for name, call in ready.items():
            start = now()
            if asyncio.iscoroutinefunction(call):
                for _ in range(50):
                    await call()
            else:
                for _ in range(50):
                    call()
            note(name, start)
asyncio.run(main())
print(json.dumps([found, failed]))
"""
DECODE = """
bodies = {kind: open(path, "rb").read() for kind, path in json.loads(sys.argv[3]).items()}
for name, code in rows.items():
    prepare(name, code, "decode")
ready = {"json.loads": lambda body, kind: json.loads(body), **ready}
able = []
for kind, body in bodies.items():
    for name, decode in ready.items():
        try:
            decode(body, kind)
            able.append((kind, name, decode))
        except Exception as error:
            failed[f"{kind} {name}"] = f"{type(error).__name__}: {error}"
gc.collect()
gc.freeze()
for turn in range(turns):
    for kind, name, decode in able:
        start = now()
        value = decode(bodies[kind], kind)
        note(f"{kind} {name}", start)
        del value
print(json.dumps([found, failed]))
"""
EXAMPLES = {"repositories": "minimal-repository-items", "issues": "issue-items"}


def _run(
    python: Path, script: str, paths: Iterable[Path], rows: Mapping[str, str], *arguments: str
) -> tuple[dict[str, Any], dict[str, str]]:
    done = subprocess.run(
        [str(python), "-c", COMMON + script, *arguments],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, paths)),
            "PYTHONWARNINGS": "ignore",
        },
        input=json.dumps(rows),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found, failed = json.loads(done.stdout)
    return found, failed


def _table(found: Mapping[str, Any], base: str, names: Iterable[str]) -> None:
    bare = _figures(found[base])
    for name in names:
        if name in found:
            own = _figures(found[name])
            ratios = "".join(f"{mine / least:9.2f}x" for mine, least in zip(own, bare, strict=True))
            print(f"  {name:52}{ratios}", flush=True)


def _figures(turns: Sequence[Sequence[float]]) -> tuple[float, ...]:
    columns = list(zip(*turns, strict=True))
    return (*map(min, columns), *map(statistics.median, columns))


def _heading(title: str) -> None:
    columns = "".join(f"{name:>10}" for name in ("CPU", "wall", "CPU", "wall"))
    print(f"{title}\n  {'':52}{'least':>20}{'median':>20}\n  {'':52}{columns}", flush=True)


def calls(python: Path, paths: Iterable[Path], rows: Mapping[str, str]) -> None:
    """Prints one call to a server on loopback as a multiple of bare httpx2, sync and async."""
    with subprocess.Popen(
        [sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        try:
            every = {"httpx2": BARE, "httpx2, async": BARE_ASYNC, **rows}
            found, failed = _run(python, CALLS, paths, every, port, "40")
        finally:
            server.terminate()
    _heading("one call to a server on loopback, over bare httpx2")
    _table(found, "httpx2", [name for name in every if not name.endswith("async")])
    _table(found, "httpx2, async", [name for name in every if name.endswith("async")])
    _skipped(failed)


def decoding(python: Path, paths: Iterable[Path], peers: Iterable[Peer], github: Path) -> None:
    """Prints the decoding of 1 MB of GitHub's own examples as a multiple of `json.loads`."""
    examples = json.loads(github.read_text("utf-8"))["components"]["examples"]
    with tempfile.TemporaryDirectory() as folder:
        files: dict[str, str] = {}
        for kind, name in EXAMPLES.items():
            item = {**examples[name]["value"][0], "unknown_to_the_document": {"a": [1]}}
            count = 1_000_000 // len(json.dumps(item)) + 1
            items = [{**item, "id": number + 1} for number in range(count)]
            files[kind] = str(Path(folder) / f"{kind}.json")
            Path(files[kind]).write_text(json.dumps(items), "utf-8")
        rows = {peer.name: peer.decode for peer in peers if peer.decode}
        found, failed = _run(python, DECODE, paths, rows, "0", "12", json.dumps(files))
    _heading("decoding 1 MB, over json.loads")
    for kind in EXAMPLES:
        _table(found, f"{kind} json.loads", [f"{kind} {name}" for name in rows])
    _skipped(failed)


def _skipped(failed: Mapping[str, str]) -> None:
    for name, reason in failed.items():
        print(f"  {name}: skipped, {' '.join(reason.split())[:150]}", flush=True)
