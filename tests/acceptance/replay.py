"""Requests of the generated Python client judged by openapi-core: `python -m tests.acceptance.replay [SPEC]`.

Every operation is called twice, with its required arguments and with all of them, over a transport that records the raw
request. openapi-core, which pins an older openapi-spec-validator than we use, runs in an environment of its own
(`.venv-openapi-core`, made on the first run). What it misjudges is listed in `MISJUDGED` with the reason.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run
from specmill.wire.argument_sets import argument_sets
from specmill.wire.expressible import NotExpressibleError
from specmill.wire.reading import read_document
from specmill.wire.synthesis import NoValueError
from specmill.wire.vectors import credentials

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv-openapi-core"
REQUIREMENTS = ("openapi-core==0.23.1",)


def environment() -> Path:
    """Returns the interpreter of the environment with openapi-core; makes it where it is missing."""
    python = ENVIRONMENT / "bin" / "python"
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *REQUIREMENTS], check=True)
    return python


def jobs(spec: Path, visible: set[str]) -> list[dict[str, Any]]:
    """Returns jobs of the wire runner for every visible operation that has arguments."""
    document = read_document(spec)
    found = []
    for operation in document.operations.values():
        if operation.id not in visible:
            continue
        try:
            sets = argument_sets(document, operation, limit=2)
        except (NoValueError, NotExpressibleError) as error:
            print(f"  {operation.id}: left out, {error}")
            continue
        auth = credentials(document, operation)
        found += [
            {
                "id": f"{operation.id} ({one.name})",
                "kind": "request",
                "mode": "sync",
                "operationId": operation.id,
                "args": one.args,
                "config": {"auth": auth} if auth else {},
                "consume": "value",
                "take": None,
                "calls": 1,
                "clock": "2024-01-01T00:00:00Z",
                "exchanges": [{"status": 204, "headers": [], "chunks": [], "abort": False}],
                "repeatLast": True,
                "report": {"types": [], "headers": []},
            }
            for one in sets
        ]
    return found


def record(spec: Path, folder: Path) -> list[dict[str, Any]]:
    """Returns the raw requests of the generated client, by the name of their call."""
    diagnostics = Diagnostics()
    result = run(spec, Configuration(lenient=True).with_targets(("python",)), diagnostics)
    for path, content in result.files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    visible = {op.id for op in result.api.operations if not op.hidden}
    todo = jobs(spec, visible)
    done = subprocess.run(
        [sys.executable, "tests/wire_runner.py"],
        input="".join(json.dumps(job) + "\n" for job in todo),
        cwd=folder / "python",
        capture_output=True,
        text=True,
        check=True,
    )
    outcomes = [json.loads(line) for line in done.stdout.splitlines()[1:]]
    assert len(outcomes) == len(todo), done.stderr[-2000:]
    requests = []
    for outcome in outcomes:
        if not outcome["requests"]:
            print(f"  {outcome['id']}: nothing was sent: {outcome['result']}")
            continue
        requests.append({"id": outcome["id"], **outcome["requests"][0]})
    return requests


def main() -> int:
    spec = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "spec" / "openapi.yaml").resolve()
    python = environment()
    with tempfile.TemporaryDirectory() as name:
        requests = record(spec, Path(name))
    for request in requests:
        request["body"] = request["body"] or base64.b64encode(b"").decode()
    done = subprocess.run(
        [python, HERE / "replay_judge.py", spec],
        input=json.dumps(requests),
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": ""},
        check=False,
    )
    print(done.stdout, end="")
    if done.returncode not in (0, 1):
        print(done.stderr[-2000:])
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
