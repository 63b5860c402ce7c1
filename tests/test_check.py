"""Checking the output: every kind of drift, what it is attributed to, and that the repair repairs."""

import json
import os
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from specmill.load.positions import Position
from specmill.output import (
    FORMATS,
    CheckReport,
    Kind,
    LockInputs,
    Repair,
    check,
    lock_path,
    quick_check,
    render_report,
    write,
)
from specmill.output.difference import amounts, unified
from specmill.output.reports import repairs

TARGETS = ("python", "typescript", "cli", "markdown")
INPUTS = LockInputs(
    "1.0.0",
    (
        ("document", "openapi.yaml", "a" * 64),
        ("file", "models/pet.yaml", "b" * 64),
        ("overlay", "public.yaml", "c" * 64),
        ("config", "specmill.yaml", "d" * 64),
    ),
    tuple((target, "e" * 64) for target in TARGETS),
)
FILES = {
    f"{target}/{name}": f"{target} {name}\nline\n".encode()
    for target in TARGETS
    for name in ("a.txt", "deep/b.txt")
}


def moved(kind: str) -> LockInputs:
    """The inputs after one of them moved."""
    if kind == "generator":
        return replace(INPUTS, generator="1.1.0")
    if kind == "template":
        return replace(INPUTS, templates=tuple((target, "f" * 64) for target in TARGETS))
    names = {
        "spec": "document",
        "referenced file": "file",
        "overlay": "overlay",
        "config": "config",
    }
    inputs = tuple(
        (found, path, "9" * 64 if found == names[kind] else value)
        for found, path, value in INPUTS.inputs
    )
    return replace(INPUTS, inputs=inputs)


CAUSES = {
    "spec": ("spec",),
    "referenced file": ("spec",),
    "overlay": ("overlay",),
    "config": ("config",),
    "template": ("template",),
    "generator": ("generator",),
}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = tmp_path / "output"
    write(folder, FILES, INPUTS)
    return folder


def only(report: CheckReport, kind: Kind, path: str) -> None:
    assert [(drift.kind, drift.path) for drift in report.drifts] == [(kind, path)]


def repaired(
    output: Path, files: dict[str, bytes], inputs: LockInputs, report: CheckReport
) -> None:
    """Does what the report says and checks again."""
    for command in repairs(report, "generate"):
        words = command.split()
        if words[0] == "rm":
            subprocess.run(command, shell=True, check=True)
        else:
            write(output, files, inputs, force="--force" in words)
    assert check(output, files, inputs).clean


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize("kind", [Kind.MISSING, Kind.CHANGED, Kind.STALE])
def test_drift_of_inputs(output: Path, kind: Kind, cause: str, target: str) -> None:
    path = f"{target}/a.txt"
    files = dict(FILES)
    match kind:
        case Kind.MISSING:
            path = f"{target}/new.txt"
            files[path] = b"new\n"
        case Kind.CHANGED:
            files[path] = files[path] + b"more\n"
        case Kind.STALE:
            del files[path]
    inputs = moved(cause)
    report = check(output, files, inputs)
    only(report, kind, path)
    (drift,) = report.drifts
    assert drift.causes == CAUSES[cause]
    assert drift.target == target
    assert (drift.added, drift.removed) == {"missing": (1, 0), "changed": (1, 0), "stale": (0, 2)}[
        kind
    ]
    assert drift.repair is Repair.GENERATE
    text = render_report(report)
    assert f"{path}  {kind}  {CAUSES[cause][0]}" in text
    assert "repair: specmill generate\n" in text
    assert f"moved: {CAUSES[cause][0]}" in text
    repaired(output, files, inputs, report)


@pytest.mark.parametrize("target", TARGETS)
def test_a_template_moves_only_its_own_target(output: Path, target: str) -> None:
    templates = tuple(
        (key, "f" * 64 if key == target else value) for key, value in INPUTS.templates
    )
    inputs = replace(INPUTS, templates=templates)
    files = FILES | {f"{target}/a.txt": b"new\n"}
    report = check(output, files, inputs)
    assert [str(move) for move in report.moves] == [f"template {target} changed"]
    assert [drift.causes for drift in report.drifts] == [("template",)]


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("edit", ["edited", "deleted", "edited and moved", "deleted and moved"])
def test_hand_edits(output: Path, target: str, edit: str) -> None:
    path = f"{target}/deep/b.txt"
    if edit.startswith("edited"):
        (output / path).write_bytes(b"mine\n")
    else:
        (output / path).unlink()
    also = edit.endswith("moved")
    files = FILES | ({path: b"moved\n"} if also else {})
    inputs = moved("spec") if also else INPUTS
    report = check(output, files, inputs)
    only(report, Kind.HAND_EDITED if edit.startswith("edited") else Kind.MISSING, path)
    assert report.drifts[0].causes == (("hand edit", "spec") if also else ("hand edit",))
    repaired(output, files, inputs, report)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("way", ["stray", "in the way", "folder in the way", "link"])
