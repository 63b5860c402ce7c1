"""Every folder below tests/negative holds a bad document and what is said about it.

A folder has a root document (`api.*`), optionally files it refers to and overlays (`overlay*.yaml`,
applied in order of name), and `expected.txt`: what loading and structural validation report. Adding a
test is adding a folder; `UPDATE=1 pytest tests/test_load_negative.py` writes `expected.txt`.
"""

import os
from pathlib import Path

import pytest
from specmill.diagnostic_formats import render
from specmill.diagnostics import Diagnostics, SpecmillError
from specmill.document import Document, UnresolvedReference, load
from specmill.load import pointers
from specmill.load.walking import objects
from specmill.validate import validate

FOLDERS = sorted(path for path in (Path(__file__).parent / "negative").iterdir() if path.is_dir())


def report(folder: Path) -> str:
    """Return what is reported about the document of a folder, with paths relative to it."""
    diagnostics = Diagnostics()
    roots = sorted(folder.glob("api*"))
    try:
        document = load(
            roots[0] if roots else folder / "api.yaml",
            overlays=sorted(folder.glob("overlay*.yaml")),
            diagnostics=diagnostics,
        )
        validate(document, diagnostics)
        follow_all(document)
    except SpecmillError as refused:
        if not set(refused.diagnostics) <= set(diagnostics):
            pytest.fail("what ended the run was not collected")
    return render(diagnostics).replace(f"{folder.as_posix()}/", "")


def follow_all(document: Document) -> None:
    """Resolve every reference of the root document."""
    for tokens, mapping in list(objects(document.root)):
        ref = mapping.get("$ref")
        if isinstance(ref, str):
            try:
                document.resolve(ref, "", pointers.join(tokens))
            except UnresolvedReference:
                continue


@pytest.mark.parametrize("folder", FOLDERS, ids=[path.name for path in FOLDERS])
def test_what_is_reported(folder: Path) -> None:
    expected = folder / "expected.txt"
    reported = report(folder)
    if os.environ.get("UPDATE"):
        expected.write_text(reported, "utf-8")
    assert reported, "a negative document must be reported"
    assert reported == expected.read_text("utf-8"), "if that is meant, run with UPDATE=1"


def test_there_are_enough() -> None:
    assert len(FOLDERS) >= 60
