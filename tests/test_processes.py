"""Targets made in several processes are the same files, and the same reports."""

import json
from pathlib import Path

import pytest
from specmill import production
from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostic_formats import render
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

HERE = Path(__file__).parent
DOCUMENT = HERE / "cases" / "inline_types_by_place" / "openapi.yaml"
TWO = Configuration(
    template_folders=(str(HERE / "targets"),),
    targets=(TargetSettings(key="toy", uses="toy"), TargetSettings(key="other", uses="toy")),
)


@pytest.fixture(autouse=True)
def _always_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(production, "WORTH_A_PROCESS", 0)


def test_the_files_are_the_same() -> None:
    one = run(DOCUMENT, TWO, Diagnostics(), jobs=1)
    two = run(DOCUMENT, TWO, Diagnostics(), jobs=2)
    assert one.files == two.files
    assert [t.operations for t in one.targets] == [t.operations for t in two.targets]
    assert [t.api.client_name for t in two.targets] == ["Case", "Case"]


def test_reports_are_the_same(tmp_path: Path) -> None:
    document = json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Case", "version": "1"},
            "paths": {
                f"/{place}": {
                    "get": {
                        "operationId": f"op{place}",
                        "x-name": "a.b",
                        "responses": {"204": {"description": "none"}},
                    }
                }
                for place in range(2)
            },
        }
    ).encode()
    texts = []
    for jobs in (1, 2):
        diagnostics = Diagnostics()
        run(document, TWO, diagnostics, jobs=jobs)
        texts.append(render(diagnostics))
    assert texts[0] == texts[1]
    assert "name-collision" in texts[0]
