"""Run every document below a folder through all targets: `python -m tests.corpus [DIR] [--compile | --pages] [--only TEXT]`.

Each document runs in a worker process of its own with limits on time and memory. One line per document: version,
operations in and out per target, diagnostics by severity, seconds, and with `--compile` whether the output compiles
(import of every Python module, mypy --strict, pyright strict, ruff, black; tsc --strict, prettier; with `--target go`
gofmt and go vet of that target alone). With `--pages` both editions of the reference pages are made instead and held to
`tests/markdown/corpus_pages.py`. Last line: `N documents: A ok, B refused with diagnostics, C failed`. A refusal is right
where `tests/corpus-refusals.tsv` gives a reason for it.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from .markdown import corpus_pages

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = ROOT.parent / "shared" / "corpus"
SUFFIXES = {".json", ".yaml", ".yml"}
SECONDS, MEGABYTES = 300, 4096


def documents(folder: Path, only: str, skip: str = "") -> list[Path]:
    """Returns the root documents: files named in an index.tsv, else every file that says openapi or swagger."""
    found: list[Path] = []
    indexes = sorted(folder.rglob("index.tsv"))
    for index in indexes:
        header, *rows = index.read_text("utf-8").splitlines()
        column = header.split("\t").index("file")
        found += [index.parent / row.split("\t")[column] for row in rows if row.strip()]
    if not indexes:
        found = [
            path for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES and _is_root(path)
        ]
    shown = ((path, path.relative_to(folder).as_posix()) for path in found if path.is_file())
    return [path for path, name in shown if only in name and not (skip and skip in name)]


def documents_parser(description: str | None) -> argparse.ArgumentParser:
    """Returns a parser for commands that go through documents: `folder`, `--only` and `--skip`."""
    parser = argparse.ArgumentParser(description=(description or "").split("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--only", default="", help="only documents whose path has this text")
    parser.add_argument("--skip", default="", help="leave out documents whose path has this text")
    return parser


def _is_root(path: Path) -> bool:
    head = path.read_bytes()[:4000]
    return b"openapi" in head or b"swagger" in head


def worker(path: Path, output: Path | None, target: str = "") -> dict[str, Any]:
    """Runs in the child: generates in memory, writes where the output is wanted."""
    from specmill.configuration import Configuration
    from specmill.diagnostics import Diagnostics, SpecmillError
    from specmill.pipeline import run

    diagnostics = Diagnostics()
    report: dict[str, Any] = {"version": "", "operations": 0, "targets": {}}
    start = time.perf_counter()
    try:
        configuration = Configuration(lenient=True)
        if target:
            configuration = configuration.with_targets((target,))
        result = run(path, configuration, diagnostics)
    except SpecmillError:
        result = None
    report["seconds"] = round(time.perf_counter() - start, 2)
    report["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    located = diagnostics.located()
    report["errors"] = [
        f"{item.path}:{item.line}:{item.column} {item.diagnostic.code} {item.diagnostic.message}"
        for item in located
        if item.diagnostic.severity == "error"
    ]
    for severity in ("error", "warning", "note"):
        report[severity] = sum(item.diagnostic.severity == severity for item in located)
    if result is None:
        return report
    report["version"] = result.document.version_text
    report["operations"] = sum(not operation.hidden for operation in result.api.operations)
    for target in result.targets:
        report["targets"][target.settings.key] = len(target.api.operations)
        if output is not None:
            for file in target.files:
                place = output / target.settings.key / file.path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(file.content)
    return report


def run_one(
    path: Path, compile_output: bool, pages: bool = False, target: str = ""
) -> dict[str, Any]:
    """Runs one document in a child process and judges it: ok, refused or failed."""
    with tempfile.TemporaryDirectory() as folder:
        output = ["--output", folder] if compile_output or pages else []
        mode = ["--pages"] if pages else ["--target", target]
        command = [sys.executable, "-m", "tests.corpus", "--worker", str(path), *output, *mode]
        limit = MEGABYTES * 1024 * 1024

        def bound() -> None:
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

        try:
            done = subprocess.run(
                command,
                capture_output=True,
                text=True,
                timeout=SECONDS,
                cwd=ROOT,
                preexec_fn=bound,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return {"verdict": "failed", "why": f"over {SECONDS} s"}
        if done.returncode != 0:
            return {
                "verdict": "failed",
                "why": (done.stderr.strip().splitlines() or ["killed"])[-1],
            }
        report: dict[str, Any] = json.loads(done.stdout)
        if report["errors"]:
            return report | {"verdict": "refused", "why": report["errors"][0]}
        if pages:
            wrong = corpus_pages.faults(report, Path(folder))
            why = wrong[0] if wrong else corpus_pages.told(report)
            return report | {"verdict": "failed" if wrong else "ok", "why": why}
        short = {key: n for key, n in report["targets"].items() if n != report["operations"]}
        if short:
            return report | {"verdict": "failed", "why": f"operations missing: {short}"}
        faults = _compile(Path(folder)) if compile_output else ""
        return report | {"verdict": "failed" if faults else "ok", "why": faults}


def _compile(folder: Path) -> str:
    from tests.acceptance import outputs

    judges = {
        "python": lambda made: [
            *outputs.faults_of_python(made),
            *outputs.faults_of_ruff(made),
            *outputs.faults_of_black(made),
            *outputs.faults_of_pyright(made),
        ],
        "typescript": lambda made: [
            *outputs.faults_of_typescript(made),
            *outputs.faults_of_prettier(made),
        ],
        "go": outputs.faults_of_go,
    }
    made = [key for key in judges if (folder / key).is_dir()]
    faults = [fault for key in made for fault in judges[key](folder / key)]
    return faults[0] if faults else ""


def main() -> int:
    parser = documents_parser(__doc__)
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--target", default="", help="this target only")
    parser.add_argument("--pages", action="store_true", help="hold the pages to their rules")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--worker", type=Path)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    if options.worker and options.pages:
        print(json.dumps(corpus_pages.worker(options.worker, options.output)))
        return 0
    if options.worker:
        print(json.dumps(worker(options.worker, options.output, options.target)))
        return 0
    if not options.folder.is_dir():
        print(f"{options.folder} is no folder: name one with documents")
        return 2
    paths = documents(options.folder, options.only, options.skip)
    counts = {"ok": 0, "refused": 0, "failed": 0}
    refusals = _known_refusals()
    unexpected = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        reports = pool.map(
            lambda path: run_one(path, options.compile, options.pages, options.target), paths
        )
        for path, report in zip(paths, reports, strict=True):
            counts[report["verdict"]] += 1
            name = path.relative_to(options.folder).as_posix()
            if report["verdict"] == "refused" and name not in refusals:
                unexpected += 1
            emitted = "/".join(str(n) for n in report.get("targets", {}).values())
            print(
                f"{report['verdict']:8}{name}  {report.get('version', '')}  "
                f"{report.get('operations', 0)} operations, emitted {emitted or '-'}  "
                f"{report.get('error', 0)}e {report.get('warning', 0)}w {report.get('note', 0)}n  "
                f"{report.get('seconds', 0)} s {report.get('memory', 0)} MB  {report['why']}",
                flush=True,
            )
    print(
        f"{len(paths)} documents: {counts['ok']} ok, {counts['refused']} refused with diagnostics, "
        f"{counts['failed']} failed"
    )
    if unexpected:
        print(f"{unexpected} refusals have no reason in tests/corpus-refusals.tsv")
    return 1 if counts["failed"] else 0


def _known_refusals() -> set[str]:
    path = ROOT / "tests" / "corpus-refusals.tsv"
    if not path.exists():
        return set()
    return {line.split("\t")[0] for line in path.read_text("utf-8").splitlines()[1:] if line}


if __name__ == "__main__":
    sys.exit(main())
