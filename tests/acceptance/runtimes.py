"""Generated TypeScript packages in Deno and Bun: `python -m tests.acceptance.runtimes`.

Installs both from npm into tests/runtimes, runs the sources of a package (as JSR publishes them) against a server on the
loopback interface, and passes the wire kit with each runtime in the place of Node. Exit code 1 if anything is wrong.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from specmill.wire.generation import kit_client
from specmill.wire.run import run_kit

from tests.typescript.browser_server import ApiHandler, serving
from tests.typescript.conftest import BIN, generate

ROOT = Path(__file__).resolve().parent.parent.parent
RUNTIMES = ROOT / "tests" / "runtimes"
SOURCES = ROOT / "tests" / "typescript"
KIT = ROOT / "tests" / "wire" / "kit"
# Where the platform packages keep the program, and how each is asked to run a file.
PROGRAMS = {
    "deno": ("node_modules/@deno/*/deno", ("run", "--quiet", "--no-config", "--allow-all")),
    "bun": ("node_modules/@oven/*/bin/bun", ("run",)),
}
# Vectors that a runtime cannot pass, each with its reason.
BEYOND = {"bun": {"v32_additional_case": "its Request writes every method in capitals"}}


def commands() -> dict[str, tuple[str, ...]]:
    """Returns how each runtime runs a file, installed if it is not yet."""
    if not list(RUNTIMES.glob("node_modules/@*")):
        install = ["npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run(install, cwd=RUNTIMES, check=True)
    found = {}
    for name, (pattern, arguments) in PROGRAMS.items():
        program = next(RUNTIMES.glob(pattern), None)
        if program is None:
            sys.exit(f"{name} has no package for this platform in {RUNTIMES / 'package.json'}")
        found[name] = (str(program), *arguments)
    return found


def faults_of_sources(command: tuple[str, ...], package: Path) -> Iterator[str]:
    """Runs tests/typescript/checks.ts over the package's sources; yields what is wrong."""
    with serving(ApiHandler) as api:
        done = subprocess.run(
            [*command, str(package / "runtime.ts"), api],
            cwd=package,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    if done.returncode != 0:
        yield done.stderr.strip()[-2000:]
        return
    outcomes = json.loads(done.stdout)
    if len(outcomes) < 8:
        yield f"only {len(outcomes)} checks ran"
    yield from (f"{name}: {outcome}" for name, outcome in outcomes.items() if outcome != "ok")


def faults_of_wire(command: tuple[str, ...], folder: Path) -> tuple[list[str], str]:
    """Passes the wire kit with the runtime; returns the faults and the line that sums up."""
    client = kit_client("typescript")
    settings = replace(
        client.settings,
        prepare=((str(BIN / "tsc"), "-p", "tsconfig.json"),),
        run=(*command, "tests/wire_runner.mjs"),
    )
    summary = run_kit(KIT, replace(client, settings=settings), keep=folder)
    return list(summary.lines()), summary.last_line()


def main() -> int:
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        package = generate(SOURCES / "openapi.yaml", Path(name) / "depot")
        for file in ("checks.ts", "runtime.ts"):
            (package / file).write_text((SOURCES / file).read_text())
        for runtime, command in commands().items():
            version = subprocess.run(
                [command[0], "--version"], capture_output=True, text=True, check=True
            ).stdout.split("\n")[0]
            faults = [*faults_of_sources(command, package)]
            lines, last = faults_of_wire(command, Path(name) / runtime)
            reasons = BEYOND.get(runtime, {})
            failing = {line.split(" ")[0] for line in lines}
            lines = [line for line in lines if line.split(" ")[0] not in reasons]
            lines += [f"{vector} passes by now" for vector in reasons if vector not in failing]
            failed += len(faults) + len(lines)
            print(f"{runtime} ({version}): sources {'FAILED' if faults else 'ok'}; wire kit {last}")
            for fault in (*faults, *lines):
                print(f"    {fault}")
            for vector, reason in reasons.items():
                print(f"    {vector} is beyond {runtime}: {reason}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
