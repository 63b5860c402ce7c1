"""Diagnostics: collected once, in order of place, in three formats, with registered codes."""

import json
import re
from pathlib import Path

import pytest
from specmill.diagnostic_codes import CODES, Severity
from specmill.diagnostic_formats import render, visible
from specmill.diagnostics import Diagnostic, Diagnostics, SpecmillError, reference_page

TEXT = "a: 1\nb:\n  c: 2\n"


def collected(**options: bool) -> Diagnostics:
    diagnostics = Diagnostics(**options)
    diagnostics.sources.add("", TEXT, path="api.yaml")
    diagnostics.sources.add("z.yaml", TEXT, path="z.yaml")
    diagnostics.sources.add("b.yaml", TEXT, path="b.yaml")
    return diagnostics


def test_items_are_kept_once_and_shown_in_order_of_place() -> None:
    diagnostics = collected()
    diagnostics.note("structure", "n", pointer="/b/c", file="z.yaml")
    diagnostics.warning("structure", "w", pointer="/b")
    diagnostics.error("duplicate-key", "e", pointer="/b")
    diagnostics.error("duplicate-key", "e", pointer="/b")
    diagnostics.warning("structure", "v", pointer="/a", file="b.yaml")
    diagnostics.error("duplicate-key", "f", line=1, column=4)
    assert len(diagnostics) == len(diagnostics.items) == 5
    assert diagnostics.has_errors
    assert [diagnostics.count(severity) for severity in Severity] == [2, 2, 1]
    assert [
        (item.path, item.line, item.column, item.diagnostic.message)
        for item in diagnostics.located()
    ] == [
        ("api.yaml", 1, 4, "f"),
        ("api.yaml", 2, 1, "e"),
        ("api.yaml", 2, 1, "w"),
        ("b.yaml", 1, 1, "v"),
        ("z.yaml", 3, 3, "n"),
    ]


def test_the_order_of_reporting_does_not_matter() -> None:
    one, other = collected(), collected()
    reports = [("x", "/a"), ("y", "/b/c"), ("z", "/b")]
    for message, pointer in reports:
        one.warning("structure", message, pointer=pointer)
    for message, pointer in reversed(reports):
        other.warning("structure", message, pointer=pointer)
    assert render(one) == render(other)


def test_unregistered_codes_are_bugs() -> None:
    with pytest.raises(KeyError, match="no-such-code"):
        Diagnostics().error("no-such-code", "x")


def test_fatal_raises_and_collects() -> None:
    diagnostics = Diagnostics()
    with pytest.raises(SpecmillError, match="gone") as caught:
        diagnostics.fatal("document-unreadable", "gone", file="x.yaml")
    assert caught.value.diagnostics == diagnostics.items
    assert render(diagnostics) == "x.yaml  error  document-unreadable\n  gone\n"


def test_strict_turns_warnings_into_errors() -> None:
    diagnostics = collected(strict=True)
    diagnostics.warning("structure", "w")
    diagnostics.note("structure", "n")
    assert [item.severity for item in diagnostics] == ["error", "note"]


def test_text() -> None:
    diagnostics = collected()
    diagnostics.error("duplicate-key", "wrong", pointer="/b/c", hint="mend it", done="left out")
    diagnostics.note("structure", "no file", file="gone.yaml", pointer="/x")
    assert render(diagnostics) == (
        "api.yaml:3:3  error  duplicate-key\n"
        "  wrong; left out\n"
        "      3 | c: 2\n"
        "  hint: mend it\n"
        "gone.yaml  note  structure\n"
        "  no file\n"
    )
    assert render(Diagnostics()) == ""


def test_github() -> None:
    diagnostics = Diagnostics()
    diagnostics.sources.add("", "a: 1", path="api, v1:x%.yaml")
    diagnostics.warning("structure", "50% wrong\r\n::error::x", pointer="/a", hint="h")
    diagnostics.note("structure", "n", file="b.yaml")
    assert render(diagnostics, "github") == (
        "::warning file=api%2C v1%3Ax%25.yaml,title=structure,line=1,col=1::"
        "50%25 wrong  ::error::x Hint: h\n"
        "::notice file=b.yaml,title=structure::n\n"
    )