def test_unexpected_files(output: Path, target: str, way: str) -> None:
    files, path = dict(FILES), f"{target}/new.txt"
    match way:
        case "stray":
            (output / path).write_bytes(b"stray\n")
        case "in the way":
            (output / path).write_bytes(b"stray\n")
            files[path] = b"generated\n"
        case "folder in the way":
            (output / path).mkdir()
            (output / path / "x").write_bytes(b"x")
            files[path] = b"generated\n"
        case "link":
            path = f"{target}/a.txt"
            (output / path).unlink()
            (output / path).symlink_to("b.txt")
    report = check(output, files, INPUTS)
    assert {drift.kind for drift in report.drifts} == {Kind.UNEXPECTED}
    assert report.drifts[0].path == path
    assert {cause for drift in report.drifts for cause in drift.causes} == {"hand edit"}
    repaired(output, files, INPUTS, report)


@pytest.mark.parametrize(
    "name",
    ["_custom.py", "_custom/more.py", "custom_hooks.ts", "__pycache__/a.pyc", ".venv/x", "node_modules/y/z.js",
     "dist/a.whl", ".DS_Store", "pkg.egg-info/PKG-INFO"],
)  # fmt: skip
def test_your_own_code_and_caches_are_nobodys_business(output: Path, name: str) -> None:
    path = output / "python" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"mine")
    assert check(output, FILES, INPUTS).clean
    assert quick_check(output, INPUTS) is not None


def test_a_keep_file_names_more_of_them(output: Path) -> None:
    (output / "python/notes.md").write_bytes(b"mine")
    (output / "cli/extra").mkdir()
    (output / "cli/extra/tool.py").write_bytes(b"mine")
    assert len(check(output, FILES, INPUTS).drifts) == 2
    (output / "specmill.keep").write_text("# ours\nnotes.md\ncli/extra/\n")
    assert check(output, FILES, INPUTS).clean


def test_generated_files_below_a_name_that_is_ignored_elsewhere(tmp_path: Path) -> None:
    output, files = tmp_path / "output", {"one/build/a.txt": b"a"}
    write(output, files, INPUTS)
    (output / "one/build/b.txt").write_bytes(b"stray")
    only(check(output, files, INPUTS), Kind.UNEXPECTED, "one/build/b.txt")


def test_moved_inputs_without_effect_are_told_by_the_lock_alone(output: Path) -> None:
    report = check(output, FILES, moved("spec"))
    only(report, Kind.CHANGED, "specmill.lock")
    assert report.drifts[0].causes == ("spec",)
    assert "no generated file changes" in render_report(report, "json")
    repaired(output, FILES, moved("spec"), report)


def test_nothing_moved_but_the_code_of_the_generator(output: Path) -> None:
    report = check(output, FILES | {"cli/a.txt": b"other\n"}, INPUTS)
    assert report.drifts[0].causes == ("generator",)


def test_a_missing_lock(output: Path) -> None:
    lock_path(output).unlink()
    report = check(output, FILES, INPUTS)
    only(report, Kind.MISSING, "specmill.lock")
    assert report.drifts[0].causes == ("lock",)
    repaired(output, FILES, INPUTS, report)


def test_an_output_that_does_not_exist(tmp_path: Path) -> None:
    report = check(tmp_path / "none", FILES, INPUTS)
    assert {drift.kind for drift in report.drifts} == {Kind.MISSING}
    assert not (tmp_path / "none").exists()
    repaired(tmp_path / "none", FILES, INPUTS, report)


def test_targets_limit_the_comparison(output: Path) -> None:
    (output / "cli/a.txt").write_bytes(b"mine\n")
    files = {path: content for path, content in FILES.items() if path.startswith("python/")}
    assert check(output, files, INPUTS, targets=["python"]).clean


def test_check_writes_nothing(output: Path) -> None:
    """Not even the access through a read-only tree fails."""
    (output / "cli/a.txt").write_bytes(b"mine\n")
    everything = [output, *output.rglob("*")]
    for path in everything:
        path.chmod(path.stat().st_mode & ~0o222)
    before = {path: os.stat(path) for path in everything}
    assert not check(output, FILES, INPUTS).clean
    assert quick_check(output, INPUTS) is None
    after = {path: os.stat(path) for path in [output, *output.rglob("*")]}
    for path in everything:
        path.chmod(path.stat().st_mode | 0o200)
    assert {p: (s.st_mtime_ns, s.st_size, s.st_ino) for p, s in before.items()} == {
        p: (s.st_mtime_ns, s.st_size, s.st_ino) for p, s in after.items()
    }


QUICK: dict[str, Callable[[Path], object]] = {
    "edited": lambda output: (output / "cli/a.txt").write_bytes(b"mine"),
    "deleted": lambda output: (output / "cli/a.txt").unlink(),
    "stray": lambda output: (output / "cli/z.txt").write_bytes(b"mine"),
    "lock": lambda output: lock_path(output).unlink(),
    "damaged": lambda output: lock_path(output).write_text("x"),
}


