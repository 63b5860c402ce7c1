"""Layout by width: lists, type expressions, imports and comments."""

import pytest
from specmill.escape import comment
from specmill.importing import import_groups
from specmill.layout import fit_type
from specmill.render import environment
from specmill.target import CommentTable, load_target

from .test_render import TOY


@pytest.mark.parametrize(
    ("expr", "lines"),
    [
        ("int | None", ["xy: int | None,"]),
        ("Aaaaaaaaaa | Bbbbbbb", ["xy: (", "    Aaaaaaaaaa | Bbbbbbb", "),"]),
        (
            "Aaaaaaaaaaaa | Bbbbbbbbbbbbbb",
            ["xy: (", "    Aaaaaaaaaaaa", "    | Bbbbbbbbbbbbbb", "),"],
        ),
        ("Seq[Aaaaaaaaa | Bbbbbbb]", ["xy: Seq[", "    Aaaaaaaaa | Bbbbbbb", "],"]),
        (
            'Map[str, Seq["a|b", "cccccccccccccc"]]',
            [
                "xy: Map[",
                "    str,",
                "    Seq[",
                '        "a|b",',
                '        "cccccccccccccc",',
                "    ],",
                "],",
            ],
        ),
        ("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", ["xy: Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,"]),
    ],
)
def test_types_that_do_not_fit_are_laid_out_over_lines(expr: str, lines: list[str]) -> None:
    assert fit_type(expr, "xy: ", ",", width=24).split("\n") == lines


def test_a_lone_name_is_put_in_brackets_where_that_helps() -> None:
    assert fit_type("Aaaaaaaaaaaaaa", "long_name: ", width=20, lone=True) == (
        "long_name: (\n    Aaaaaaaaaaaaaa\n)"
    )


def test_imports_are_grouped_and_sorted() -> None:
    entries = [
        ".b Pet",
        ".b Cat",
        "..m10 f",
        "..m9 Abc2",
        "..m9 Abc10",
        "..m9 LIMIT",
        ".b Pet",
    ]
    assert import_groups(entries) == [
        ("..m9", ["LIMIT", "Abc2", "Abc10"]),
        ("..m10", ["f"]),
        (".b", ["Cat", "Pet"]),
    ]


def test_identifiers_in_strings_are_no_code() -> None:
    template = environment(load_target(TOY, "toy")).from_string(
        "{{ text|code_words|sort|join(' ') }} {{ text|respell('list', 'b.list') }}"
    )
    text = 'list[x.list, "list", """a "list" b"""]'
    assert template.render(text=text) == 'list x b.list[x.list, "list", """a "list" b"""]'


def test_identifiers_in_comments_and_before_colons_are_no_uses() -> None:
    template = environment(load_target(TOY, "toy")).from_string(
        "{{ text|code_words(keys=false)|sort|join(' ') }}"
    )
    text = "/** A Pet that isn't a Dog. */ Cat?: Bird; \"Fish /* -- \": Cow; -- Don't say Hen\nDuck"
    assert template.render(text=text) == "Bird Cow Duck"


def test_a_paragraph_is_filled_anew_where_a_line_does_not_fit() -> None:
    table = CommentTable(prefix="", width=20, replace=())
    text = (
        "one two three four five\nsix.\n\nkept\nas it is\n\n- item that is too long\n  for it\n- b"
    )
    assert comment(text, table).split("\n") == [
        "one two three four",
        "five six.",
        "",
        "kept",
        "as it is",
        "",
        "- item that is too",
        "  long for it",
        "- b",
    ]


def test_code_in_comments_is_left_alone() -> None:
    table = CommentTable(prefix="", width=20, replace=())
    text = "See:\n```\na line of code that is long\nb\n```\n| a | b |\n| c | d |"
    assert comment(text, table) == text
