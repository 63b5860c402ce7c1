"""What the generated Python package costs its callers: `python -m tests.bench_python [--github FILE] [--peers]`.

Every figure is a ratio or a difference to a base measured in the same run, in turns, because a shared machine drifts: the
import of httpx2 and pydantic alone, one call of bare httpx2 to the same server on loopback, `json.loads` of the same bytes.
Of many turns the least is taken. Nothing is asserted. With `--peers` other packages and the output of other generators
are measured beside ours, see `bench_peers.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from .bench_calls import calls, decoding
from .bench_peers import Peer, gather, own_python, reason

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
TURNS = 15

BASE = "import httpx2, pydantic"
IMPORT = """
import json, resource, sys, time
start = time.process_time()
{code}
spent = time.process_time() - start
status = open("/proc/self/status").read()
print(json.dumps([spent * 1000, int(status.split("VmRSS:")[1].split()[0]) / 1024]))
"""
MOCK = """
import httpx2
answer = httpx2.Response(200, content=b"[]", headers={"content-type": "application/json"})
http_client = httpx2.Client(transport=httpx2.MockTransport(lambda request: answer))
"""
USED = """
class Thing(pydantic.BaseModel):
    name: str
pydantic.TypeAdapter(list[Thing]).validate_json(http_client.get("http://x/").content)
"""
FIRST = """
from github import CLASS
client = CLASS(base_url="http://x", http_client=http_client, require_credentials=False)
client.repos.with_raw_response.list_for_org("o")
"""
UNDOCUMENTED = """
from geopera import CLASS
client = CLASS(base_url=BASE, api_key="k", require_credentials=False)
"""
DOCUMENTED = """
from github import CLASS
client = CLASS(base_url=BASE, require_credentials=False, default_headers={"authorization": "Bearer k"})
"""
DECODE = """
import httpx2
from github import CLASS
def answer(request): return httpx2.Response(200, content=body_now, headers={"content-type": "application/json"})
http_client = httpx2.Client(transport=httpx2.MockTransport(answer))
client = CLASS(base_url="http://x", http_client=http_client, require_credentials=False)
def decode(body, kind):
    global body_now
    body_now = body
    if kind == "repositories":
        found = client.repos.with_raw_response.list_for_org("o")
    else:
        found = client.issues.with_raw_response.list_for_repo("o", "r")
    assert not found.deviations, found.deviations[:3]
    first = next(iter(found.parse()))
    assert first.unknown_to_the_document == {"a": [1]}
    return found
"""


def measure(python: Path, code: str, path: Path) -> tuple[float, float]:
    """Returns milliseconds of CPU and megabytes of resident memory of some code in a new process."""
    environment = {**os.environ, "PYTHONPATH": str(path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [str(python), "-c", IMPORT.format(code=code)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    spent, memory = json.loads(done.stdout)
    return spent, memory


def imports(python: Path, rows: dict[str, tuple[str, Path]]) -> None:
    """Prints what each row costs over the first, in turns."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in rows}
    for _ in range(TURNS):
        for name, (code, path) in rows.items():
            try:
                found[name].append(measure(python, code, path))
            except subprocess.CalledProcessError as error:
                print(f"  {name}: skipped, {reason(error)}", flush=True)
                rows = {other: row for other, row in rows.items() if other != name}
    base = tuple(min(column) for column in zip(*next(iter(found.values())), strict=True))
    for name in rows:
        values = found[name]
        spent, memory = (min(column) for column in zip(*values, strict=True))
        print(
            f"  {name:40}{spent:8.1f} ms ({spent - base[0]:+6.1f})  {memory:7.1f} MB ({memory - base[1]:+5.1f})",
            flush=True,
        )


def generate(document: Path, output: Path, name: str) -> Path:
    """Returns the folder of a Python package made from a document."""
    options = ("-o", output, "-t", "python", "--lenient", "--name", name)
    subprocess.run(
        [sys.executable, "-m", "specmill", "generate", document, *options],
        check=True,
        capture_output=True,
    )
    return output / "python"


def class_of(package: Path) -> str:
    """Returns the name of the sync client of a generated package."""
    lines = (package / "_client.py").read_text("utf-8").splitlines()
    return next(line.split()[1].split("(")[0] for line in lines if line.startswith("class "))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--github", type=Path, default=CORPUS / "github.json")
    parser.add_argument("--peers", action="store_true", help="measure others beside ours")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        geopera = generate(ROOT / "spec" / "openapi.yaml", Path(folder) / "a", "geopera")
        made = "import geopera; geopera.Geopera(base_url='http://x')"
        rows = {
            BASE: (BASE, geopera),
            "+ import geopera, client": (f"{BASE}; {made}", geopera),
            "import geopera, client, alone": (made, geopera),
        }
        callers = in_both_ways("client.get, undocumented", UNDOCUMENTED, "Geopera", "get('/thing')")
        own = python = own_python()
        paths = [geopera]
        foreign: dict[str, tuple[str, Path]] = {}
        peers: list[Peer] = []
        if options.github.exists():
            github = generate(options.github.resolve(), Path(folder) / "b", "github")
            paths.append(github)
            name = class_of(github / "github")
            client = f"{BASE}; import github; github.{name}(base_url='http://x')"
            rows["+ import GitHub's package, client"] = (client, github)
            rows["+ httpx2 called, one pydantic model"] = (BASE + MOCK + USED, github)
            first = BASE + MOCK + FIRST.replace("CLASS", name)
            rows["+ first call of GitHub's package"] = (first, github)
            callers |= in_both_ways(
                "documented operation", DOCUMENTED, name, "issues.get_label('a', 'b', 'bug')"
            )
            decode = DECODE.replace("CLASS", name)
            peers.append(Peer(name="through the client", load="", decode=decode))
            if options.peers:
                python, found, others = gather(options.github.resolve())
                paths.append(found)
                peers += others
                foreign = {f"import {peer.name}, client": (peer.load, found) for peer in others}
                callers |= {peer.name: peer.call for peer in others}
        print("CPU and resident memory, least of the turns, over the base")
        imports(own, rows)
        if foreign:
            imports(python, {BASE: rows[BASE], **foreign})
        calls(python, paths, callers)
        if options.github.exists():
            decoding(python, paths, peers, options.github)
    return 0


def in_both_ways(name: str, setup: str, client: str, call: str) -> dict[str, str]:
    """Returns the code of one of our calls, sync and async, by the names of its rows."""
    return {
        name: f"{setup.replace('CLASS', client)}def call(): return client.{call}",
        f"{name}, async": f"{setup.replace('CLASS', 'Async' + client)}"
        f"async def call(): return await client.{call}",
    }


if __name__ == "__main__":
    sys.exit(main())
