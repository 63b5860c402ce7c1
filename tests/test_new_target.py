"""A new language starts from a skeleton that generates at once and can be measured at once."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from specmill.cli import main

KIT = Path(__file__).parent / "wire" / "kit"
DOCUMENT = Path(__file__).parent / "cases" / "inline_types_by_place" / "openapi.yaml"


@pytest.fixture
def runner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(tmp_path)
    return CliRunner()


def test_the_skeleton_generates_on_the_first_run(runner: CliRunner, tmp_path: Path) -> None:
    assert runner.invoke(main, ["new-target", "kotlin"]).exit_code == 0
    assert runner.invoke(main, ["new-target", "kotlin"]).exit_code == 2
    Path("specmill.yaml").write_text(
        f"spec: {DOCUMENT}\ntemplates: [templates]\ntargets: {{kotlin: {{}}}}\n"
    )
    done = runner.invoke(main, ["generate"])
    assert done.exit_code == 0, done.output
    text = (tmp_path / "output/kotlin/resources/orders.txt").read_text()
    assert "create(" in text
    assert "status: OrderStatus" in text
    assert "@NAME@" not in (tmp_path / "templates/kotlin/README.md").read_text()


@pytest.mark.parametrize("like", [[], ["--like", "markdown"]])
def test_what_it_says_next_works_as_it_stands(runner: CliRunner, like: list[str]) -> None:
    told = runner.invoke(main, ["new-target", "mine", *like]).output
    settings = [line.strip() for line in told.splitlines() if line.startswith("  ")]
    Path("specmill.yaml").write_text("\n".join(settings))
    Path("openapi.yaml").write_bytes(DOCUMENT.read_bytes())
    done = runner.invoke(main, ["generate"])
    assert done.exit_code == 0, done.output
    assert Path("templates/mine/README.md").read_text().startswith("# The mine target")


def test_a_copy_of_a_target_generates_too(runner: CliRunner) -> None:
    assert runner.invoke(main, ["new-target", "mine", "--like", "markdown"]).exit_code == 0
    Path("specmill.yaml").write_text(
        f"spec: {DOCUMENT}\ntemplates: [templates]\ntargets: {{mine: {{}}}}\n"
    )
    done = runner.invoke(main, ["generate"])
    assert done.exit_code == 0, done.output


def test_the_skeleton_speaks_the_runner_protocol(runner: CliRunner) -> None:
    runner.invoke(main, ["new-target", "kotlin"])
    done = runner.invoke(
        main,
        [
            "wire",
            "run",
            str(KIT),
            "--target",
            "kotlin",
            "--templates",
            "templates",
            "--only",
            "path_simple_string",
        ],
    )
    assert "the runner binds no operation yet" in done.output, done.output
