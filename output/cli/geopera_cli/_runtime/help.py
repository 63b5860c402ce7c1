"""Help texts, laid out for the width of the terminal.

Click's own formatter imports shutil, gettext, locale and textwrap; this one imports nothing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence

from .terminal import harmless

LEFT = 30
"""Columns at most for the left side of a list."""


def help_width() -> int:
    """Return the columns to fill: those of the terminal, at least 50 and at most 120."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdigit() and int(columns):
        found = int(columns)
    else:
        try:
            found = os.get_terminal_size(sys.stdout.fileno()).columns or 80
        except (OSError, ValueError, AttributeError):
            found = 80
    return max(min(found, 120), 50)


class HelpWriter:
    """Collects the lines of a help text."""

    def __init__(self, width: int | None = None) -> None:
        self.width = help_width() if width is None else width
        self._lines: list[str] = []

    def __str__(self) -> str:
        return "\n".join(harmless(line) for line in self._lines)

    def usage(self, words: str, arguments: str) -> None:
        """Write how the command is called."""
        self._lines.extend(filled(f"Usage: {words} {arguments}", self.width, "       "))

    def text(self, text: str, indent: str = "  ") -> None:
        """Write paragraphs; lists and code keep their lines."""
        for block in text.strip("\n").split("\n\n"):
            if not block.strip():
                continue
            self._lines.append("")
            if keeps_lines(block):
                self._lines.extend(indent + line.rstrip() for line in block.split("\n"))
            else:
                line = indent + " ".join(block.split())
                self._lines.extend(filled(line, self.width, indent))

    def section(self, title: str, rows: Iterable[tuple[str, str]]) -> None:
        """Write a list of terms and what they mean; nothing where it is empty."""
        found = list(rows)
        if found:
            self._lines.extend(["", f"{title}:"])
            self.list(found)

    def list(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write terms on the left and what they mean on the right."""
        room = min(max(len(left) for left, _ in rows), LEFT)
        margin = " " * (room + 4)
        for left, right in rows:
            head = f"  {left}"
            if not right:
                self._lines.append(head)
                continue
            if len(left) > room:
                self._lines.append(head)
                head = ""
            self._lines.extend(filled(head.ljust(room + 4) + right, self.width, margin))

    def lines(self, title: str, lines: Iterable[str]) -> None:
        """Write lines as they are."""
        self._lines.extend(["", f"{title}:", *(f"  {line}" for line in lines)])


def keeps_lines(block: str) -> bool:
    """Whether a paragraph is a list, a table, a quotation or code."""
    return any(
        line.lstrip().startswith(("- ", "* ", "|", ">", "#", "```"))
        or line.startswith("    ")
        or line.lstrip()[:3].rstrip(". )").isdigit()
        for line in block.split("\n")
    )


def filled(text: str, width: int, margin: str) -> list[str]:
    """Return the lines of a text filled greedily; all but the first begin with `margin`."""
    lines: list[str] = []
    while len(text) > width:
        start = len(margin) if lines else len(text) - len(text.lstrip())
        at = text.rfind(" ", max(start, len(margin)), width + 1)
        if at <= len(margin):
            at = text.find(" ", width)
            if at < 0:
                break
        lines.append(text[:at].rstrip())
        text = margin + text[at:].lstrip()
    return [*lines, text.rstrip()]
