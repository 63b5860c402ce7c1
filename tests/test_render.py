"""Rendering: document text leaves through an escape filter or not at all."""

from pathlib import Path

import pytest
from specmill import escape
from specmill.layout import fit
from specmill.render import RenderError, environment
from specmill.target import CommentTable, LiteralTable, TargetError, load_target
from specmill.text import Text, UnescapedText

TOY = Path(__file__).parent / "targets" / "toy"
HOSTILE = [
    '"',
    "'",
    "\\",
    "\n",
    "*/",
    '"""',
    "'''",
    "{{ 7 * 7 }}",
    "${x}",
    "`",
    "|",
    "</script>",
    "\x00\x1b[31m",
    "\u202e\u2066",
    "\u2028",
    "\ud800",
    "#{x}",
    "%(x)s",
    "-->",
    "]]>",
]


@pytest.mark.parametrize(
    "template",
    [
        "{{ value }}",
        "{{ value ~ 'x' }}",
        "{{ value | upper }}",
        "{{ [value] | join }}",
        "{{ value.raw }}",
        "{{ '%s' | format(value) }}",
        "{{ value | string }}",
        "{{ value | e }}",
        "{{ [value] }}",
        "{{ none }}",
        "{{ value['raw'] }}",
        "{{ value | attr('raw') }}",
        "{{ [value] | map(attribute='raw') | first }}",
        "{{ 'x'.join([value]) }}",
        "{{ '{}'.format(value) }}",
        "{{ value | replace('a', 'b') }}",
    ],
)
def test_document_text_is_refused_outside_a_filter(template: str) -> None:
    env = environment(load_target(TOY, "toy"))
    with pytest.raises((UnescapedText, TypeError)):
        env.from_string(template).render(value=Text("text"))


@pytest.mark.parametrize("text", HOSTILE)
def test_literals_read_back_as_the_text(text: str) -> None:
    python = LiteralTable(
        quotes=('"', "'"),
        escapes={"\\": "\\\\", "\n": "\\n"},
        astral="\\U{code:08x}",
    )
    written = escape.string_literal(f"a{text}b", python)
    assert eval(written, {"__builtins__": {}}) == f"a{text}b"
    assert written.isprintable()


@pytest.mark.parametrize("text", HOSTILE)
def test_comments_stay_comments(text: str) -> None:
    table = CommentTable(prefix="// ", width=40, replace=(("*/", "* /"),))
    written = "// " + escape.comment(f"a{text}b", table)
    assert all(line.startswith("//") for line in written.splitlines())
    assert "*/" not in written


@pytest.mark.parametrize("text", HOSTILE)
def test_json_text_is_printable(text: str) -> None:
    import json

    written = escape.json_text(f"a{text}b")
    assert written.isprintable()
    assert json.loads(written) == f"a{text}b"


def test_lists_fit_or_break() -> None:
    assert fit(["a", "b"], "f(", ")") == "f(a, b)"
    assert fit(["a" * 50, "b" * 50], "f(", ")", indent=4) == (
        "f(\n        " + "a" * 50 + ",\n        " + "b" * 50 + ",\n    )"
    )
    assert fit([], "f(", ")") == "f()"


def test_every_fault_of_a_target_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "target.toml").write_text('contract = 2\n[cases]\ntype = "odd"\n')
    with pytest.raises(TargetError) as caught:
        load_target(tmp_path, "broken")
    text = str(caught.value)
    assert "contract must be 1" in text
    assert "'odd'" in text
    assert "[types] needs 'any'" in text
    assert "files/" in text


def test_a_failing_template_is_told_with_its_place(tmp_path: Path) -> None:
    from specmill.render import _compile

    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "x.jinja").write_text("{% for %}")
    target = load_target(TOY, "toy")
    env = environment(target)
    env.loader = __import__("jinja2").FileSystemLoader(tmp_path / "files")
    with pytest.raises(RenderError, match=r"x\.jinja:1"):
        _compile(env, "x.jinja")
