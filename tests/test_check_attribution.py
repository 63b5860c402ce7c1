"""Attribution in real projects: every cause in every target, one at a time and several at once."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from specmill import inputs
from specmill.cli import main
from specmill.output import digest

ROOT = Path(__file__).parent.parent
DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: pets.list
      summary: List pets.
      responses: {"200": {description: Pets., content: {application/json: {schema: {$ref: "pet.yaml"}}}}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: Ours, version: 1.0.0}
actions: [{target: "$.info", update: {description: Pets of ours.}}]
"""
CONFIGURATION = """\
spec: openapi.yaml
overlays: [ours.yaml]
templates: [templates]
targets:
  python: {license: MIT}
  typescript: {license: MIT}
  go: {module: example.com/pets}
  cli: {key_prefix: ""}
  markdown: {site_url: "https://docs.example.com"}
"""
TARGETS = ("python", "typescript", "go", "cli", "markdown")
OPTIONS = {
    "python": ("python: {license: MIT}", "python: {license: Apache-2.0}"),
    "typescript": ("typescript: {license: MIT}", "typescript: {license: Apache-2.0}"),
    "go": ("example.com/pets", "example.com/cats"),
    "cli": ('key_prefix: ""', "key_prefix: pk_"),
    "markdown": ("docs.example.com", "pages.example.com"),
}
FILES = {
    "python": "pets/_version.py",
    "typescript": "src/api.ts",
    "go": "client.go",
    "cli": "pets_cli/_tables/api.py",
    "markdown": "llms.txt",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a generated and committed output; its templates are its own."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "openapi.yaml").write_text(DOCUMENT)
    (folder / "pet.yaml").write_text(
        "title: Pet\ntype: object\nproperties: {id: {type: integer}}\n"
    )
    (folder / "ours.yaml").write_text(OVERLAY)
    (folder / "specmill.yaml").write_text(CONFIGURATION)
    for target in TARGETS:
        shutil.copytree(ROOT / "templates" / target, folder / "templates" / target)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        specmill("generate")
    for words in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "1"],
    ):
        subprocess.run(["git", *words], cwd=folder, check=True)
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "project"
    shutil.copytree(made, folder)
    monkeypatch.chdir(folder)
    return folder


def specmill(*words: str, code: int = 0) -> str:
    done = CliRunner().invoke(main, list(words), catch_exceptions=False)
    assert done.exit_code == code, done.output
    return done.stdout


def edit(path: str, old: str, new: str) -> None:
    text = Path(path).read_text()
    assert old in text
    Path(path).write_text(text.replace(old, new))


def touch_templates(target: str) -> None:
    """Moves the templates of a target without a change of what they make."""
    path = Path("templates") / target / "macros.jinja"
    path.write_text(path.read_text() + "{# moved #}\n")


CAUSES: Mapping[str, Callable[[str, pytest.MonkeyPatch], object]] = {
    "spec": lambda target, patch: edit("openapi.yaml", "info:", "# moved\ninfo:"),
    "spec (a file it refers to)": lambda target, patch: edit("pet.yaml", "title", "# x\ntitle"),
    "overlay": lambda target, patch: edit("ours.yaml", "info:", "# moved\ninfo:"),
    "config": lambda target, patch: edit("specmill.yaml", *OPTIONS[target]),
    "template": lambda target, patch: touch_templates(target),
    "generator": lambda target, patch: patch.setattr(inputs, "__version__", "0.2.0"),
}


