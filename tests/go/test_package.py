"""Go packages: gofmt and vet have nothing to say, their own tests pass, and they pass the conformance kit."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run
from specmill.wire.generation import kit_client
from specmill.wire.run import run_kit

from tests.hostile.make import document
from tests.toolchains import need
from tests.wire import perfect
from tests.writing import write_files

COMMITTED = Path(__file__).parent.parent.parent / "spec" / "openapi.yaml"


@pytest.fixture(scope="module", autouse=True)
def toolchain() -> None:
    """Skips where there is no Go; on a build server that is a failure."""
    need("go")


def command(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"GOFLAGS": "-mod=mod", "GOPROXY": "off"}
    return subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def generate(source: Path | bytes, folder: Path) -> Path:
    configuration = Configuration(lenient=True).with_targets(("go",))
    diagnostics = Diagnostics()
    result = run(source, configuration, diagnostics)
    assert len(result.targets) == 1, [item.message for item in diagnostics.items][:5]
    write_files(result.files, folder)
    return folder / "go"


def check(package: Path) -> None:
    formatted = command("gofmt", "-l", ".", folder=package)
    assert (formatted.stdout, formatted.stderr) == ("", "")
    vetted = command("go", "vet", "./...", folder=package)
    assert vetted.returncode == 0, vetted.stderr[-3000:]
    tested = command("go", "test", "./...", folder=package)
    assert tested.returncode == 0, (tested.stdout + tested.stderr)[-3000:]


@pytest.mark.slow
def test_the_committed_document(tmp_path: Path) -> None:
    """The tests of the runtime are part of the package's while they run: they look inside it."""
    package = generate(COMMITTED, tmp_path)
    shutil.copy(Path(__file__).parent / "runtime_test.go", package)
    check(package)


@pytest.mark.slow
def test_hostile_names_and_texts_stay_text(tmp_path: Path) -> None:
    check(generate(json.dumps(document()).encode(), tmp_path))


@pytest.mark.slow
def test_go_passes_the_kit(tmp_path: Path) -> None:
    summary = run_kit(perfect.KIT_FOLDER, kit_client("go"), keep=tmp_path)
    assert summary.last_line() == "666 passed, 0 failed, 4 unsupported", list(summary.lines())
