"""Built-in targets against the kit and against vectors of the committed document."""

from __future__ import annotations

from pathlib import Path

import pytest
from specmill.wire.generation import kit_client
from specmill.wire.json_values import dumps
from specmill.wire.reading import read_document
from specmill.wire.run import run_kit
from specmill.wire.vectors import derive

from tests.wire import perfect

COMMITTED = Path(__file__).parent.parent / "spec" / "openapi.yaml"


def run(kit: Path, target: str, tmp_path: Path, modes: tuple[str, ...] = ()) -> list[str]:
    summary = run_kit(kit, kit_client(target), modes=modes, keep=tmp_path)
    return [*summary.lines(), summary.last_line()]


@pytest.mark.slow
def test_python_passes_the_kit(tmp_path: Path) -> None:
    assert run(perfect.KIT_FOLDER, "python", tmp_path) == ["670 passed, 0 failed, 0 unsupported"]


@pytest.mark.slow
def test_python_passes_the_second_kit(tmp_path: Path) -> None:
    count = len(perfect.kit(perfect.MORE_FOLDER).vectors)
    lines = run(perfect.MORE_FOLDER, "python", tmp_path)
    assert lines == [f"{count} passed, 0 failed, 0 unsupported"]


@pytest.mark.slow
def test_python_passes_vectors_of_the_committed_document(tmp_path: Path) -> None:
    kit = tmp_path / "kit"
    kit.mkdir()
    (kit / COMMITTED.name).write_bytes(COMMITTED.read_bytes())
    derived = derive(read_document(COMMITTED), COMMITTED.name, limit=4)
    (kit / "vectors.json").write_text(dumps(derived.content))
    lines = run(kit, "python", tmp_path / "packages", modes=("sync",))
    assert lines == [f"{derived.count} passed, 0 failed, 0 unsupported"]
