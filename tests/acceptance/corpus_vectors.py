"""Derived vectors of real documents against every client: `python -m tests.acceptance.corpus_vectors [DIR]`.

For each document the reference builder derives vectors, which every target's generated client replays. The builder shares no
code with parser, templates and runtimes, so agreement over documents that nobody wrote for this project says something.
Prints a line for each document and target, the failures below it, and the totals last. Fails if a vector fails.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from specmill.wire.generation import GenerationError, kit_client
from specmill.wire.json_values import dumps
from specmill.wire.kit import KitError
from specmill.wire.process import RunnerError
from specmill.wire.reading import MALFORMED, DocumentReadError, read_document
from specmill.wire.results import Status
from specmill.wire.run import run_kit
from specmill.wire.vectors import derive

from tests.corpus import documents, documents_parser


def copy_document(path: Path, folder: Path) -> None:
    """Copies a document, with its neighbours where it has a folder of its own."""
    for beside in path.parent.rglob("*") if path.parent.name != "corpus" else [path]:
        if beside.is_file():
            copy = folder / beside.relative_to(path.parent)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(beside.read_bytes())


def run(path: Path, name: str, targets: list[str], limit: int) -> tuple[int, int]:
    """Returns how many vectors of a document passed and failed, over all targets."""
    try:
        derived = derive(read_document(path), path.name, limit=limit)
    except (DocumentReadError, *MALFORMED) as error:
        print(f"{name}: no vectors: {error}")
        return 0, 0
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        kit = Path(folder)
        copy_document(path, kit)
        (kit / "vectors.json").write_text(dumps(derived.content))
        for target in targets:
            try:
                summary = run_kit(kit, kit_client(target, lenient=True))
            except (GenerationError, KitError, RunnerError) as error:
                print(f"{name} {target}: {error}")
                failed += derived.count
                continue
            print(f"{name} {target}: {summary.last_line()}", flush=True)
            for result in summary.results:
                if result.status is Status.FAIL:
                    print(f"  {result.line()[:300]}")
            passed += summary.count(Status.PASS)
            failed += summary.count(Status.FAIL)
    return passed, failed


def main() -> int:
    parser = documents_parser(__doc__)
    parser.add_argument("--targets", default="python,typescript,cli,go")
    parser.add_argument("--limit", type=int, default=2, help="vectors of a kind for an operation")
    chosen = parser.parse_args()
    passed = failed = 0
    for path in documents(chosen.folder, chosen.only, chosen.skip):
        name = path.relative_to(chosen.folder).as_posix()
        more = run(path, name, chosen.targets.split(","), chosen.limit)
        passed, failed = passed + more[0], failed + more[1]
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
