"""Sources: the texts that were read, and the line and column of a JSON pointer in them.

Positions are computed only when something is reported: all pointers into one text in one pass.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from . import pointers
from .provenance import Origins
from .scan import offsets

Place = tuple[str, str]
"""The key of a source and a JSON pointer into it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place in a text: line and column count from 1; line 0 means that only the file is known."""

    path: str
    line: int = 0
    column: int = 0
    source_line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One text that was read: `path` is how it is shown to the user, `json` how it was parsed."""

    path: str
    text: str
    json: bool


class Sources:
    """All texts that were read, by the key that diagnostics use in `file`."""

    def __init__(self) -> None:
        self._sources: dict[str, Source] = {}
        self.origins = Origins()

    def add(self, file: str, text: str, *, path: str, json: bool = False) -> None:
        """Register a text; line ends must have been normalised to "\\n"."""
        self._sources[file] = Source(path=path, text=text, json=json)

    def path(self, file: str) -> str:
        """Return how a source is shown to the user."""
        source = self._sources.get(file)
        return file if source is None else source.path

    def at(self, file: str, line: int, column: int) -> Position:
        """Return the position with the given line and column, with its source line."""
        source = self._sources.get(file)
        if source is None:
            return Position(path=file, line=line, column=column)
        start = 0
        for _ in range(line - 1):
            end = source.text.find("\n", start)
            if end < 0:
                break
            start = end + 1
        text = _line_at(source.text, start)
        return Position(path=source.path, line=line, column=column, source_line=text)

    def locate(self, file: str, pointer: str) -> Position:
        """Return the position of one place; see `locate_all`."""
        return self.locate_all([(file, pointer)])[file, pointer]

    def locate_all(self, places: Iterable[Place]) -> dict[Place, Position]:
        """Return the position of every place: that of the key for members of a mapping.

        A pointer to something that does not exist gets the position of its nearest existing
        ancestor. Places that an overlay made are positions in the overlay.
        """
        wanted: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
        for place in places:
            file, pointer = self.origins.trace(*place)
            wanted[file][pointer].append(place)
        found: dict[Place, Position] = {}
        for file, by_pointer in wanted.items():
            source = self._sources.get(file)
            for pointer, position in _positions(file, source, list(by_pointer)).items():
                for place in by_pointer[pointer]:
                    found[place] = position
        return found


def _positions(file: str, source: Source | None, wanted: list[str]) -> dict[str, Position]:
    if source is None or not source.text:
        path = file if source is None else source.path
        return dict.fromkeys(wanted, Position(path=path))
    text = source.text
    tokens = {pointer: pointers.split(pointer) for pointer in wanted}
    by_offset = offsets(text, tokens, is_json=source.json)
    result: dict[str, Position] = {}
    line, reached = 1, 0
    for pointer, offset in sorted(by_offset.items(), key=lambda item: item[1]):
        line += text.count("\n", reached, offset)
        reached = offset
        start = text.rfind("\n", 0, offset) + 1
        result[pointer] = Position(
            path=source.path,
            line=line,
            column=offset - start + 1,
            source_line=_line_at(text, offset),
        )
    return result


_EXCERPT = 1000


def _line_at(text: str, offset: int) -> str:
    """Return the line around an offset; of a very long line, the part that begins at the offset."""
    start = text.rfind("\n", max(0, offset - _EXCERPT), offset) + 1
    if start == 0 and offset > _EXCERPT:
        start = offset
    end = text.find("\n", offset, offset + _EXCERPT)
    return text[start : end if end >= 0 else offset + _EXCERPT]
