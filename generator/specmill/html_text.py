"""HTML that authors write into descriptions to CommonMark, tag by tag; what isn't known stays and is escaped later."""

from __future__ import annotations

import html
import re

from .escape import code_span

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)((?:\s[^<>]*)?)/?>")
_HREF = re.compile(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_CODE = re.compile(r"<(code|kbd|samp|tt)(?:\s[^<>]*)?>(.*?)</\1>", re.IGNORECASE | re.DOTALL)
_PRE = re.compile(r"<pre(?:\s[^<>]*)?>(.*?)</pre>", re.IGNORECASE | re.DOTALL)
_ANY_TAG = re.compile(r"<[^<>]*>")
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
_BREAKS = frozenset(["p", "div", "section", "aside", "ul", "ol", "dl", "table", "tr", "blockquote"])
_DROPPED = frozenset(
    ["span", "small", "sub", "sup", "u", "font", "dt", "dd", "thead", "tbody", "th", "td", "center"]
)
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])


def from_html(text: str) -> str:
    """Returns text with the tags of prose as Markdown: paragraphs, lists, emphasis, code, links."""
    if "<" not in text:
        return text
    text = _PRE.sub(lambda match: f"\n\n```\n{_bare(match[1])}\n```\n\n", text)
    text = _CODE.sub(lambda match: code_span(_bare(match[2])), text)
    links: list[str] = []

    def spell(match: re.Match[str]) -> str:
        closing, name = match[1] == "/", match[2].lower()
        if name == "a":
            return _link(match, closing, links)
        if name in _MARKS:
            return _MARKS[name]
        if name in _HEADINGS:
            return "**\n\n" if closing else "\n\n**"
        if name == "li":
            return "" if closing else "\n- "
        if name == "br":
            return "\n"
        if name in _BREAKS:
            return "\n\n"
        return "" if name in _DROPPED else match[0]

    made = _TAG.sub(spell, text)
    return re.sub(r"\n{3,}", "\n\n", made).strip()


def _bare(text: str) -> str:
    return html.unescape(_ANY_TAG.sub("", text))


def _link(match: re.Match[str], closing: bool, links: list[str]) -> str:
    if closing:
        return f"]({links.pop()})" if links else ""
    href = _HREF.search(match[3])
    if href is None:
        return ""
    links.append((href[1] or href[2] or href[3] or "").replace(" ", "%20"))
    return "["
