"""The list of pages beside each page of the preview: by folder, under their titles, with the headings of the page shown."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import quote

MANY = 150
"""A folder of more pages lists them only beside its own pages; elsewhere its index is linked."""
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


class Heading(NamedTuple):
    """A heading of a page: its level, its text and its anchor."""

    level: int
    title: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page in the list."""

    path: str
    title: str


def titles(pages: Mapping[str, str]) -> Mapping[str, tuple[Entry, ...]]:
    """Returns the pages of each folder in reading order: the index first, then by title, plain texts last."""
    folders: dict[str, list[Entry]] = {}
    for path, source in pages.items():
        entry = Entry(path=path, title=_title(path, source))
        folders.setdefault(posixpath.dirname(path), []).append(entry)
    return {
        folder: tuple(sorted(folders[folder], key=_reading_order))
        for folder in sorted(folders, key=lambda name: (name.partition("/")[0], name))
    }


def _title(path: str, source: str) -> str:
    name = PurePosixPath(path)
    if name.suffix == ".txt":
        return name.name
    if name.stem == "index":
        return "Overview" if path.count("/") < 2 else "All"
    found = _TITLE.search(source, 0, 4000)
    if found is None:
        return name.stem
    plain = html.unescape(_ESCAPE.sub(r"\1", found[1]).strip("` "))
    return plain.removesuffix(" operations") or plain


def _reading_order(entry: Entry) -> tuple[bool, bool, str, str]:
    name = PurePosixPath(entry.path)
    return name.suffix == ".txt", name.stem != "index", entry.title.casefold(), entry.path


def navigation(
    folders: Mapping[str, Sequence[Entry]], current: str, headings: Sequence[Heading]
) -> str:
    """Returns the list as HTML."""
    return "".join(_folders(folders, current, headings))


def _folders(
    folders: Mapping[str, Sequence[Entry]], current: str, headings: Sequence[Heading]
) -> Iterator[str]:
    here = posixpath.dirname(current)
    for folder, entries in folders.items():
        top, _, below = folder.partition("/")
        items = "".join(_item(entry, current, headings) for entry in entries)
        if not below:
            yield f'<p class="target">{html.escape(top)}</p><ul>{items}</ul>'
            continue
        if not any(name == top for name in folders):
            yield f'<p class="target">{html.escape(top)}</p>'
        label = html.escape(below.capitalize())
        if len(entries) > MANY and folder != here:
            first = entries[0]
            yield f'<p class="folder"><a href="{_address(first.path)}">{label}</a></p>'
            continue
        state = " open" if folder == here or (not here.count("/") and top == here) else ""
        yield f"<details{state}><summary>{label}</summary><ul>{items}</ul></details>"


def _item(entry: Entry, current: str, headings: Sequence[Heading]) -> str:
    here = entry.path == current
    mark = ' aria-current="page"' if here else ""
    inner = "".join(
        f'<li><a href="#{html.escape(heading.anchor)}">{html.escape(heading.title)}</a></li>'
        for heading in headings
        if here and heading.level == 2
    )
    below = f"<ul>{inner}</ul>" if inner else ""
    return f'<li><a href="{_address(entry.path)}"{mark}>{html.escape(entry.title)}</a>{below}</li>'


def _address(path: str) -> str:
    return "/" + html.escape(quote(path))
