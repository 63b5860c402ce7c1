"""The committed document and a small one, refactored without a change of meaning, give the same bytes.

`python -m tests.metamorphic` does the same to the corpus.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from . import metamorphic

ROOT = Path(__file__).parent.parent
COMMITTED = ROOT / "spec" / "openapi.yaml"
PETS = ROOT / "tests" / "surface" / "pets.yaml"
OLD = ROOT / "tests" / "documents" / "spellings" / "openapi-3.0.yaml"


def faults(path: Path, names: list[str]) -> list[str]:
    """Returns what differs, and ways that found nothing to change."""
    found = list(metamorphic.tried(path, names))
    missed = set(names) - {name for name, *_ in found}
    return [f"{name}: {paths[0]}" for name, _, paths, *_ in found if paths] + sorted(missed)


def test_the_committed_document() -> None:
    names = ["keys reordered", "references in allOf", "parts as components"]
    assert faults(COMMITTED, names) == []


def test_every_way_on_a_small_document() -> None:
    names = [
        name
        for name in metamorphic.CHANGES
        if name not in ("3.0 as 3.1", "parts inlined", "references to references")
    ]
    assert faults(PETS, names) == []


def test_versions_and_shared_parts() -> None:
    assert faults(OLD, ["3.0 as 3.1", "parts inlined", "references to references"]) == []


def test_the_comparison_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of meaning is told."""

    def renamed(root: metamorphic.Tree) -> int:
        root["paths"]["/pets"]["get"]["operationId"] = "pets.all"
        return 1

    monkeypatch.setitem(metamorphic.CHANGES, "renamed", renamed)  # type: ignore[arg-type]
    assert faults(PETS, ["renamed"]) != []