@pytest.mark.parametrize("change", QUICK)
def test_the_quick_check_gives_up_where_anything_differs(output: Path, change: str) -> None:
    assert quick_check(output, INPUTS) is not None
    QUICK[change](output)
    assert quick_check(output, INPUTS) is None


@pytest.mark.parametrize("cause", CAUSES)
def test_the_quick_check_gives_up_where_an_input_moved(output: Path, cause: str) -> None:
    assert quick_check(output, moved(cause)) is None


# Reports.


@pytest.fixture
def report(output: Path) -> CheckReport:
    (output / "cli/a.txt").write_bytes(b'mine <&"\x1b[31m %\n')
    (output / "python/stray.txt").write_bytes(b"x")
    files = FILES | {"python/a.txt": b"python a.txt\nother\n", "markdown/new.md": b"new\n"}
    del files["typescript/a.txt"]
    return check(output, files, moved("spec"))


def test_text(report: CheckReport) -> None:
    text = render_report(report, command="specmill generate -c x.yaml")
    assert "-line\n+other\n" in text
    assert "\x1b" not in text
    assert "repair: rm -r -- " in text
    assert text.index("repair: rm") < text.index("repair: specmill generate -c x.yaml --force")
    assert "spec: 3 files, +2 -3 lines" in text


def test_json(report: CheckReport) -> None:
    value = json.loads(render_report(report, "json"))
    assert value["clean"] is False
    assert {drift["kind"] for drift in value["drifts"]} == set(Kind)
    assert value["moved"] == [{"cause": "spec", "name": "openapi.yaml", "what": "changed"}]


def test_junit(report: CheckReport) -> None:
    root = ElementTree.fromstring(render_report(report, "junit"))
    assert root.tag == "testsuites"
    assert root.get("failures") == str(len(report.drifts)) == str(len(list(root.iter("failure"))))
    assert {suite.get("name") for suite in root} == {f"specmill {t}" for t in TARGETS}


def test_github(report: CheckReport) -> None:
    places = {"python/a.txt": Position(path="spec/openapi.yaml", line=7, column=3)}
    lines = render_report(report, "github", places=places).splitlines()
    assert all(line.startswith("::error file=") for line in lines)
    assert any(
        "file=spec/openapi.yaml,line=7,col=3,title=specmill changed" in line for line in lines
    )
    assert any("hand-edited" in line and "line=1" in line for line in lines)


def test_sarif(report: CheckReport) -> None:
    value = json.loads(render_report(report, "sarif"))
    (run,) = value["runs"]
    assert value["version"] == "2.1.0"
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {
        f"specmill/{k}" for k in Kind
    }
    assert len(run["results"]) == len(report.drifts)
    rules = {rule["id"]: rule["help"]["text"] for rule in run["tool"]["driver"]["rules"]}
    assert "--force" in rules["specmill/hand-edited"]
    assert "Remove the file" in rules["specmill/unexpected"]
    for result in run["results"]:
        assert result["ruleId"] in rules
        assert result["level"] in ("none", "note", "warning", "error")
        assert result["message"]["text"]
        for location in (*result["locations"], *result["relatedLocations"]):
            place = location["physicalLocation"]
            assert place["region"]["startLine"] >= 1
            assert not set(place["artifactLocation"]["uri"]) & set(" %#?\\"), "a URI reference"


@pytest.mark.parametrize("form", FORMATS)
def test_a_clean_report(output: Path, form: str) -> None:
    clean = check(output, FILES, INPUTS)
    text = render_report(clean, form)  # type: ignore[arg-type]
    assert (text == "") == (form in ("text", "github"))
    if form == "junit":
        assert ElementTree.fromstring(text).get("failures") == "0"


# Differences.


def test_a_diff_is_cut_at_a_hundred_lines() -> None:
    old = b"".join(b"old %d\n" % n for n in range(1000))
    new = b"".join(b"new %d\n" % n for n in range(1000))
    lines = unified(old, new, "x").splitlines()
    assert len(lines) == 101
    assert lines[-1].startswith("... ")


def test_a_diff_of_large_files_is_quick_and_right() -> None:
    old = b"".join(b"line %d\n" % n for n in range(100_000))
    new = old.replace(b"line 70000\n", b"changed\n")
    text = unified(old, new, "x")
    assert "@@ -69998,7 +69998,7 @@" in text
    assert "-line 70000\n+changed\n" in text
    assert amounts(old, new) == (1, 1)


def test_a_diff_of_binary_files() -> None:
    assert unified(b"\0\1", b"\0\2\3", "x") == "Binary file x differs (2 -> 3 bytes)\n"
    assert amounts(b"\0", b"\xff") == (0, 0)
