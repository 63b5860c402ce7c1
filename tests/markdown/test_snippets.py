"""The calls on the full pages: they parse, and a sample of them runs (all run in `python -m tests.markdown.run_snippets`)."""

import ast
import json
import subprocess
from pathlib import Path

import pytest

from tests.acceptance.steady import ROOT
from tests.markdown.run_snippets import faults, generate, outcomes
from tests.markdown.snippets import Snippet, snippets
from tests.toolchains import need, need_node_tool

SPEC = ROOT / "spec" / "openapi.yaml"
LABELS = ["curl:", "Python:", "Python (async):", "TypeScript:", "Command line:"]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> list[Snippet]:
    folder = tmp_path_factory.mktemp("snippets")
    generate(SPEC, folder, "geopera")
    return list(snippets(folder / "reference"))


def test_every_operation_shows_every_client(shown: list[Snippet]) -> None:
    by_operation: dict[str, list[str]] = {}
    for one in shown:
        by_operation.setdefault(one.operation, []).append(one.label)
    assert len(by_operation) > 90
    for operation, labels in by_operation.items():
        assert [label for label in labels if label in LABELS] == LABELS, operation


def test_python_and_json_parse(shown: list[Snippet]) -> None:
    for one in shown:
        if one.language == "python":
            ast.parse(one.text)
        elif one.language == "json":
            json.loads(one.text)


def test_shell_parses(shown: list[Snippet]) -> None:
    need("bash")
    text = "".join(f"f() {{\n{one.text}\n}}\n" for one in shown if one.language == "sh")
    done = subprocess.run(["bash", "-n"], input=text, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_sample_runs_and_says_the_same_in_every_language() -> None:
    need("curl")
    need_node_tool(".bin/steady")
    found = list(outcomes(Path(SPEC), "geopera", lambda place, one: place % 60 == 7))
    assert len(found) >= 15
    assert faults(found) == []


def test_bodies_and_parameters_of_every_kind() -> None:
    need_node_tool(".bin/steady")
    found = list(outcomes(Path(__file__).parent / "bodies.yaml", "depot", lambda place, one: True))
    assert len(found) == 7 * 5
    assert faults(found) == []