def test_json() -> None:
    diagnostics = collected()
    diagnostics.error("duplicate-key", "é\u202e", pointer="/b/c", hint="h", done="d")
    text = render(diagnostics, "json")
    assert text.isascii()
    assert json.loads(text) == {
        "diagnostics": [
            {
                "path": "api.yaml",
                "line": 3,
                "column": 3,
                "severity": "error",
                "code": "duplicate-key",
                "message": "é\u202e",
                "done": "d",
                "hint": "h",
                "file": "",
                "pointer": "/b/c",
                "source": "  c: 2",
            }
        ],
        "omitted": {},
    }


def test_output_is_capped_errors_first() -> None:
    diagnostics = Diagnostics(per_code=1500)
    diagnostics.sources.add("", "\n".join(f"k{n}: {n}" for n in range(2000)), path="api.yaml")
    for number in range(2000):
        diagnostics.warning("structure", f"w{number}", pointer=f"/k{number}")
    for number in (5, 1700):
        diagnostics.error("duplicate-key", f"e{number}", pointer=f"/k{number}")
    text = render(diagnostics, limit=10)
    lines = text.splitlines()
    assert [line for line in lines if "error" in line] == [
        "api.yaml:6:1  error  duplicate-key",
        "api.yaml:1701:1  error  duplicate-key",
    ]
    assert lines[-1] == "and 1,992 warnings more"
    assert render(diagnostics, "github", limit=10).endswith("::notice::and 1,992 warnings more\n")
    assert json.loads(render(diagnostics, "json"))["omitted"] == {"warning": 500}
    assert diagnostics.count(Severity.WARNING) == 2000


def test_a_million_reports_stay_small() -> None:
    diagnostics = Diagnostics()
    for number in range(200_000):
        diagnostics.error("structure", f"item {number}", pointer=f"/enum/{number}")
    assert len(diagnostics) == 1000
    assert diagnostics.dropped[Severity.ERROR] == 199_000


def test_nothing_in_the_output_can_move_the_cursor() -> None:
    hostile = "\x1b[31m\x07\u202e\u2066\u200b\ufeff\x85\u2028\ud800\n\ttext"
    assert visible('plain é 😀 "quoted"') == 'plain é 😀 "quoted"'
    shown = visible(hostile)
    assert shown.isprintable()
    assert shown == ("\\x1b[31m\\x07\\u202e\\u2066\\u200b\\ufeff\\x85\\u2028\\ud800  text")
    diagnostics = Diagnostics()
    diagnostics.sources.add("", "a: " + hostile.replace("\ud800", ""), path=hostile)
    diagnostics.error("structure", hostile, hint=hostile, done=hostile)
    for form in ("text", "github", "json"):
        output = render(diagnostics, form)
        assert output.replace("\n", "").isprintable()
        output.encode("utf-8")


def test_long_messages_and_lines_are_cut() -> None:
    diagnostics = Diagnostics()
    line = "x" * 5000
    diagnostics.sources.add("", f"{line}: {{a: 1, {line}: 2}}", path="api.yaml")
    diagnostics.error("structure", line * 100, pointer=f"/{line}/{line}", hint=line)
    assert max(map(len, render(diagnostics).splitlines())) < 700


def test_the_registry_is_sorted_and_complete() -> None:
    assert list(CODES) == sorted(CODES)
    for code, entry in CODES.items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)
        for sentence in (entry.meaning, entry.remedy):
            assert sentence.endswith("."), code
            assert "\n" not in sentence


def test_every_code_in_the_sources_is_registered() -> None:
    generator = Path(__file__).parent.parent / "generator" / "specmill"
    call = re.compile(r"\.(?:error|warning|note|fatal)\(\s*\"([a-z0-9-]+)\"")
    for path in sorted(generator.rglob("*.py")):
        used = set(call.findall(path.read_text("utf-8")))
        assert used <= set(CODES), path


def test_the_reference_page_is_current() -> None:
    page = Path(__file__).parent.parent / "docs" / "diagnostics.md"
    assert page.read_text("utf-8") == reference_page(), "run `make docs`"


def test_diagnostics_are_values() -> None:
    one = Diagnostic(code="structure", severity=Severity.NOTE, message="m")
    assert one == Diagnostic(code="structure", severity=Severity.NOTE, message="m")
    assert hash(one) == hash(Diagnostic(code="structure", severity=Severity.NOTE, message="m"))
