"""Requests of the generated Python client judged by openapi-core: `python -m tests.acceptance.replay [SPEC]`.

Every operation is called with its required arguments, with all of them, and with every other set that `specmill wire
vectors` tries, over a transport that records the raw request. openapi-core, which pins an older openapi-spec-validator than
we use, runs in an environment of its own (`.venv-openapi-core`, made on the first run), where `replay_judge.py` reads every
request back: it has to be valid, and to say what the call was given. Mutants of the requests prove that the judge can refuse.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run
from specmill.wire.argument_sets import argument_sets
from specmill.wire.bundling import FILES
from specmill.wire.consumption import streams
from specmill.wire.expressible import NotExpressibleError
from specmill.wire.json_values import dumps
from specmill.wire.reading import read_document
from specmill.wire.reference.builder import build
from specmill.wire.reference.document import Document, Operation
from specmill.wire.reference.refusal import Refusal
from specmill.wire.synthesis import NoValueError
from specmill.wire.vectors import credentials

from tests.writing import write_files

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv-openapi-core"
REQUIREMENTS = ("openapi-core==0.23.1", "openapi-schema-validator[ecma-regex]")
MOST_SETS = 100
"""Calls of one operation: required arguments, all, hard, empty, null, branches, members of enums, media types."""
MOST_SHOWN = 15
BASE_URL = "https://api.example.test"
SWAGGER = re.compile(r"""^\s*["']?swagger["']?\s*:""", re.MULTILINE)
NUMBERED = {"deep_object_arrays": "indices"}
"""How the client tells lists of objects in deepObject: `items[0][price]`, as OpenAPI leaves it open."""


def environment() -> Path:
    """Returns the interpreter of the environment with openapi-core; makes it where it is missing."""
    python = ENVIRONMENT / "bin" / "python"
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *REQUIREMENTS], check=True)
    return python


def jobs(document: Document, visible: set[str]) -> tuple[list[dict[str, Any]], list[str]]:
    """Returns jobs of the wire runner for every visible operation, and a line for each that has no arguments."""
    found, left_out = [], []
    for operation in document.operations.values():
        if operation.id not in visible:
            continue
        try:
            sets = argument_sets(document, operation, limit=MOST_SETS, numbered=True)
        except (NoValueError, NotExpressibleError) as error:
            left_out.append(f"{operation.id}: {type(error).__name__}: {error}")
            continue
        config = _base(document, operation)
        auth = credentials(document, operation)
        sets = [one for one in sets if _is_sent(document, operation, one.args, config)]
        found += [
            {
                "id": f"{operation.id} ({one.name})",
                "kind": "request",
                "mode": ("sync", "async")[index % 2],
                "operationId": operation.id,
                "args": one.args,
                "config": config | ({"auth": auth} if auth else {}),
                "consume": "stream" if streams(document, operation)[1] else "value",
                "take": None,
                "calls": 1,
                "clock": "2024-01-01T00:00:00Z",
                "exchanges": [{"status": 204, "headers": [], "chunks": [], "abort": False}],
                "repeatLast": True,
                "report": {"types": [], "headers": []},
            }
            for index, one in enumerate(sets)
        ]
    unnamed = visible - document.operations.keys()
    left_out += [f"{name}: the document does not name it" for name in sorted(unnamed)]
    return found, left_out


def _base(document: Document, operation: Operation) -> dict[str, Any]:
    """The base URL for an operation whose server is relative, which only the caller can complete."""
    holders = (operation.node, operation.path_item, document.root)
    servers = next((one["servers"] for one in holders if one.get("servers")), [{"url": "/"}])
    url = servers[0]["url"]
    return {} if "://" in url else {"baseUrl": urljoin(BASE_URL, url)}


def _is_sent(
    document: Document, operation: Operation, args: Mapping[str, Any], config: Mapping[str, Any]
) -> bool:
    """Whether the rules of the wire let a client send these arguments; what they refuse is a matter of vectors."""
    try:
        build(document, operation, args, config)
    except Refusal:
        return False
    return True


def generated(spec: Path, folder: Path) -> dict[tuple[str, str], str]:
    """Writes the Python package into a folder; returns the ids of its operations by method and path."""
    configuration = Configuration(lenient=True).with_targets(("python",))
    numbered = tuple(replace(one, options=NUMBERED) for one in configuration.targets)
    result = run(spec, replace(configuration, targets=numbered), Diagnostics())
    write_files(result.files, folder)
    return {(op.method.upper(), op.path): op.id for op in result.api.operations if not op.hidden}


def named(document: Document, ids: dict[tuple[str, str], str]) -> Document:
    """Returns the document with the ids of the package, for operations that have none of their own, or one of others."""
    paths = {
        path: {
            key: {**member, "operationId": ids[key.upper(), path]}
            if (key.upper(), path) in ids
            else member
            for key, member in item.items()
        }
        for path, item in (document.root.get("paths") or {}).items()
        if isinstance(item, Mapping)
    }
    return Document({**document.root, "paths": paths})


def record(package: Path, todo: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[str]]:
    """Returns the raw requests of the calls, and a line for each call that sent none."""
    done = subprocess.run(
        [sys.executable, "tests/wire_runner.py"],
        input="".join(json.dumps(job) + "\n" for job in todo),
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    outcomes = [json.loads(line) for line in done.stdout.splitlines()[1:]]
    assert len(outcomes) == len(todo), done.stderr[-2000:]
    requests, silent = [], []
    for job, outcome in zip(todo, outcomes, strict=True):
        if not outcome["requests"]:
            silent.append(f"{outcome['id']}: nothing was sent: {outcome['result']}")
            continue
        call = {key: job[key] for key in ("id", "operationId", "args")}
        requests.append({**call, **outcome["requests"][0]})
    return requests, silent


def judged(spec: Path, document: Document, folder: Path) -> Path:
    """Returns the file that the judge reads: the document itself if it is one file of OpenAPI 3 that names every operation.

    Else it is what the reference builder reads.
    """
    text = spec.read_text("utf-8")
    names = [operation.id for operation in document.operations.values()]
    is_whole = FILES not in document.root and SWAGGER.search(text) is None
    if is_whole and all(name in text for name in names):
        return spec
    whole = folder / f"{spec.stem}.json"
    whole.write_text(dumps(document.root), "utf-8")
    return whole


def main() -> int:
    spec = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "spec" / "openapi.yaml").resolve()
    python = environment()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ids = generated(spec, folder)
        if not ids:
            print(f"{spec.name}: 0 operations to call")
            return 0
        document = named(read_document(spec), ids)
        todo, left_out = jobs(document, set(ids.values()))
        requests, silent = record(folder / "python", todo)
        for line in [*left_out, *silent][:MOST_SHOWN]:
            print(f"  {line}")
        done = subprocess.run(
            [python, HERE / "replay_judge.py", judged(spec, document, folder)],
            input=json.dumps(requests),
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONPATH": ""},
            check=False,
        )
    print(done.stdout, end="")
    if done.returncode not in (0, 3):
        print(done.stderr[-2000:])
    operations = len({job["operationId"] for job in todo})
    print(
        f"{spec.name}: {operations} operations called, {len(silent)} calls sent nothing, "
        f"{len(left_out)} operations left out"
    )
    return 1 if done.returncode or silent else 0


if __name__ == "__main__":
    sys.exit(main())
