"""Symbols: what users of one target can name, as sorted lines of text.

    client.billing.topup : method effect=external_spend http="POST /billing/topup"
    returns=@TopupResult client.billing.topup(credits) : argument as=int in=body_field min=1
    required type=integer

A line is a name, a kind and facts: words and `key=value` pairs, sorted. It holds no place in the
document, so a document that is only arranged differently has the same surface.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from ..frozen import quicken

FORMAT = 1
_HEADER = "# specmill surface {format}: {target}"
_HEADER_PATTERN = re.compile(r"# specmill surface (\d+): (.+)")
_BARE = re.compile(r'[^\s"]+')
_FACT = re.compile(r'([a-z-]+)(?:=("(?:[^"\\]|\\.)*"|[^\s"]*))?(?: |$)')
_LINE = re.compile(r'("(?:[^"\\]|\\.)*"|.+?) : ([a-z-]+)(?: (.*))?')

Key: TypeAlias = tuple[str, str]
"""Name and kind of a symbol."""


class SurfaceError(ValueError):
    """A text that is not a surface file; the message names the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """One public thing.

    `pointer` is its place in the document, empty where the surface was read from a file.
    """

    name: str
    kind: str
    facts: Mapping[str, str] = field(default_factory=dict)
    """Values by key; a fact that is only a word has the value `yes`."""
    pointer: str = ""

    @property
    def key(self) -> Key:
        return self.name, self.kind

    def fact(self, key: str) -> str:
        """Returns a fact, empty where there is none."""
        return self.facts.get(key, "")

    @property
    def line(self) -> str:
        """Returns the symbol as a line of a surface file."""
        name = _quoted(self.name) if _needs_quotes(self.name) else self.name
        facts = [_fact(key, value) for key, value in sorted(self.facts.items())]
        return " ".join((name, ":", self.kind, *facts))


def _needs_quotes(name: str) -> bool:
    if name.isprintable() and name.isascii() and " " not in name and '"' not in name:
        return False
    return " : " in name or name.startswith('"') or not name.isprintable() or name != name.strip()


@lru_cache(maxsize=65536)
def _fact(key: str, value: str) -> str:
    if value == "yes":
        return key
    bare = _BARE.fullmatch(value) and value.isprintable()
    return f"{key}={value}" if bare else f"{key}={_quoted(value)}"


def _quoted(value: str) -> str:
    text = json.dumps(value, ensure_ascii=False)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """All symbols of one target, by key."""

    target: str
    symbols: Mapping[Key, Symbol]

    def text(self) -> str:
        """Returns the surface file: a header, then one line per symbol, sorted."""
        header = _HEADER.format(format=FORMAT, target=self.target)
        return "\n".join([header, *sorted(symbol.line for symbol in self.symbols.values())]) + "\n"

    def of_kind(self, kind: str) -> dict[str, Symbol]:
        """Returns the symbols of a kind by name."""
        return {name: symbol for (name, found), symbol in self.symbols.items() if found == kind}


quicken(__name__)


def surface_of(target: str, symbols: Iterable[Symbol]) -> Surface:
    """Returns a surface; of two symbols with one key the first is kept."""
    table: dict[Key, Symbol] = {}
    for symbol in symbols:
        table.setdefault(symbol.key, symbol)
    return Surface(target=target, symbols=table)


def is_surface(text: str) -> bool:
    """Whether a text begins like a surface file."""
    return _HEADER_PATTERN.match(text) is not None


def parse_surface(text: str) -> Surface:
    """Returns the surface in a text. Raises SurfaceError."""
    lines = text.splitlines()
    header = _HEADER_PATTERN.fullmatch(lines[0]) if lines else None
    if header is None:
        raise SurfaceError("line 1: this is not a surface file")
    if int(header[1]) > FORMAT:
        raise SurfaceError(f"line 1: format {header[1]} was written by a later version of specmill")
    return surface_of(
        header[2], (_symbol(number, line) for number, line in enumerate(lines[1:], 2))
    )


def _symbol(number: int, line: str) -> Symbol:
    match = _LINE.fullmatch(line)
    if match is None:
        raise SurfaceError(f"line {number}: a symbol needs a name, a colon and a kind")
    name, kind, rest = match[1], match[2], match[3] or ""
    facts: dict[str, str] = {}
    at = 0
    while at < len(rest):
        found = _FACT.match(rest, at)
        if found is None:
            raise SurfaceError(f"line {number}: column {at + 1} of the facts makes no sense")
        value = found[2]
        facts[found[1]] = _unquoted(value) if value is not None else "yes"
        at = found.end()
    return Symbol(name=_unquoted(name), kind=kind, facts=facts)


def _unquoted(text: str) -> str:
    if not text.startswith('"'):
        return text
    value: str = json.loads(text)
    return value
