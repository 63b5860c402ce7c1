"""The vectors that a Python package carries: its tests replay them all, and notice whatever is wrong."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from specmill.wire.generation import generate_package, kit_configuration

from tests.mutated_vectors import mutated
from tests.wire import perfect


@pytest.mark.slow
def test_vectors_pass_and_every_wrong_expectation_fails(tmp_path: Path) -> None:
    configuration = replace(kit_configuration("python"), vectors=True)
    package = generate_package(perfect.KIT_FOLDER / "spec.yaml", tmp_path, configuration)
    passed, failed = outcomes(package)
    assert len(passed) > 1000
    assert failed == set()
    file = package / "tests" / "vectors.json"
    changed, names = mutated(file.read_bytes())
    file.write_bytes(changed)
    passed, failed = outcomes(package)
    assert passed == set()
    assert failed == {f"{name}-{mode}" for name in names for mode in ("sync", "async")}


def outcomes(package: Path) -> tuple[set[str], set[str]]:
    """Returns the names of the vectors that passed and failed; none may be skipped."""
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "tests/test_vectors.py"],
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    assert " skipped" not in done.stdout
    lines = re.findall(r"^(PASSED|FAILED) \S+\[(\S+)\]", done.stdout, re.MULTILINE)
    passed = {name for status, name in lines if status == "PASSED"}
    return passed, {name for status, name in lines if status == "FAILED"}
