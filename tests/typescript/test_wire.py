"""TypeScript packages against the conformance kit and against vectors of their own document."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from specmill.wire.generation import generate_package, kit_configuration, target_of
from specmill.wire.run import run_kit
from specmill.wire.settings import wire_settings

from tests.wire import perfect

from .conftest import node, run, tool


@pytest.mark.slow
def test_typescript_passes_the_kit(tmp_path: Path) -> None:
    tsc = tool("tsc")
    node()
    configuration = kit_configuration("typescript")
    target = target_of(configuration)
    settings = wire_settings(target.wire, target.folder)
    summary = run_kit(
        perfect.KIT_FOLDER,
        target="typescript",
        settings=replace(settings, prepare=((tsc, "-p", "tsconfig.json"),)),
        generate=partial(generate_package, configuration=configuration),
        keep=tmp_path,
    )
    lines = [*summary.lines(), summary.last_line()]
    assert lines == ["670 passed, 0 failed, 0 unsupported"]


def test_the_package_replays_its_own_vectors(package: Path) -> None:
    result = run(["node", "--test", "tests/"], package)
    assert result.returncode == 0, result.stdout[-4000:]
    assert "# skipped 0" in result.stdout
