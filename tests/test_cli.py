"""The command as its user meets it: exit codes, located diagnostics, an untouched output."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from specmill.cli import main

HERE = Path(__file__).parent
GOOD = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get: {operationId: pets.list, responses: {"204": {description: none}}}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(GOOD)
    (tmp_path / "specmill.yaml").write_text(
        f"spec: openapi.yaml\ntemplates: [{json.dumps(str(HERE / 'targets'))}]\ntargets: {{toy: {{}}}}\n"
    )
    return tmp_path


def specmill(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_generate_then_check_is_silent(project: Path) -> None:
    done = specmill("generate")
    assert done.exit_code == 0, done.output
    assert "toy: 1 of 1 operations" in done.output
    checked = specmill("check")
    assert (checked.exit_code, checked.output) == (0, "")


@pytest.mark.parametrize("edit", ["spec", "configuration", "output", "removed", "added"])
def test_check_says_what_drifted_and_how_to_repair(project: Path, edit: str) -> None:
    specmill("generate")
    match edit:
        case "spec":
            (project / "openapi.yaml").write_text(GOOD.replace("pets.list", "pets.all"))
        case "configuration":
            path = project / "specmill.yaml"
            path.write_text(path.read_text() + "name: other\n")
        case "output":
            (project / "output/toy/client.toy").write_text("mine")
        case "removed":
            (project / "output/toy/client.toy").unlink()
        case _:
            (project / "output/toy/stray.toy").write_text("?")
    before = tree(project)
    checked = specmill("check")
    assert checked.exit_code == 1, checked.output
    assert ("rm -r" if edit == "added" else "specmill generate") in checked.output
    assert tree(project) == before


BAD = {
    "missing": (None, "document-unreadable"),
    "empty": ("", "document-empty"),
    "not-yaml": ("a: [b\nc: }", "document-syntax"),
    "not-openapi": ("hello: world\n", "document-not-openapi"),
    "unresolved": (
        GOOD.replace("{description: none}", "{$ref: '#/components/responses/Missing'}"),
        "reference-unresolved",
    ),
    "outside": (
        GOOD.replace("{description: none}", "{$ref: '../../etc/passwd#/x'}"),
        "reference-outside",
    ),
    "bomb": (
        "a: &a [x, x]\n"
        + "".join(
            f"{c}: &{c} [*{p}, *{p}, *{p}, *{p}, *{p}, *{p}, *{p}, *{p}]\n"
            for p, c in zip("abcdefghij", "bcdefghijk", strict=True)
        )
        + "openapi: 3.1.0\n",
        "alias-expansion",
    ),
    "circular-alias": (
        "openapi: 3.1.0\ninfo: &i {title: x, version: '1', self: *i}\n",
        "alias-expansion",
    ),
    "duplicate-id": (
        GOOD + '  /b: {get: {operationId: pets.list, responses: {"204": {description: none}}}}\n',
        "operation-id-duplicate",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_located_diagnostic(project: Path, name: str) -> None:
    specmill("generate")
    before = tree(project / "output")
    text, code = BAD[name]
    if text is None:
        (project / "openapi.yaml").unlink()
    else:
        (project / "openapi.yaml").write_text(text)
    done = specmill("generate", "--format", "json")
    assert done.exit_code == 2, done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
    errors = [
        item for item in json.loads(done.output)["diagnostics"] if item["severity"] == "error"
    ]
    assert [item["code"] for item in errors] == [code]
    assert errors[0]["line"] or code in ("document-unreadable", "document-empty")
    assert tree(project / "output") == before


def test_a_wrong_key_is_told_with_the_right_one(project: Path) -> None:
    path = project / "specmill.yaml"
    path.write_text(path.read_text() + "ouput: x\n")
    done = specmill("generate")
    assert done.exit_code == 2
    assert "specmill.yaml:4:1" in done.output
    assert 'did you mean "output"?' in done.output


def test_an_unwritable_output_is_told(project: Path) -> None:
    if os.geteuid() == 0:
        (project / "output").write_text("a file in the way")
    else:
        (project / "output").mkdir(mode=0o500)
    done = specmill("generate")
    assert done.exit_code == 2
    assert "Traceback" not in done.output


def test_init_writes_a_configuration_that_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(GOOD)
    assert specmill("init").exit_code == 0
    assert specmill("init").exit_code == 2
    assert specmill("show", "model").exit_code == 0


@pytest.mark.parametrize("stage", ["document", "model", "plan", "names"])
def test_every_stage_can_be_shown_as_json(project: Path, stage: str) -> None:
    done = specmill("show", stage)
    assert done.exit_code == 0, done.output
    assert json.loads(done.output)
