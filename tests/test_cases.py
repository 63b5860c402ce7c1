"""Cases as folders: a document, the tree the toy target makes of it, and the diagnostics.

`make update` rewrites the expected trees; review the difference like code.
"""

import os
import shutil
from pathlib import Path

import pytest
from specmill.configuration import Configuration
from specmill.diagnostic_formats import render
from specmill.diagnostics import Diagnostics, SpecmillError
from specmill.pipeline import run

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in (HERE / "cases").glob("*/openapi.yaml"))
TOY = Configuration(template_folders=(str(HERE / "targets"),)).with_targets(("toy",))


def made(folder: Path) -> dict[str, str]:
    diagnostics = Diagnostics()
    try:
        files = run(folder / "openapi.yaml", TOY, diagnostics).files
    except SpecmillError:
        files = {}
    if diagnostics.has_errors:
        files = {}
    found = {
        path.removeprefix("toy/"): content.decode()
        for path, content in files.items()
        if path.startswith("toy/")
    }
    text = render(diagnostics).replace((folder / "openapi.yaml").as_posix(), "openapi.yaml")
    return found | ({"diagnostics.txt": text} if text else {})


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_case(folder: Path) -> None:
    files = made(folder)
    expected = folder / "expected"
    if os.environ.get("UPDATE"):
        shutil.rmtree(expected, ignore_errors=True)
        for path, text in files.items():
            place = expected / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")
    committed = {
        path.relative_to(expected).as_posix(): path.read_text("utf-8")
        for path in expected.rglob("*")
        if path.is_file()
    }
    assert files == committed, "the tree differs; if that is meant, run `make update` and review"
