"""Text of a hostile document on a terminal: nothing it says can move the cursor."""

from __future__ import annotations

import io
import sys
from importlib import import_module
from pathlib import Path

import pytest
from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run as run_pipeline

from tests.writing import write_files

HOSTILE = """
openapi: 3.1.0
info: {title: "Bad \\e[2J", version: "1", summary: "sum\\e]0;t\\a \\u202e"}
tags: [{name: t, description: "tag\\e[31m\\r\\b"}]
paths:
  "/x/{id}":
    post:
      operationId: "t.o\\e[1m"
      tags: [t]
      summary: "s\\x07 \\u202e"
      description: "- l\\e[2J\\n\\n    code \\u009b31m"
      parameters:
        - name: "p\\e[2J"
          in: query
          description: "d\\e[2J"
          schema: {type: string, enum: ["a\\e[2J", "b\\nc", "d"], default: "a\\e[2J"}
        - {name: id, in: path, required: true, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {"m\\e": {type: string, description: "x\\e[2J"}}}
      responses: {"200": {description: ok}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Returns the name of the generated package."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "spec.yaml").write_text(HOSTILE)
    diagnostics = Diagnostics()
    settings = TargetSettings(key="cli", uses="cli", options={"module": "hostile_cli"})
    result = run_pipeline(folder / "spec.yaml", Configuration(targets=(settings,)), diagnostics)
    assert not diagnostics.has_errors
    write_files(result.files, folder)
    sys.path.insert(0, str(folder / "cli"))
    return "hostile_cli"


def test_nothing_reaches_the_terminal_unseen(
    package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = import_module(f"{package}._runtime.app")
    operations = import_module(f"{package}._tables.operations")
    ((module, name),) = operations.OPERATIONS.values()
    words = [*operations.PATHS[module], name]
    man = str(tmp_path / "man")
    for line in (
        ["--help"],
        [*words[:-1], "--help"],
        [*words, "--help"],
        words,
        [*words, "--nope\x1b[2J"],
        ["nope\x1b[2J"],
        [*words, "--id", "1", "--json", "{\x1b"],
        ["op", "\x1b[2J"],
        ["man", man],
    ):
        out, err = io.StringIO(), io.StringIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            app.run(package, line)
        text = out.getvalue() + err.getvalue()
        assert text
        assert [c for c in text if not c.isprintable() and c != "\n"] == [], line
    for page in Path(man).iterdir():
        assert all(c.isprintable() or c == "\n" for c in page.read_text())
