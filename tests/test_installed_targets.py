"""Targets of installed packages: found by name, shadowed by built-in ones, listed where a name is unknown."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from specmill import installed_targets
from specmill.cli import main

DOCUMENT = Path(__file__).parent / "cases" / "inline_types_by_place" / "openapi.yaml"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The import package of an installed distribution that announces the targets kotlin and python."""
    monkeypatch.chdir(tmp_path)
    site = tmp_path / "site"
    inner = site / "specmill_kotlin" / "target"
    CliRunner().invoke(main, ["new-target", "kotlin"])
    (site / "specmill_kotlin").mkdir(parents=True)
    (tmp_path / "templates" / "kotlin").rename(inner)
    (site / "specmill_kotlin" / "__init__.py").write_text("raise RuntimeError('imported')\n")
    metadata = site / "specmill_kotlin-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: specmill-kotlin\nVersion: 1\n")
    (metadata / "entry_points.txt").write_text(
        "[specmill.targets]\nkotlin = specmill_kotlin.target\npython = specmill_kotlin.target\n"
        "gone = specmill_kotlin.nowhere\n"
    )
    monkeypatch.setattr(sys, "path", [str(site), *sys.path])
    installed_targets._entry_points.cache_clear()
    yield inner
    installed_targets._entry_points.cache_clear()


def test_an_installed_target_works_without_a_folder_in_the_configuration(package: Path) -> None:
    Path("specmill.yaml").write_text(f"spec: {DOCUMENT}\noutput: out\ntargets: {{kotlin: {{}}}}\n")
    done = CliRunner().invoke(main, ["generate"])
    assert done.exit_code == 0, done.output
    assert "create(" in Path("out/kotlin/resources/orders.txt").read_text()
    assert CliRunner().invoke(main, ["check"]).exit_code == 0


def test_a_built_in_target_is_not_replaced(package: Path) -> None:
    done = CliRunner().invoke(main, ["new-target", "mine", "--like", "python"])
    assert done.exit_code == 0, done.output
    assert 'title = "Python"' in Path("templates/mine/target.toml").read_text()


def test_unknown_names_are_told_what_there_is(package: Path) -> None:
    done = CliRunner().invoke(main, ["new-target", "mine", "--like", "gone"])
    assert done.exit_code == 2
    assert "kotlin" in done.output
