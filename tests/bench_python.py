"""What the generated Python package costs its callers: `python -m tests.bench_python [GEOPERA GITHUB]`.

Every figure is a ratio or a difference to a base measured in the same run, in turns, because a shared machine drifts: the
import of httpx2 and pydantic alone, one call of bare httpx2 to the same server on loopback, `json.loads` of the same bytes.
Of many turns the least is taken. Nothing is asserted. Other packages that are installed (`openai`, `stripe`) are imported
beside ours.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
TURNS = 9

BASE = "import httpx2, pydantic"
IMPORT = """
import json, resource, sys, time
start = time.process_time()
{code}
spent = time.process_time() - start
status = open("/proc/self/status").read()
print(json.dumps([spent * 1000, int(status.split("VmRSS:")[1].split()[0]) / 1024]))
"""
FIRST = """
import httpx2
from github import GitHub as Client
answer = httpx2.Response(200, content=b"[]", headers={"content-type": "application/json"})
transport = httpx2.MockTransport(lambda request: answer)
client = Client(base_url="http://x", http_client=httpx2.Client(transport=transport), require_credentials=False)
client.repos.with_raw_response.list_for_org("o")
"""


def measure(code: str, path: Path) -> tuple[float, float]:
    """Returns milliseconds of CPU and megabytes of resident memory of some code in a new process."""
    environment = {**os.environ, "PYTHONPATH": str(path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", IMPORT.format(code=code)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    spent, memory = json.loads(done.stdout)
    return spent, memory


def imports(rows: dict[str, tuple[str, Path]]) -> None:
    """Prints what each row costs over the first, in turns."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in rows}
    for _ in range(TURNS):
        for name, (code, path) in rows.items():
            found[name].append(measure(code, path))
    base = tuple(min(column) for column in zip(*next(iter(found.values())), strict=True))
    for name, values in found.items():
        spent, memory = (min(column) for column in zip(*values, strict=True))
        print(
            f"  {name:40}{spent:8.1f} ms ({spent - base[0]:+6.1f})  {memory:7.1f} MB ({memory - base[1]:+5.1f})",
            flush=True,
        )


SERVER = """
import asyncio
BODY = b'{"id": "a", "name": "b"}'
ANSWER = b"HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\ncontent-length: %d\\r\\n\\r\\n" % len(BODY) + BODY
async def serve(reader, writer):
    try:
        while True:
            await reader.readuntil(b"\\r\\n\\r\\n")
            writer.write(ANSWER)
    except asyncio.IncompleteReadError:
        writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""
CALLS = """
import asyncio, json, sys, time
import httpx2
from geopera import AsyncGeopera, Geopera
url = f"http://127.0.0.1:{{sys.argv[1]}}"
found = {{}}
def note(name, start, count):
    found.setdefault(name, []).append((time.perf_counter() - start) / count * 1e6)
bare, client = httpx2.Client(), Geopera(base_url=url, api_key="k", require_credentials=False)
for turn in range({turns}):
    for name, call in (
        ("httpx2", lambda: bare.get(url + "/thing").json()),
        ("ours", lambda: client.get("/thing")),
    ):
        start = time.perf_counter()
        for _ in range(100):
            call()
        note("sync " + name, start, 100)
async def main():
    async with httpx2.AsyncClient() as bare, AsyncGeopera(base_url=url, api_key="k", require_credentials=False) as client:
        async def plain():
            return (await bare.get(url + "/thing")).json()
        async def ours():
            return await client.get("/thing")
        for turn in range({turns}):
            for name, call in (("httpx2", plain), ("ours", ours)):
                start = time.perf_counter()
                for _ in range(100):
                    await call()
                note("async " + name, start, 100)
asyncio.run(main())
print(json.dumps(found))
"""


def calls(path: Path) -> None:
    """Prints one call to a server on loopback, ours and bare httpx2 in turns."""
    with subprocess.Popen(
        [sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        try:
            done = subprocess.run(
                [sys.executable, "-c", CALLS.format(turns=20), port],
                env={**os.environ, "PYTHONPATH": str(path)},
                capture_output=True,
                text=True,
                check=True,
            )
        finally:
            server.terminate()
    found: dict[str, Any] = json.loads(done.stdout)
    for kind in ("sync", "async"):
        bare, ours = found[f"{kind} httpx2"], found[f"{kind} ours"]
        print(
            f"  {kind:6} httpx2 {min(bare):6.0f} us, ours {min(ours):6.0f} us: "
            f"{min(ours) / min(bare):.2f}x of the least, "
            f"{statistics.median(ours) / statistics.median(bare):.2f}x of the medians",
            flush=True,
        )


def generate(document: Path, output: Path, name: str) -> Path:
    """Returns the folder of a Python package made from a document."""
    command = [sys.executable, "-m", "specmill", "generate", document, "-o", output]
    subprocess.run(
        [*command, "-t", "python", "--lenient", "--name", name], check=True, capture_output=True
    )
    return output / "python"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--github", type=Path, default=CORPUS / "github.json")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        geopera = generate(ROOT / "spec" / "openapi.yaml", Path(folder) / "a", "geopera")
        rows = {
            BASE: (BASE, geopera),
            "+ import geopera, client": (
                f"{BASE}; import geopera; geopera.Geopera(base_url='http://x')",
                geopera,
            ),
            "import geopera, client, alone": (
                "import geopera; geopera.Geopera(base_url='http://x')",
                geopera,
            ),
        }
        if options.github.exists():
            github = generate(options.github, Path(folder) / "b", "github")
            client = next(
                line.split()[1].split("(")[0]
                for line in (github / "github" / "_client.py").read_text("utf-8").splitlines()
                if line.startswith("class ")
            )
            made = f"import github; github.{client}(base_url='http://x')"
            rows["+ import GitHub's package, client"] = (f"{BASE}; {made}", github)
            first = FIRST.replace("GitHub as", f"{client} as")
            rows["+ first call of GitHub's package"] = (f"{BASE}\n{first}", github)
        for peer in ("openai", "stripe"):
            if importlib.util.find_spec(peer) is not None:
                rows[f"import {peer}"] = (f"import {peer}", geopera)
        print("CPU and resident memory, least of the turns, over the base")
        imports(rows)
        print("one call to a server on loopback")
        calls(geopera)
    return 0


if __name__ == "__main__":
    sys.exit(main())
