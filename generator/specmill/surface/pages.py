"""Anchors of Markdown pages: what other sites and bookmarks link to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..plan.nodes import ApiNode
from ..render import RenderedFile
from .symbols import Symbol

_EXTENSIONS = (".md", ".mdx", ".markdown")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_EXPLICIT = re.compile(r"""<a (?:id|name)=["']([^"']+)["']|\{#([\w.:-]+)\}""")
_DROPPED = re.compile(r"[^\w\- ]")
_MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|[`*]|\\(?=[^\w\s])|<[^>]+>|\{#[\w.:-]+\}")


def anchors(api: ApiNode, files: Iterable[RenderedFile]) -> Iterator[Symbol]:
    """Yields a symbol for each page and each anchor in it, with the place of the operation or model
    it names.
    """
    places = {node.id.raw: node.pointer.raw for node in api.operations}
    places |= {model.raw_name.raw: model.pointer.raw for model in api.models if not model.is_inline}
    for file in files:
        if not file.path.endswith(_EXTENSIONS):
            continue
        yield Symbol(name=file.path, kind="page")
        for anchor, title in page_anchors(file.content.decode("utf-8")):
            yield Symbol(name=f"{file.path}#{anchor}", kind="anchor", pointer=places.get(title, ""))


def page_anchors(text: str) -> Iterator[tuple[str, str]]:
    """Yields (anchor, heading) as GitHub makes them: lower case, spaces to hyphens, a number for
    repetitions.
    """
    seen: dict[str, int] = {}
    fence = ""
    for line in text.splitlines():
        if fence:
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            continue
        if opened := _FENCE.match(line):
            fence = opened[1]
            continue
        for match in _EXPLICIT.finditer(line):
            yield match[1] or match[2], ""
        heading = _HEADING.fullmatch(line)
        if heading is None:
            continue
        title = _MARKUP.sub(lambda match: match[1] or "", heading[1]).strip()
        anchor = _DROPPED.sub("", title.lower()).replace(" ", "-")
        count = seen.get(anchor, 0)
        seen[anchor] = count + 1
        yield (f"{anchor}-{count}" if count else anchor), title
