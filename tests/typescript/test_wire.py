"""TypeScript packages against the conformance kit and against vectors of their own document."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from specmill.wire.generation import kit_client
from specmill.wire.run import run_kit

from tests.mutated_vectors import mutated
from tests.wire import perfect

from .conftest import node, run, tool


@pytest.mark.slow
def test_typescript_passes_the_kit(tmp_path: Path) -> None:
    tsc = tool("tsc")
    node()
    client = kit_client("typescript")
    settings = replace(client.settings, prepare=((tsc, "-p", "tsconfig.json"),))
    summary = run_kit(perfect.KIT_FOLDER, replace(client, settings=settings), keep=tmp_path)
    lines = [*summary.lines(), summary.last_line()]
    assert lines == ["670 passed, 0 failed, 0 unsupported"]
    package = tmp_path / "spec" / "typescript"
    assert outcomes(package) == (587, 0)
    file = package / "tests" / "vectors.json"
    changed, names = mutated(file.read_bytes())
    file.write_bytes(changed)
    assert outcomes(package) == (0, len(names))


def outcomes(package: Path) -> tuple[int, int]:
    """Returns how many of the package's own vectors pass and fail."""
    result = run(["node", "--test", "tests/"], package)
    told = dict(re.findall(r"^# (\w+) (\d+)$", result.stdout, re.MULTILINE))
    return int(told["pass"]), int(told["fail"])


def test_the_package_replays_its_own_vectors(package: Path) -> None:
    result = run(["node", "--test", "tests/"], package)
    assert result.returncode == 0, result.stdout[-4000:]
    assert "# skipped 0" in result.stdout
