"""Markdown of documents made safe: what may stay, what may not, and that nothing gets out of its slot."""

import random

import pytest
from markdown_it import MarkdownIt
from specmill import prose
from specmill.html_text import from_html

COMMONMARK = MarkdownIt("commonmark", {"html": True}).enable("table")
PIECES = [
    "`", "``", "```", "|", "\\", "\\|", "<", ">", "</td>", "<script>alert(1)</script>", "<!--",
    "-->", "{", "}", "{{ x }}", "${y}", "[a](javascript:alert(1))", "[a](http://x.test/(b))",
    "![i](data:x)", "](", "[", "]", "*", "**", "_", "~~", "#", "\n", "\n\n", "  \n", "- ", "1. ",
    "> ", "---", "===", "|---|", "    ", "\t", "import x", "export y", ":::", "&lt;", "&", "a",
    "Zo\u00eb", "\u202e", "\u0000", "http://a.test", "$$",
]  # fmt: skip


def tokens(text: str) -> list[str]:
    """The types of all tokens, inline ones included."""
    found = []
    for token in COMMONMARK.parse(text):
        found.append(token.type)
        found += [child.type for child in token.children or ()]
    return found


def hrefs(text: str) -> list[str]:
    return [
        str(child.attrGet("href"))
        for token in COMMONMARK.parse(text)
        for child in token.children or ()
        if child.type == "link_open"
    ]


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("Get the item (org-scoped; 404 cross-org).", "Get the item (org-scoped; 404 cross-org)."),
        ("Sorted by triggered_at, *newest* first", "Sorted by triggered_at, *newest* first"),
        ("Use `a_b` or ``x ` y``", "Use `a_b` or ``x ` y``"),
        ("a < b and <b>c</b>", "a \\< b and \\<b>c\\</b>"),
        ("path {id}", "path \\{id\\}"),
        ("https://a.test/x<script> <b>", "https://a.test/x&lt;script> \\<b>"),
        ("www.a.test\\</a>", "www.a.test&lt;/a>"),
        ("<https://a.test/><i>", "https://a.test/&lt;i>"),
        ("an odd ` tick", "an odd \\` tick"),
        ("see [docs](https://a.test/x)", "see [docs](https://a.test/x)"),
        ("see [docs](/relative) and [evil](javascript:x)", "see docs and evil"),
        ("<https://a.test/?a=1>", "https://a.test/?a=1"),
        ("two\nlines", "two lines"),
        ("bidi \u202e mark", "bidi \\<U+202E> mark"),
    ],
)
def test_inline_keeps_marks_and_defuses_the_rest(given: str, made: str) -> None:
    assert prose.inline(given) == made


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("a | b", "a \\| b"),
        ("`a|b`", "`a\\|b`"),
        ("`a\\|b`", "<code>a&#92;&#124;b</code>"),
        ("a \\| b", "a &#124; b"),
        ("", ""),
    ],
)
def test_cells_keep_their_pipes(given: str, made: str) -> None:
    assert prose.cell(given) == made


@pytest.mark.parametrize(
    "start",
    [
        "# a",
        "- a",
        "+ a",
        "> a",
        "1. a",
        "12) a",
        "---",
        "===",
        "```",
        "~~~",
        "| a |",
        "import a",
        "export b",
        ":::note",
        "[x]: y",
    ],
)
def test_paragraphs_start_no_block(start: str) -> None:
    assert tokens(prose.paragraph(start))[0] == "paragraph_open"
    assert tokens("text\n" + prose.paragraph(start))[0] == "paragraph_open"


def test_sentence_adds_a_full_stop_only_where_there_is_none() -> None:
    assert prose.sentence(" Invoke it ") == "Invoke it."
    assert prose.sentence("Done.") == "Done."
    assert prose.sentence("") == ""


def test_headline_is_the_first_paragraph_without_its_full_stop() -> None:
    assert prose.headline("One\nline.\n\nMore.") == "One line"
    assert prose.headline("And so on...") == "And so on..."


def test_slugs_are_those_of_github() -> None:
    assert prose.slug("billing.auto_topup.get") == "billingauto_topupget"
    assert prose.slug("API keys & more") == "api-keys--more"


def test_blocks_keep_lists_and_code_and_lower_headings() -> None:
    made = prose.blocks(
        '## Title\nText\n\n- one\n- two\n  more\n\n```json\n{"a": 1}\n```\n\n| a | b |\n|---|---|\n'
    )
    assert made.split("\n")[0] == "**Title**"
    assert "- one\n- two" in made
    assert '```json\n{"a": 1}\n```' in made
    assert "```text\n| a | b |\n|---|---|\n```" in made
    assert "heading_open" not in tokens(made)


def test_an_open_fence_is_closed() -> None:
    assert prose.blocks("```\ncode").endswith("\n```")


@pytest.mark.parametrize("seed", range(40))
def test_random_text_stays_in_its_slot(seed: int) -> None:
    chooser = random.Random(seed)
    for _ in range(60):
        text = "".join(chooser.choices(PIECES, k=chooser.randint(1, 12)))
        row = f"| a | b |\n|---|---|\n| {prose.cell(text)} | {prose.plain_cell(text)} |\n"
        assert tokens(row).count("td_open") == 2, (text, row)
        for made in (prose.paragraph(text), prose.blocks(text), row, prose.fenced(text)):
            kinds = tokens(made)
            assert "html_block" not in kinds, (text, made)
            assert "heading_open" not in kinds, (text, made)
            allowed = made.count("<code>") + made.count("</code>")
            assert kinds.count("html_inline") <= allowed, (text, made)
            assert all(
                target.startswith(("http:", "https:", "mailto:")) for target in hrefs(made)
            ), (text, made)
        assert tokens(prose.fenced(text)) == ["fence"]


def test_linear_in_hostile_input() -> None:
    for unit in ("`" * 7 + "a", "[a](", "\\`", "<", "![", "](x)"):
        prose.cell(unit * 20_000)
        prose.blocks((unit + "\n") * 5_000)


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("<p>One.</p>\n\n<p>Two <b>bold</b>.</p>", "One.\n\nTwo **bold**."),
        ("Set <code>a &lt; b</code> or<br/>not", "Set `a < b` or\nnot"),
        ("<ul><li>x</li><li><em>y</em></li></ul>", "- x\n- *y*"),
        ('see <a class="c" href="https://a.test/x y">this</a>', "see [this](https://a.test/x%20y)"),
        ("<a>none</a> <h2>Head</h2>", "none \n\n**Head**"),
        ("<script>x</script> 1 < 2", "<script>x</script> 1 < 2"),
        ("plain", "plain"),
    ],
)
def test_html_becomes_markdown_where_asked_for(given: str, made: str) -> None:
    assert from_html(given) == made


def test_what_is_not_known_stays_escaped() -> None:
    made = prose.blocks(from_html("<p><script>alert(1)</script><a href='javascript:x'>y</a></p>"))
    assert made == "\\<script>alert(1)\\</script>y"
