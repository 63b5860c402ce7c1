"""Markdown written by others to Markdown that is safe to stand in a page.

Descriptions of a document are CommonMark (OpenAPI, 4.3). Their inline marks are kept; what could become HTML, MDX, a
link out of place or a block of the page is escaped. The result means the same to CommonMark, GFM and MDX parsers, so
there is one set of functions for all of them. Every function is total and linear in its input.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from .escape import code_span, one_line, visible

_INLINE = re.compile(
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<ticks>`+)
    | (?P<auto><(?:https?|mailto):[^\s<>]*>)
    | !?\[(?P<label>[^\[\]`]*)\]\(\s*(?P<url>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"()]*"|'[^'()]*'))?\s*\)
    | (?P<call>\](?=[(\[]))
    | (?P<mark>[<{}\\])
    | (?P<bang>!(?=\[))
    """,
    re.VERBOSE,
)
_BLOCK_START = re.compile(
    r"(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=*_](?=[-=*_ ]*$)|`{3}|~{3}|\||:{3}|!{3}|\?{3}|\[(?=[^\]]*\]:)|%%)"
)
_NUMBER_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_STATEMENT_START = re.compile(r"(?:import|export)(?=\W|$)")
_URL_UNSAFE = re.compile(r"[\s<>()\\{}|`\"\[\]^\x00-\x20\x7f]")
_SAFE_SCHEME = re.compile(r"(?:https?|mailto):", re.IGNORECASE)


def inline(text: str) -> str:
    """Returns CommonMark as one line of inline text: marks, code spans and absolute links kept, all else inert."""
    if "\n" in text:
        text = _QUOTE_MARK.sub("", text)
    return _inline(one_line(text))


def paragraph(text: str) -> str:
    """Returns CommonMark as one paragraph that can't start a heading, list, quote, table, directive or statement."""
    return guard_start(inline(text))


def cell(text: str) -> str:
    """Returns CommonMark as the text of a table cell (GFM, 4.10)."""
    return _pipes(inline(text))


def plain_cell(text: str) -> str:
    """Returns a code span for a table cell; a backslash before a pipe needs entities, because parsers disagree on it."""
    if "|" not in text:
        return code_span(text)
    if "\\|" not in text:
        return code_span(text).replace("|", "\\|")
    entities = "".join(
        f"&#{ord(character)};" if character in _ENTITIES else character
        for character in one_line(text)
    )
    return f"<code>{entities}</code>"


def sentence(text: str) -> str:
    """Returns text on one line, with a full stop unless it already ends with one."""
    line = one_line(text)
    return line if not line or line.endswith(".") else line + "."


def stopped(text: str) -> str:
    """Returns text on one line that another sentence may follow."""
    line = one_line(text.rstrip())
    return line if not line or line.endswith((".", "!", "?", ":", "\u2026")) else line + "."


def headline(text: str) -> str:
    """Returns the first paragraph of a text on one line, without its final full stop."""
    line = one_line(text.strip().partition("\n\n")[0])
    return line[:-1] if line.endswith(".") and not line.endswith("..") else line


def fill(pattern: str, values: Mapping[str, str]) -> str:
    """Returns a pattern with its `{name}` blanks filled; other braces stay."""
    return _BLANK.sub(lambda match: values.get(match[1], match[0]), pattern)


def fenced(text: str, language: str = "") -> str:
    """Returns text as a fenced code block that nothing in it can end (CommonMark 4.5)."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{visible(text)}\n{fence}"


def link_target(url: str) -> str:
    """Returns an address as a link destination, empty where its scheme isn't one that only reads or writes a letter."""
    return _percent(url.strip()) if _SAFE_SCHEME.match(url.strip()) else ""


def slug(text: str) -> str:
    """Returns the anchor that GitHub and most site generators give a heading of this text."""
    return _NO_ANCHOR.sub("", one_line(text).lower()).replace(" ", "-")


def guard_start(line: str) -> str:
    """Returns a line whose start has no meaning as a block."""
    if _BLOCK_START.match(line):
        return "\\" + line
    number = _NUMBER_START.match(line)
    if number:
        return f"{number[1]}\\{line[number.end(1) :]}"
    if _STATEMENT_START.match(line):
        return f"&#{ord(line[0])};{line[1:]}"
    return line


_QUOTE_MARK = re.compile(r"^[ \t]*>[ \t]?(?:\[!\w+\][ \t]*)?", re.MULTILINE)
_NO_ANCHOR = re.compile(r"[^\w -]")
_BLANK = re.compile(r"\{(\w+)\}")
_ENTITIES = frozenset("\\|{}<>&`*_[]~#")


def _percent(url: str) -> str:
    return _URL_UNSAFE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), url)


def _pipes(text: str) -> str:
    if "|" not in text:
        return text
    if "\\|" not in text:
        return text.replace("|", "\\|")
    return _outside_code(
        text, lambda piece: piece.replace("\\|", "&#124;").replace("|", "\\|"), plain_cell
    )


def _outside_code(text: str, outside: Callable[[str], str], code: Callable[[str], str]) -> str:
    pieces: list[str] = []
    place = 0
    for start, end, content in _code_spans(text):
        pieces.append(outside(text[place:start]))
        pieces.append(code(content))
        place = end
    pieces.append(outside(text[place:]))
    return "".join(pieces)


