"""`make loc`: what is a line of code, and what the targets may have of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import loc


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        ("a.go.jinja", "// note\n\n{# one\n   more #}\n{% if x %}\ny := 1 // note\n", 2),
        ("a.py", "# note\n\nx = 1\n", 1),
        ("a.java", "/** One\n * two. */\nclass A {} // note\n/* b */ int c;\n", 2),
        ("a.md.jinja", "<!-- note -->\n# Title\n\ntext\n", 2),
        ("a.json", "{\n}\n", 2),
    ],
)
def test_comments_and_blank_lines_are_no_code(
    tmp_path: Path, name: str, text: str, count: int
) -> None:
    (tmp_path / name).write_text(text)
    assert loc.code_lines(tmp_path / name) == count


def test_a_file_whose_comments_are_not_known_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.kt").write_text("")
    with pytest.raises(ValueError, match="not known"):
        loc.code_lines(tmp_path / "a.kt")


def test_targets_made_of_templates_stay_small(capsys: pytest.CaptureFixture[str]) -> None:
    loc.main()
    rows = [line.split() for line in capsys.readouterr().out.splitlines()[1:]]
    counts = {name: [int(text.replace(",", "")) for text in row] for name, *row in rows}
    assert counts["go"][2] <= 3500
    assert counts["java"][-1] <= 1500
    assert counts["rust"][-1] <= 1500
