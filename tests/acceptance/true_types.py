"""Do the types of the Python client tell the truth? `python -m tests.acceptance.true_types [DIR] [--only TEXT] [--limit N]`.

The reference builder derives responses from each document; the client decodes them, and typeguard holds every result, and every
field of every model inside it, to the type that the package declares; 304 apart, which comes only to callers who send a
condition. Fails if a value is not what its type says, or if the client tells of a deviation that is none.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from specmill.wire.generation import GenerationError, kit_client
from specmill.wire.json_values import dumps
from specmill.wire.reading import MALFORMED, DocumentReadError, read_document
from specmill.wire.results import Status
from specmill.wire.run import run_kit
from specmill.wire.vectors import derive

from tests.acceptance.corpus_vectors import copy_document
from tests.corpus import documents, documents_parser

JUDGE = Path(__file__).with_name("true_types_judge.py")


def judged(path: Path, limit: int) -> tuple[int, list[str]]:
    """Returns how many vectors of a document were tried, and a line for each that failed."""
    derived = derive(read_document(path), path.name, limit=limit, mutations=False)
    client = kit_client("python", lenient=True)
    settings = replace(client.settings, run=("{python}", str(JUDGE)), modes=("sync",))
    with tempfile.TemporaryDirectory() as folder:
        copy_document(path, Path(folder))
        (Path(folder) / "vectors.json").write_text(dumps({**derived.content, "requests": []}))
        summary = run_kit(Path(folder), replace(client, settings=settings))
    failed = [one.line() for one in summary.results if one.status is not Status.PASS]
    return len(summary.results), failed


def main() -> int:
    parser = documents_parser(__doc__)
    parser.add_argument("--limit", type=int, default=2, help="vectors of a kind for an operation")
    chosen = parser.parse_args()
    tried, faults = 0, 0
    for path in documents(chosen.folder, chosen.only, chosen.skip):
        name = path.relative_to(chosen.folder).as_posix()
        try:
            count, lines = judged(path, chosen.limit)
        except (DocumentReadError, GenerationError, *MALFORMED) as error:
            print(f"{name}: not judged: {error}")
            continue
        print(f"{name}: {count} results, {len(lines)} faults", flush=True)
        for line in lines:
            print(f"  {line[:400]}")
        tried, faults = tried + count, faults + len(lines)
    print(f"{tried} results, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
