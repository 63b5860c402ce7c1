"""How long tsc needs for our TypeScript and for hey-api's: `python -m tests.acceptance.typecheck_time [DOCUMENT] [--runs N]`.

Generates both from one document, checks them in turn with the same options, and prints the medians of wall time and of
processor time, their spread, what tsc says it did, and the ratio. hey-api is installed from npm into a temporary folder, in
the last version that runs on Node 20. Nothing is asserted: a shared machine drifts, and the ratio is what counts.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = ROOT / "tests" / "tools" / "node_modules"
DEFAULT = ROOT.parent / "shared" / "corpus" / "github.json"
PEER = "@hey-api/openapi-ts@0.95.0"
OPTIONS = {
    "strict": True,
    "noEmit": True,
    "skipLibCheck": True,
    "target": "ES2022",
    "module": "ESNext",
    "moduleResolution": "Bundler",
    "lib": ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    "types": ["node"],
    "allowImportingTsExtensions": True,
}


def make_ours(document: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "specmill", "generate", str(document), "--lenient"]
    options = ["-o", str(folder), "--target", "typescript"]
    subprocess.run([*command, *options], check=True, capture_output=True)


def make_theirs(document: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "package.json").write_text('{"private": true, "type": "module"}')
    install = ["npm", "install", "--silent", "--no-audit", "--no-fund", PEER, "typescript@5.9"]
    subprocess.run(install, cwd=folder, check=True)
    program = folder / "node_modules" / ".bin" / "openapi-ts"
    made = [str(program), "-i", str(document), "-o", str(folder / "src")]
    subprocess.run(made, cwd=folder, check=True, capture_output=True)


def project(folder: Path, sources: str) -> Path:
    """Writes the tsconfig of a package and makes the tools' types visible to it."""
    path = folder / "tsconfig.timed.json"
    types = [str(TOOLS / "@types")]
    path.write_text(
        json.dumps({"compilerOptions": OPTIONS | {"typeRoots": types}, "include": [sources]})
    )
    return path


def check(path: Path) -> tuple[float, float, str]:
    """Runs tsc; returns seconds of wall time, seconds of processor time and what it printed."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [str(TOOLS / ".bin" / "tsc"), "-p", str(path), "--extendedDiagnostics"],
        capture_output=True,
        text=True,
        check=False,
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(done.stdout[:2000])
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, used, done.stdout


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("document", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    document = options.document.resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_ours(document, folder / "ours")
        make_theirs(document, folder / "theirs")
        projects = {
            "specmill": project(folder / "ours" / "typescript", "src"),
            "hey-api": project(folder / "theirs", "src"),
        }
        runs: dict[str, list[tuple[float, float, str]]] = {key: [] for key in projects}
        for _ in range(options.runs):
            for key, path in projects.items():
                runs[key].append(check(path))
    wall, used = {}, {}
    for key, results in runs.items():
        walls, useds = [result[0] for result in results], [result[1] for result in results]
        wall[key], used[key] = statistics.median(walls), statistics.median(useds)
        facts = {
            label: re.search(rf"^{label}: +(\d+)", results[0][2], re.MULTILINE)
            for label in ("Files", "Lines of TypeScript", "Symbols", "Types", "Instantiations")
        }
        shown = ", ".join(f"{label} {found[1]}" for label, found in facts.items() if found)
        print(
            f"{key:9} {wall[key]:6.2f} s wall ({min(walls):.2f}-{max(walls):.2f}), "
            f"{used[key]:6.2f} s processor ({min(useds):.2f}-{max(useds):.2f}); {shown}"
        )
    print(
        f"{document.name}: specmill takes {wall['specmill'] / wall['hey-api']:.2f} of the wall time "
        f"and {used['specmill'] / used['hey-api']:.2f} of the processor time of hey-api, {options.runs} runs each"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