def as_by_another_run(changed: str, missing: str, stale: str) -> None:
    """Makes the tree and its lock those of a run that wrote other files."""
    lock = Path("output/specmill.lock")
    lines = lock.read_text().splitlines()
    for path in (changed, missing):
        lines = [line for line in lines if not line.startswith(f"file {path} ")]
    (Path("output") / missing).unlink()
    for path, content in ((changed, b"other\n"), (stale, b"old\n")):
        (Path("output") / path).write_bytes(content)
        lines.append(f"file {path} {digest(content)}")
    lock.write_text("\n".join(lines) + "\n")


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("cause", CAUSES)
def test_every_kind_has_its_cause(
    project: Path, cause: str, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also that the report names the repair, and that the repair repairs."""
    paths = [f"{target}/{name}" for name in (FILES[target], "README.md", "left.txt")]
    if target == "markdown":
        paths[1] = "markdown/llms-full.txt"
    as_by_another_run(*paths)
    CAUSES[cause](target, monkeypatch)
    report = json.loads(specmill("check", "--format", "json", code=1))
    found = {drift["path"]: drift for drift in report["drifts"]}
    name = cause.partition(" ")[0]
    for path, kind in zip(paths, ("changed", "missing", "stale"), strict=True):
        assert (found[path]["kind"], found[path]["causes"]) == (kind, [name]), path
        assert found[path]["certain"]
        assert [share["cause"] for share in found[path]["shares"]] == [name]
    text = specmill("check", code=1)
    label = f"template {target}" if name == "template" else name
    assert f"output/{paths[1]}  missing  {label}" in text
    assert f"\n{label}: " in text
    assert "\nrepair: specmill generate\n" in text
    specmill("generate")
    assert specmill("check") == ""
    assert not Path("output", paths[2]).exists()


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("cause", ["none", *CAUSES])
def test_edits_are_told_from_moves(
    project: Path, cause: str, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An edit and a deletion are by hand also where inputs moved; a stray file always is."""
    edited, stray = Path("output", target, FILES[target]), Path("output", target, "stray.txt")
    generated = edited.read_text()
    edited.write_text(generated + "mine\n")
    stray.write_text("mine\n")
    if cause not in ("none", "config"):
        CAUSES[cause](target, monkeypatch)
    report = json.loads(specmill("check", "--format", "json", code=1))
    found = {drift["path"]: (drift["kind"], drift["causes"]) for drift in report["drifts"]}
    assert found == {
        f"{target}/{FILES[target]}": ("hand-edited", ["hand edit"]),
        f"{target}/stray.txt": ("unexpected", ["hand edit"]),
    }
    specmill("generate", code=2)
    assert edited.read_text() == generated + "mine\n"
    assert report["repair"] == [f"rm -r -- output/{target}/stray.txt", "specmill generate --force"]
    stray.unlink()
    specmill("generate", "--force")
    assert specmill("check") == ""


def test_a_comment_in_the_configuration_is_no_cause(project: Path) -> None:
    edit("specmill.yaml", "targets:", "# moved\ntargets:")
    edit("openapi.yaml", "List pets.", "List all pets.")
    drifts = json.loads(specmill("check", "--format", "json", code=1))["drifts"]
    assert {tuple(drift["causes"]) for drift in drifts} == {("spec",)}


def test_settings_of_one_target_do_not_reach_another(project: Path) -> None:
    edit("specmill.yaml", *OPTIONS["go"])
    edit("openapi.yaml", "List pets.", "List all pets.")
    report = json.loads(specmill("check", "--format", "json", code=1))
    causes = {(drift["target"], *drift["causes"]) for drift in report["drifts"]}
    assert {found for found in causes if found[0] == "go"} == {("go", "spec", "config")}
    assert {found[1:] for found in causes if found[0] != "go"} == {("spec",)}


def test_templates_reach_targets_that_look_names_up(project: Path) -> None:
    edit("templates/python/target.toml", 'method = "snake"', 'method = "camel"')
    edit("openapi.yaml", "pets.list", "pets.list_all")
    specmill("generate")
    edit("templates/python/target.toml", 'method = "camel"', 'method = "snake"')
    report = json.loads(specmill("check", "--format", "json", code=1))
    assert {drift["target"] for drift in report["drifts"]} >= {"python", "cli", "markdown"}
    assert {tuple(drift["causes"]) for drift in report["drifts"]} == {("template",)}
    assert [move["name"] for move in report["moved"]] == ["python"]
    assert "changed  template python" in specmill("check", code=1)


def test_a_new_target_comes_from_the_configuration(project: Path) -> None:
    edit("specmill.yaml", "  cli:", "  reference: {uses: markdown, detail: full}\n  cli:")
    drifts = json.loads(specmill("check", "--format", "json", code=1))["drifts"]
    assert {(drift["target"], drift["kind"], *drift["causes"]) for drift in drifts} == {
        ("reference", "missing", "config")
    }


def test_copied_files_only_have_templates_for_a_cause(project: Path) -> None:
    path = "templates/python/files/{package}/_runtime/clock.py"
    edit(path, '"""', '"""Moved. ')
    edit("openapi.yaml", "List pets.", "List all pets.")
    drifts = json.loads(specmill("check", "--format", "json", code=1))["drifts"]
    causes = {drift["path"]: drift["causes"] for drift in drifts}
    assert causes["python/pets/_runtime/clock.py"] == ["template"]
    assert causes["python/pets/resources/pets.py"] == ["spec", "template"]


# Several at once, with --attribute.


def move_all() -> None:
    edit("openapi.yaml", "List pets.", "List all pets.")
    edit("ours.yaml", "Pets of ours.", "Pets of theirs.")
    edit("specmill.yaml", *OPTIONS["typescript"])
    edit("templates/go/files/go.mod.jinja", "go 1", "// moved\n\ngo 1")


def shares(report: dict[str, Any]) -> dict[str, list[tuple[str, int, int]]]:
    return {
        drift["path"]: [(s["cause"], s["added"], s["removed"]) for s in drift["shares"]]
        for drift in report["drifts"]
    }


def test_shares_of_causes(project: Path) -> None:
    move_all()
    text = specmill("check", code=1)
    assert "spec or overlay or config" in text
    assert "specmill check --attribute" in text
    report = json.loads(specmill("check", "--attribute", "--format", "json", code=1))
    found = shares(report)
    assert all(drift["certain"] for drift in report["drifts"])
    assert found["typescript/package.json"] == [("config", 1, 1)]
    assert found["go/go.mod"] == [("template", 2, 0)]
    assert [share[0] for share in found["python/pets/resources/pets.py"]] == ["spec"]
    assert {share[0] for share in found["markdown/llms.txt"]} == {"overlay", "spec"}
    table = specmill("check", "--attribute", code=1)
    for label in ("spec: ", "overlay: ", "config: 2 files", "template go: 1 file, +2 -0 lines"):
        assert f"\n{label}" in table, table
    assert " or " not in table.rpartition("\n\n")[0].rpartition("\n\n")[2]


def test_shares_of_an_edit_and_moves(project: Path) -> None:
    path = Path("output/typescript/package.json")
    path.write_text(path.read_text() + "\nmine\n")
    move_all()
    found = shares(json.loads(specmill("check", "--attribute", "--format", "json", code=1)))
    assert found["typescript/package.json"] == [("hand edit", 0, 2), ("config", 1, 1)]


def test_shares_need_the_old_inputs(project: Path) -> None:
    move_all()
    shutil.rmtree(".git")
    subprocess.run(["git", "init", "-q"], check=True)
    done = CliRunner().invoke(main, ["check", "--attribute"])
    assert done.exit_code == 2
    assert "git does not know it" in done.output
