"""What only has another name: operations with the same method and path, models with the same
content.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .parts import MODEL_PARTS, OPERATIONS, owner_of
from .symbols import Surface, Symbol
from .types import renamed


def renamed_operations(old: Surface, new: Surface) -> dict[str, str]:
    return _renamed_by(old, new, OPERATIONS, lambda symbol: (symbol.fact("http"),))


def renamed_models(old: Surface, new: Surface) -> dict[str, str]:
    """Models that are gone while an equal one under another name is new, and no other is like it."""
    return _renamed_by(old, new, frozenset({"model"}), None)


def _renamed_by(
    old: Surface,
    new: Surface,
    kinds: frozenset[str],
    identity: Callable[[Symbol], tuple[str, ...]] | None,
) -> dict[str, str]:
    gone = [s for key, s in old.symbols.items() if s.kind in kinds and key not in new.symbols]
    fresh = [s for key, s in new.symbols.items() if s.kind in kinds and key not in old.symbols]
    if not gone or not fresh:
        return {}
    before = identity or _content(old, gone)
    after = identity or _content(new, fresh)
    by_identity: dict[tuple[str, ...], list[str]] = {}
    for symbol in fresh:
        by_identity.setdefault(after(symbol), []).append(symbol.name)
    counts: dict[tuple[str, ...], int] = {}
    for symbol in gone:
        counts[before(symbol)] = counts.get(before(symbol), 0) + 1
    return {
        symbol.name: by_identity[key][0]
        for symbol in gone
        for key in [before(symbol)]
        if counts[key] == 1 and len(by_identity.get(key, ())) == 1
    }


def _content(surface: Surface, models: list[Symbol]) -> Callable[[Symbol], tuple[str, ...]]:
    """What models hold, without their names: a reference to itself is `@self`."""
    wanted = {symbol.name for symbol in models}
    lines: dict[str, list[str]] = {
        symbol.name: [symbol.line.partition(" : ")[2]] for symbol in models
    }
    for symbol in surface.symbols.values():
        owner = owner_of(symbol) if symbol.kind in MODEL_PARTS else ""
        if owner in wanted:
            facts = {
                key: renamed(value, {owner: "self"})
                for key, value in symbol.facts.items()
                if key != "as"
            }
            lines[owner].append(replace(symbol, name=symbol.name[len(owner) :], facts=facts).line)
    return lambda symbol: tuple(sorted(lines[symbol.name]))
