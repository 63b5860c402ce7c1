"""Kills `specmill generate` at random points, many times: `python -m tests.acceptance.kills [COUNT] [SEED]`.

Half of the kills fall anywhere in the run, half into the moments in which it writes. After each, the tree must be the old
one, the new one, or one that the next run finishes; that run must succeed and the check after it must be clean.
"""

import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from specmill.cli import main
from specmill.output.paths import WORK_NAME

ROOT = Path(__file__).parent.parent.parent
OPERATIONS = 200


def document(version: int) -> dict[str, Any]:
    """A document of 200 operations; the versions differ in names, types and in what exists."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(OPERATIONS):
        kind = "integer" if (number + version) % 3 else "string"
        name = f"Thing{number if number % 5 else number + version * 1000}"
        schemas[name] = {"type": "object", "properties": {"value": {"type": kind}}}
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        paths[f"/group{number % 12}/things{number}"] = {
            "get": {
                "operationId": f"group{number % 12}.get_{number}_{version if number % 7 == 0 else 0}",
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": kind}}],
                "responses": {"200": {"description": "A thing.", "content": content}},
            }
        }
    info = {"title": "Kills", "version": f"{version}.0.0"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def generate() -> None:
    """Runs the command in this process, silently."""
    with open(os.devnull, "w") as nothing:
        sys.stdout = sys.stderr = nothing
        main(["generate"], standalone_mode=False)


def child(delay: float, in_write: Path | None) -> bool:
    """Runs `generate` in a child process and kills it after `delay` (of its writing); whether it was killed."""
    process = os.fork()
    if not process:
        try:
            generate()
        finally:
            os._exit(0)
    if in_write is not None:
        while not in_write.exists() and os.waitpid(process, os.WNOHANG)[0] == 0:
            time.sleep(0.0005)
    time.sleep(delay)
    try:
        os.kill(process, signal.SIGKILL)
        return os.waitpid(process, 0)[1] != 0
    except (ProcessLookupError, ChildProcessError):
        return False


def tree(output: Path) -> dict[str, bytes]:
    """Every file of the output but the lock and what is staged."""
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in output.rglob("*")
        if path.is_file() and WORK_NAME not in path.parts and path.parent != output
    }


def run(folder: Path, count: int, seed: int) -> Counter[str]:
    """Returns how the kills ended. Raises AssertionError for a tree that is neither old, new nor mended."""
    os.chdir(folder)
    spec, output = folder / "openapi.json", folder / "output"
    (folder / "specmill.yaml").write_text(
        f"spec: openapi.json\ntemplates: [{json.dumps(str(ROOT / 'tests/targets'))}]\ntargets: {{toy: {{}}, markdown: {{}}}}\n"
    )
    texts = [json.dumps(document(version)) for version in (0, 1)]
    trees, durations = [], []
    for text in texts:
        spec.write_text(text)
        start = time.perf_counter()
        finish()
        durations.append(time.perf_counter() - start)
        trees.append(tree(output))
    chance, ends = random.Random(seed), Counter[str]()
    old = 1
    for number in range(count):
        new = 1 - old
        spec.write_text(texts[new])
        if number % 2:
            killed = child(chance.uniform(0, 0.12), output / WORK_NAME)
        else:
            killed = child(chance.uniform(0, max(durations)), None)
        found = tree(output)
        journal = (output / WORK_NAME / "next.lock").exists()
        strange = [
            p for p, data in found.items() if data not in (trees[old].get(p), trees[new].get(p))
        ]
        assert not strange, strange[:3]
        if found == trees[new]:
            ends["new tree"] += 1
        elif found == trees[old]:
            ends["old tree"] += 1
        else:
            assert journal, "a mixed tree without a journal"
            ends["mixed tree with a journal"] += 1
        ends["killed" if killed else "finished before the kill"] += 1
        finish()
        assert tree(output) == trees[new]
        assert not (output / WORK_NAME).exists()
        if main(["check", "--fast"], standalone_mode=False):
            raise AssertionError("the check after the next run is not clean")
        old = new
    return ends


def finish() -> None:
    """An undisturbed run in a child process."""
    process = os.fork()
    if not process:
        code = 1
        try:
            generate()
            code = 0
        finally:
            os._exit(code)
    assert os.waitpid(process, 0)[1] == 0, "the next run failed"


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory(prefix="specmill-kills-") as temporary:
        for what, times in sorted(run(Path(temporary), wanted, seed).items()):
            print(f"{times:5} {what}")
    print("0 corrupt trees")
