"""The homes of the check: the steps of the action as scripts, and the hooks as pre-commit would run them."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get: {operationId: pets.list, responses: {"204": {description: none}}}
"""
TOY = ROOT / "tests" / "targets"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a generated and committed output, and a `specmill` as the install step leaves it."""
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(DOCUMENT)
    (folder / "specmill.yaml").write_text(
        f"spec: openapi.yaml\ntemplates: ['{TOY}']\ntargets: {{toy: {{}}}}\n"
    )
    command = tmp_path / "runner" / "specmill" / "bin" / "specmill"
    command.parent.mkdir(parents=True)
    command.write_text(
        f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT / "generator"))} exec {sys.executable} -m specmill "$@"\n'
    )
    command.chmod(0o755)
    subprocess.run([command, "generate"], cwd=folder, check=True, capture_output=True)
    identity = ["-c", "user.name=x", "-c", "user.email=x@x"]
    for arguments in (
        ["init", "-q", "-b", "main"],
        ["add", "-A"],
        [*identity, "commit", "-qm", "one"],
    ):
        subprocess.run(["git", *arguments], cwd=folder, check=True)
    return folder


def step(name: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a step of action.yml as the runner does: bash -eo pipefail, inputs in the environment."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (found,) = [item for item in action["runs"]["steps"] if item.get("name") == name]
    assert set(environment) <= set(found.get("env", {}))
    runner = folder.parent / "runner"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", found["run"]],
        cwd=folder,
        env=os.environ
        | dict.fromkeys(found.get("env", {}), "")
        | {"RUNNER_TEMP": str(runner), "GITHUB_STEP_SUMMARY": str(runner / "summary.md")}
        | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_action_passes_where_nothing_drifted(repository: Path) -> None:
    done = step("Check", repository)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_action_annotates_drift(repository: Path) -> None:
    (repository / "openapi.yaml").write_text(DOCUMENT.replace("pets.list", "pets.all"))
    done = step("Check", repository, SARIF="drift.sarif", CONFIG="specmill.yaml")
    assert done.returncode == 1
    assert "::error file=" in done.stdout
    assert '"ruleId": "specmill/' in (repository / "drift.sarif").read_text()


def test_the_action_compares_surfaces(repository: Path) -> None:
    (repository / "openapi.yaml").write_text(DOCUMENT.replace("pets.list", "pets.all"))
    command = repository.parent / "runner/specmill/bin/specmill"
    subprocess.run([command, "generate"], cwd=repository, check=True, capture_output=True)
    done = step("Surface", repository, AGAINST="HEAD", FAIL_ON="breaking")
    assert done.returncode == 1, done.stderr
    assert "title=operation-renamed" in done.stdout
    summary = (repository.parent / "runner/summary.md").read_text()
    assert "### Breaking changes" in summary
    assert step("Surface", repository, AGAINST="HEAD", FAIL_ON="never").returncode == 0


def test_the_action_is_well_formed() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert action["runs"]["using"] == "composite"
    text = (ROOT / "action.yml").read_text("utf-8")
    for item in action["runs"]["steps"]:
        assert "${{" not in item.get("run", ""), "expressions in scripts are injections"
        assert item.get("shell") == "bash" or "uses" in item
    for name in action["inputs"]:
        assert f"inputs.{name}" in text


@pytest.mark.parametrize("hook", ["specmill-check", "specmill-generate", "specmill-lint"])
def test_the_entry_of_a_hook_runs(repository: Path, hook: str) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (found,) = [item for item in hooks if item["id"] == hook]
    words = found["entry"].split()
    files = [] if found.get("pass_filenames") is False else ["openapi.yaml"]
    command = repository.parent / "runner/specmill/bin/specmill"
    done = subprocess.run(
        [command, *words[1:], *files], cwd=repository, check=False, capture_output=True
    )
    assert done.returncode == 0, done.stdout


def test_the_check_hook_stops_a_commit(repository: Path) -> None:
    """With pre-commit itself, from a hook definition that runs the command installed here."""
    command = repository.parent / "runner/specmill/bin/specmill"
    (repository / ".pre-commit-config.yaml").write_text(
        "repos:\n  - repo: local\n    hooks:\n      - {id: specmill-check, name: check, language: system, "
        f"entry: {command} check --fast, pass_filenames: false, always_run: true}}\n"
    )
    run = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    assert subprocess.run(run, cwd=repository, check=False, capture_output=True).returncode == 0
    (repository / "openapi.yaml").write_text(DOCUMENT.replace("pets.list", "pets.all"))
    done = subprocess.run(run, cwd=repository, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert "repair: specmill generate" in done.stdout
