"""Runs of the kit: processes, time limits, unsupported vectors, reports, scores."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner
from specmill.wire.cli import wire
from specmill.wire.kit import KitError
from specmill.wire.process import Runner, RunnerError
from specmill.wire.results import Status, Summary
from specmill.wire.run import KitClient, run_kit
from specmill.wire.settings import SettingsError, WireSettings, filled, wire_settings

from tests.wire import perfect

CHECKOUT = Path(__file__).parent.parent


def run(
    tmp_path: Path,
    *,
    only: tuple[str, ...] = (),
    tricks: Mapping[str, str] | None = None,
    unsupported: Mapping[str, str] | None = None,
    report: Path | None = None,
    modes: tuple[str, ...] = ("sync",),
    timeout: float = 20,
) -> Summary:
    def generate(document: Path, package: Path) -> Path:
        package.mkdir(parents=True)
        shutil.copy(document, package / document.name)
        shutil.copy(CHECKOUT / "tests/wire/fake_runner.py", package / "fake_runner.py")
        (package / "tricks.json").write_text(json.dumps(tricks or {}))
        return package

    settings = WireSettings(
        run=("{python}", "fake_runner.py", str(CHECKOUT)),
        prepare=(("{python}", "-c", "open('prepared', 'w').write('{package_dir}')"),),
        modes=modes,
        unsupported=unsupported or {},
        timeout=timeout,
    )
    return run_kit(
        perfect.KIT_FOLDER,
        KitClient(target="fake", settings=settings, generate=generate),
        only=only,
        report=report,
        keep=tmp_path,
    )


def test_a_perfect_client_passes_everything(tmp_path: Path) -> None:
    summary = run(tmp_path, modes=("sync", "async"), report=tmp_path / "report.json")
    assert summary.last_line() == "670 passed, 0 failed, 0 unsupported"
    assert summary.ok
    assert (tmp_path / "spec" / "prepared").read_text() == str(tmp_path / "spec")
    report = json.loads((tmp_path / "report.json").read_text())
    assert len(report["results"]) == 2 * 670
    assert report["results"][0] == {
        "id": "path_simple_string",
        "spec": "spec.yaml",
        "kind": "request",
        "operationId": "pathSimpleString",
        "basis": "spec",
        "tags": [],
        "area": "paths",
        "mode": "sync",
        "outcome": "pass",
        "level": "exact",
    }
    done = CliRunner().invoke(
        wire,
        f"score {tmp_path}/report.json --json {tmp_path}/score.json --badges {tmp_path}/badges",
    )
    assert done.exit_code == 0
    assert done.output.splitlines()[-1] == "| all | 670/670 (100 %) |"
    badge = json.loads((tmp_path / "badges" / "wire-fake.json").read_text())
    assert (badge["message"], badge["color"]) == ("670/670", "brightgreen")


def test_failures_name_the_first_differing_key(tmp_path: Path) -> None:
    summary = run(tmp_path, only=("query_string",), tricks={"query_string": "wrong"})
    assert list(summary.lines()) == [
        "query_string [sync] fail: query/color: expected ['blue'], got ['bluex']"
    ]
    assert summary.last_line() == "0 passed, 1 failed, 0 unsupported"


@pytest.mark.parametrize(
    ("trick", "text"),
    [
        ("crash", "the runner ended with code 7: about to crash"),
        ("hang", "no answer within 1 s"),
        ("noise", "JSONDecodeError"),
    ],
)
def test_a_bad_runner_fails_only_the_vector_it_was_on(
    tmp_path: Path, trick: str, text: str
) -> None:
    summary = run(
        tmp_path,
        only=("query_array*",),
        tricks={"query_array_one": trick},
        timeout=1,
    )
    assert [result.vector.id for result in summary.results if result.status is Status.FAIL] == [
        "query_array_one"
    ]
    assert text in "".join(summary.lines())
    assert summary.count(Status.PASS) > 5


def test_unsupported_vectors_need_a_listed_reason(tmp_path: Path) -> None:
    tricks = {"query_string": "unsupported", "query_array": "unsupported"}
    summary = run(
        tmp_path,
        only=("query_string", "query_array", "query_object"),
        tricks=tricks,
        unsupported={"query_string": "no strings here"},
    )
    assert summary.last_line() == "1 passed, 1 failed, 1 unsupported"
    assert "query_string [sync] unsupported: no strings here" in list(summary.lines())


def test_a_listed_vector_that_passes_fails_the_run(tmp_path: Path) -> None:
    summary = run(tmp_path, only=("query_string",), unsupported={"query_string": "old"})
    assert summary.last_line() == "0 passed, 1 failed, 0 unsupported"
    assert "take it off the list" in "".join(summary.lines())


def test_a_prefix_lists_a_family_of_vectors(tmp_path: Path) -> None:
    summary = run(
        tmp_path,
        tricks={"query_string": "unsupported", "query_array": "unsupported"},
        only=("query_string", "query_array", "path_simple_string"),
        unsupported={"query_*": "no queries", "query_array": "no lists", "path_*": "no paths"},
    )
    assert list(summary.lines()) == [
        "path_simple_string [sync] fail: passes, but is listed as unsupported; take it off the list",
        "query_string [sync] unsupported: no queries",
        "query_array [sync] unsupported: no lists",
    ]


def test_a_listed_vector_that_fails_is_unsupported(tmp_path: Path) -> None:
    summary = run(
        tmp_path,
        only=("query_string",),
        tricks={"query_string": "wrong"},
        unsupported={"query_string": "known"},
    )
    assert summary.last_line() == "0 passed, 0 failed, 1 unsupported"


def test_a_vector_counts_once_for_all_modes(tmp_path: Path) -> None:
    summary = run(tmp_path, only=("query_string", "query_array"), modes=("sync", "async"))
    assert len(summary.results) == 4
    assert summary.last_line() == "2 passed, 0 failed, 0 unsupported"


def test_unknown_vectors_are_refused(tmp_path: Path) -> None:
    with pytest.raises(KitError, match="no vector is named nothing"):
        run(tmp_path, only=("nothing",))


def test_a_runner_that_says_no_ready_line_is_reported(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "print('hi', flush=True); input()"]
    with (
        Runner(command, folder=tmp_path, timeout=5, startup=5) as runner,
        pytest.raises(RunnerError, match="not ready"),
    ):
        runner.ask("{}\n")


def test_a_missing_command_is_reported(tmp_path: Path) -> None:
    with (
        Runner(["no-such-command-here"], folder=tmp_path, timeout=5, startup=5) as runner,
        pytest.raises(RunnerError, match="cannot start"),
    ):
        runner.ask("{}\n")


def test_settings_are_read_and_checked(tmp_path: Path) -> None:
    (tmp_path / "gaps.toml").write_text('some_vector = "because"\n')
    table = {"run": ["{python}", "x.py"], "modes": ["a"], "unsupported": "gaps.toml"}
    settings = wire_settings(table, tmp_path)
    assert settings.unsupported == {"some_vector": "because"}
    assert filled(settings.run, package=tmp_path, cache=tmp_path) == [sys.executable, "x.py"]


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({}, "needs run"),
        ({"run": ["x"], "rum": 1}, "unknown entry 'rum'"),
        ({"run": ["x"], "unsupported": "none.toml"}, "none.toml"),
        ({"run": ["x"], "unsupported": "empty.toml"}, "needs a reason"),
    ],
)
def test_bad_settings_are_refused(tmp_path: Path, table: dict[str, object], message: str) -> None:
    (tmp_path / "empty.toml").write_text('some_vector = " "\n')
    with pytest.raises(SettingsError, match=message):
        wire_settings(table, tmp_path)


def test_bad_reports_are_refused(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text("{}")
    done = CliRunner().invoke(wire, ["score", str(tmp_path / "report.json")])
    assert done.exit_code == 2
    assert "not a report of a run" in done.output
