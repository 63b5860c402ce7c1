"""Reads the calls that the full pages show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADING = re.compile(r"## `+ ?(.+?) ?`+$")
_FENCE = re.compile(r"(`{3,})(\w*)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """One fenced block of a page: the operation it stands under, the line before it, its language and text."""

    page: str
    operation: str
    label: str
    language: str
    text: str


def snippets(folder: Path) -> Iterator[Snippet]:
    """Yields the fenced blocks of all operation pages below a folder, in order."""
    for path in sorted(folder.glob("operations/*.md")):
        yield from _of_page(path)


def _of_page(path: Path) -> Iterator[Snippet]:
    operation = label = fence = language = ""
    lines: list[str] = []
    for line in path.read_text("utf-8").split("\n"):
        if fence:
            if line == fence:
                text = "\n".join(lines)
                yield Snippet(
                    page=path.name, operation=operation, label=label, language=language, text=text
                )
                fence = ""
            else:
                lines.append(line)
            continue
        heading, opening = _HEADING.match(line), _FENCE.match(line)
        if heading:
            operation = heading[1]
        elif opening:
            fence, language, lines = opening[1], opening[2], []
        elif line:
            label = line
