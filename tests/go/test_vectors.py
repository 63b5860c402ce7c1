"""The vectors that a Go package carries: its tests replay them all, and notice whatever is wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from specmill.wire.generation import generate_package, kit_configuration

from tests.mutated_vectors import mutated
from tests.toolchains import need
from tests.wire import perfect

from .test_package import command


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    need("go")
    configuration = replace(kit_configuration("go"), vectors=True)
    document = perfect.KIT_FOLDER / "spec.yaml"
    return generate_package(document, tmp_path_factory.mktemp("kit"), configuration)


def outcomes(package: Path) -> dict[str, set[str]]:
    """Returns the names of the vectors that passed, failed and were skipped."""
    done = command("go", "test", "-v", "-run", "TestVectors", ".", folder=package)
    found: dict[str, set[str]] = {"PASS": set(), "FAIL": set(), "SKIP": set()}
    for status, name in re.findall(r"^ +--- (\w+): TestVectors/(\S+)", done.stdout, re.MULTILINE):
        found[status].add(name)
    assert sum(map(len, found.values())), done.stdout + done.stderr
    return found


@pytest.mark.slow
def test_every_vector_passes(package: Path) -> None:
    found = outcomes(package)
    assert len(found["PASS"]) > 500
    assert (found["FAIL"], found["SKIP"]) == (set(), set())


@pytest.mark.slow
def test_every_wrong_expectation_fails(package: Path) -> None:
    file = package / "testdata" / "vectors.json"
    content = file.read_bytes()
    changed, names = mutated(content)
    file.write_bytes(changed)
    try:
        found = outcomes(package)
    finally:
        file.write_bytes(content)
    assert len(names) > 25
    assert found == {"PASS": set(), "FAIL": names, "SKIP": set()}
