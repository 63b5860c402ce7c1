"""How long generation takes, ours and installed peers in turn: `python -m tests.bench [DOCUMENT ...] [--runs N]`.

Prints, for each document, seconds of wall time (the median of the runs), peak memory, and the ratio to ours. Nothing is
asserted: a shared machine drifts. Peers are taken where their command is on the PATH or named by an environment variable;
none is needed. Ours makes all targets at once without a formatter run; `check` is measured beside it.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
DEFAULT = [CORPUS / "geopera.json", CORPUS / "github.json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """One generator: what it makes, and its command with {spec} and {out}."""

    name: str
    makes: str
    command: tuple[str, ...]
    keeps_output: bool = False


def tools() -> list[Tool]:
    """Returns ours and the peers that are installed."""
    ours = (sys.executable, "-m", "specmill")
    found = [
        Tool(
            name="specmill generate",
            makes="4 targets",
            command=(*ours, "generate", "{spec}", "-o", "{out}", "--lenient"),
        ),
        Tool(
            name="specmill check",
            makes="4 targets",
            command=(*ours, "check", "{spec}", "-o", "{out}", "--lenient"),
            keeps_output=True,
        ),
    ]
    peers = [
        (
            "openapi-python-client",
            "Python",
            ("generate", "--path", "{spec}", "--output-path", "{out}/opc", "--overwrite"),
        ),
        (
            "datamodel-codegen",
            "Python models",
            ("--input", "{spec}", "--output", "{out}/models.py"),
        ),
        ("openapi-ts", "TypeScript", ("-i", "{spec}", "-o", "{out}/hey")),
        ("openapi-typescript", "TypeScript types", ("{spec}", "-o", "{out}/types.ts")),
        (
            "openapi-generator-cli",
            "Python",
            ("generate", "-g", "python", "-i", "{spec}", "-o", "{out}/ogc"),
        ),
        ("redocly", "TypeScript", ("generate-client", "{spec}", "--output", "{out}/redocly")),
    ]
    for name, makes, arguments in peers:
        path = os.environ.get(name.upper().replace("-", "_")) or shutil.which(name)
        if path:
            found.append(Tool(name=name, makes=makes, command=(path, *arguments)))
    return found


def measure(tool: Tool, spec: Path, out: Path, runs: int) -> tuple[float, int, int]:
    """Returns median seconds, peak megabytes of any child so far, and the exit code."""
    seconds = []
    code = 0
    for _ in range(runs):
        if not tool.keeps_output:
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
        command = [part.format(spec=spec, out=out) for part in tool.command]
        start = time.perf_counter()
        code = subprocess.run(command, capture_output=True, check=False).returncode
        seconds.append(time.perf_counter() - start)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return statistics.median(seconds), memory, code


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("specs", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    for spec in options.specs or [path for path in DEFAULT if path.exists()]:
        print(f"\n{spec.name} ({spec.stat().st_size / 1e6:.1f} MB)")
        ours = 0.0
        with tempfile.TemporaryDirectory() as folder:
            for tool in tools():
                seconds, memory, code = measure(
                    tool, spec.resolve(), Path(folder) / "out", options.runs
                )
                ours = ours or seconds
                note = "" if code == 0 else f"  exit {code}"
                print(
                    f"  {tool.name:24}{tool.makes:18}{seconds:8.2f} s  {memory:6} MB  {seconds / ours:5.1f}x{note}",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