def _code_spans(text: str) -> list[tuple[int, int, str]]:
    """The code spans of a line as start, end and content (CommonMark 6.1), backslash escapes heeded."""
    runs = [(match.start(), match.end()) for match in re.finditer(r"`+", text)]
    closers: dict[int, list[int]] = {}
    for index, (start, end) in enumerate(runs):
        closers.setdefault(end - start, []).append(index)
    for indices in closers.values():
        indices.reverse()
    spans: list[tuple[int, int, str]] = []
    index = 0
    while index < len(runs):
        start, end = runs[index]
        slashes = start - len(text[:start].rstrip("\\")) if start and text[start - 1] == "\\" else 0
        if slashes % 2:
            start += 1
        waiting = closers.get(end - start, [])
        while waiting and waiting[-1] <= index:
            waiting.pop()
        if start < end and waiting:
            closing = waiting[-1]
            content = text[end : runs[closing][0]]
            stripped = (
                content[1:-1]
                if content.startswith(" ") and content.endswith(" ") and content.strip()
                else content
            )
            spans.append((start, runs[closing][1], stripped))
            index = closing
        index += 1
    return spans


def _inline(text: str) -> str:
    if text.isalnum() or not _SPECIAL.search(text):
        return text
    if "`" not in text:
        return _marks(text)
    return _outside_code(text, _marks, code_span)


_SPECIAL = re.compile(r"[\\`\[\]<>{}!]")


def _marks(text: str) -> str:
    ends = [match.span() for match in _BARE_URL.finditer(text)] if "<" in text else []
    ends.reverse()

    def spell(match: re.Match[str]) -> str:
        found = match[0]
        if found in ("<", "\\<"):
            while ends and ends[-1][1] < match.start():
                ends.pop()
            if ends and ends[-1][0] <= match.start():
                return "&lt;"
        return _mark(match)

    return _INLINE.sub(spell, text)


# GFM makes a link of a bare address and takes a backslash for a part of it, so nothing can be escaped with one there.
_BARE_URL = re.compile(r"(?:://|www\.)\S*", re.IGNORECASE)


def _mark(match: re.Match[str]) -> str:
    found = match[0]
    if match["escape"]:
        return found
    if match["ticks"]:
        return "".join("\\" + tick for tick in found)
    if match["auto"]:
        return _percent(found[1:-1])
    if match["label"] is not None:
        target = link_target(match["url"])
        label = _marks(match["label"])
        return f"[{label}]({target})" if target and label.strip() else label
    return "\\" + found


def blocks(text: str) -> str:
    """Returns CommonMark of several paragraphs: lists, quotes and fenced code kept, headings made bold lines.

    Lines of tables become fenced text; indented code and HTML become plain paragraphs.
    """
    lines = _Blocks()
    for line in visible(text).strip("\n").split("\n"):
        lines.add(line.rstrip())
    return lines.finish()


_FENCE = re.compile(r"(\s*)(`{3,}|~{3,})\s*([A-Za-z0-9_+#.-]*)")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?$")
_ITEM = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])(\s+)(?=\S)")
_QUOTE = re.compile(r"\s{0,3}>\s?")


class _Blocks:
    """The lines of a description, one at a time."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._fence = ""
        self._margin = ""
        self._in_list = False
        self._table: list[str] = []

    def add(self, line: str) -> None:
        if self._fence:
            self._code(line)
            return
        if line.lstrip().startswith("|"):
            self._table.append(line.strip())
            return
        self._end_table()
        fence = _FENCE.match(line)
        if fence and "`" not in line[fence.end(2) :]:
            self._margin = fence[1] if self._in_list else ""
            self._fence = fence[2]
            self._out.append(f"{self._margin}{self._fence}{fence[3]}")
            return
        if not line:
            self._blank()
            return
        heading = _HEADING.match(line)
        if heading:
            self._heading(heading[1])
            return
        item = _ITEM.match(line)
        if item and not _rule(line):
            self._item(item, line)
            return
        quote = _QUOTE.match(line)
        if quote:
            self._in_list = False
            self._out.append(f"> {guard_start(_inline(one_line(line[quote.end() :])))}".rstrip())
            return
        self._text(line)

    def _text(self, line: str) -> None:
        continues = self._in_list and line[0] == " "
        if not continues and (not self._out or not self._out[-1]):
            self._in_list = False
        margin = line[: len(line) - len(line.lstrip())] if continues else ""
        self._out.append(margin + guard_start(_inline(one_line(line))))

    def _item(self, item: re.Match[str], line: str) -> None:
        margin = item[1] if self._in_list else ""
        if not self._in_list and self._out and self._out[-1]:
            self._out.append("")
        self._in_list = True
        self._out.append(f"{margin}{item[2]} {guard_start(_inline(one_line(line[item.end() :])))}")

    def _heading(self, text: str) -> None:
        self._blank()
        self._in_list = False
        title = _inline(one_line(text)).strip("*").strip()
        if title:
            self._out.extend([f"**{title}**", ""])

    def _blank(self) -> None:
        if self._out and self._out[-1]:
            self._out.append("")

    def _code(self, line: str) -> None:
        stripped = line.strip()
        if stripped and not stripped.strip(self._fence[0]) and len(stripped) >= len(self._fence):
            self._out.append(self._margin + self._fence)
            self._fence = ""
        else:
            self._out.append(
                line
                if not self._margin or line.startswith(self._margin)
                else self._margin + line.lstrip()
            )

    def _end_table(self) -> None:
        if self._table:
            self._blank()
            self._in_list = False
            ticks = "`" * max(
                3,
                1
                + max(
                    (len(run) for line in self._table for run in re.findall("`+", line)), default=0
                ),
            )
            self._out.extend([f"{ticks}text", *self._table, ticks, ""])
            self._table = []

    def finish(self) -> str:
        self._end_table()
        if self._fence:
            self._out.append(self._margin + self._fence)
        return "\n".join(self._out).strip("\n")


def _rule(line: str) -> bool:
    bare = line.replace(" ", "")
    return len(bare) >= 3 and len(set(bare)) == 1 and bare[0] in "-*_"
