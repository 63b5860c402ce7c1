"""Diagnostics: what is wrong in the input, where, what was done about it, and how to mend it.

Stages report to a `Diagnostics` collector by code and JSON pointer; lines and columns are computed
once, when the collected diagnostics are shown (`Diagnostics.located`).
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NoReturn, TypedDict, Unpack

from .diagnostic_codes import CODES, CodeDoc, Severity
from .load.positions import Sources

__all__ = [
    "CODES",
    "CodeDoc",
    "Diagnostic",
    "Diagnostics",
    "Located",
    "Severity",
    "SpecmillError",
]

_LONGEST = 600
_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class Place(TypedDict, total=False):
    """The optional parts of a diagnostic, as keyword arguments of the collecting methods."""

    pointer: str
    file: str
    hint: str
    done: str
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding about the input.

    `pointer` is an RFC 6901 JSON pointer without the leading "#" ("/paths/~1pets/get"); `file` is
    the key of the source it points into: "" for the root document, a path relative to the root
    document's folder, or another registered input such as an overlay. `line` and `column` (from 1)
    are set only where no pointer can exist, as in a syntax error.
    """

    code: str
    severity: Severity
    message: str
    pointer: str = ""
    file: str = ""
    hint: str = ""
    done: str = ""
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A diagnostic with its place in a file: 0 as line means that only the file is known."""

    diagnostic: Diagnostic
    line: int
    column: int
    source: str
    path: str


class SpecmillError(Exception):
    """The input cannot be used at all; carries the diagnostics that say why."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("; ".join(item.message for item in diagnostics))
        self.diagnostics = diagnostics


class Diagnostics:
    """Collects diagnostics; equal ones count once, and each code keeps at most `per_code` of them.

    With `strict`, warnings are collected as errors. `sources` knows the texts that were read.
    """

    def __init__(self, *, strict: bool = False, per_code: int = 1000) -> None:
        self.sources = Sources()
        self.strict = strict
        self._per_code = per_code
        self._items: dict[Diagnostic, None] = {}
        self._kept: Counter[str] = Counter()
        self._counts: Counter[Severity] = Counter()
        self._dropped: Counter[Severity] = Counter()

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    @property
    def items(self) -> tuple[Diagnostic, ...]:
        """The diagnostics kept, in the order in which they were reported."""
        return tuple(self._items)

    @property
    def has_errors(self) -> bool:
        """Whether anything was reported that fails the run."""
        return self._counts[Severity.ERROR] > 0

    def count(self, severity: Severity) -> int:
        """Return how many diagnostics of a severity were reported, including dropped ones."""
        return self._counts[severity]

    @property
    def dropped(self) -> Counter[Severity]:
        """How many diagnostics were counted but not kept, by severity."""
        return Counter(self._dropped)

    def add(self, diagnostic: Diagnostic) -> None:
        """Collect a diagnostic made elsewhere; raises KeyError if its code is not registered."""
        if diagnostic.code not in CODES:
            raise KeyError(f"diagnostic code {diagnostic.code!r} is not in diagnostic_codes.CODES")
        if self.strict and diagnostic.severity is Severity.WARNING:
            diagnostic = replace(diagnostic, severity=Severity.ERROR)
        if diagnostic in self._items:
            return
        self._counts[diagnostic.severity] += 1
        if self._kept[diagnostic.code] >= self._per_code:
            self._dropped[diagnostic.severity] += 1
            return
        self._kept[diagnostic.code] += 1
        self._items[diagnostic] = None

    def report(
        self, severity: Severity, code: str, message: str, **place: Unpack[Place]
    ) -> Diagnostic:
        """Collect one diagnostic of the given severity and return it."""
        place["hint"] = _shortened(place.get("hint", ""))
        place["done"] = _shortened(place.get("done", ""))
        message = _shortened(message)
        diagnostic = Diagnostic(code=code, severity=severity, message=message, **place)
        self.add(diagnostic)
        return diagnostic

    def error(self, code: str, message: str, **place: Unpack[Place]) -> None:
        """Collect an error."""
        self.report(Severity.ERROR, code, message, **place)

    def warning(self, code: str, message: str, **place: Unpack[Place]) -> None:
        """Collect a warning."""
        self.report(Severity.WARNING, code, message, **place)

    def note(self, code: str, message: str, **place: Unpack[Place]) -> None:
        """Collect a note."""
        self.report(Severity.NOTE, code, message, **place)

    def fatal(self, code: str, message: str, **place: Unpack[Place]) -> NoReturn:
        """Collect an error and raise it as SpecmillError."""
        raise SpecmillError((self.report(Severity.ERROR, code, message, **place),))

    def located(self) -> tuple[Located, ...]:
        """Return every diagnostic with its place, in order of path, line and column."""
        places = self.sources.locate_all({(item.file, item.pointer) for item in self._items})
        found = []
        for item in self._items:
            position = places[item.file, item.pointer]
            if item.line:
                position = self.sources.at(item.file, item.line, item.column)
            found.append(
                Located(
                    diagnostic=item,
                    line=position.line,
                    column=position.column,
                    source=position.source_line,
                    path=position.path,
                )
            )
        return tuple(sorted(found, key=_order))


def _shortened(text: str) -> str:
    """Return a text of bounded length: names in a document may be megabytes long."""
    if len(text) <= _LONGEST:
        return text
    return f"{text[: _LONGEST - 100]}…{text[-99:]}"


def _order(located: Located) -> tuple[bool, str, int, int, int, str, str]:
    item = located.diagnostic
    rank = _RANK[item.severity]
    place = (item.file != "", located.path, located.line, located.column)
    return (*place, rank, item.code, item.message)


def reference_page() -> str:
    """Return docs/diagnostics.md: what every code means and what to do about it."""
    lines = [
        "# Diagnostics",
        "",
        "Every message about a document, an overlay or the configuration has one of these codes.",
        "The codes are stable. An error fails the run; `--strict` turns warnings into errors.",
        "",
        "This page is made by `python -m specmill.diagnostics`; edit `diagnostic_codes.py`.",
        "",
        "| Code | Usual severity | Meaning | What to do |",
        "|---|---|---|---|",
    ]
    for code in sorted(CODES):
        entry = CODES[code]
        cells = (f"`{code}`", entry.severity, entry.meaning, entry.remedy)
        lines.append("| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(reference_page(), end="")
