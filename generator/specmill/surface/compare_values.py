"""What became of one value: its type, whether it is required, its limits, and the name it travels
under.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from .rules import ORDER, RULES
from .symbols import Symbol
from .types import Relation, nullable, relate, without_null, without_sizes

Finding: TypeAlias = tuple[str, str]
"""A rule and what is different."""

_UPPER = ("max", "below", "max-length", "max-items", "max-properties")
_LOWER = ("min", "above", "min-length", "min-items", "min-properties")


def compare_type(prefix: str, old: Symbol, new: Symbol) -> Iterator[Finding]:
    """Yields what became of the types of two symbols, nullability apart."""
    before, after = old.fact("type"), new.fact("type")
    if before == after:
        return
    detail = f"{before} → {after}"
    if nullable(before) != nullable(after) and "any" not in (before, after):
        yield f"{prefix}-became-{'nullable' if nullable(after) else 'not-null'}", detail
    bare = without_null(before), without_null(after)
    ours, theirs = (without_sizes(part) for part in bare)
    relation = relate(ours, theirs)
    spelled = _spelled(old, bare[0]), _spelled(new, bare[1])
    if spelled[0] == spelled[1]:
        if bare[0] != bare[1]:
            yield f"{prefix}-format-changed", detail
        return
    if relation is Relation.SAME:
        if bare[0] == bare[1] or not old.fact("as"):
            return
        relation = _relate_spelled(*spelled)
    match relation:
        case Relation.WIDER:
            yield f"{prefix}-type-widened", detail
        case Relation.NARROWER:
            yield f"{prefix}-type-narrowed", detail
        case _:
            yield f"{prefix}-type-changed", detail


def _relate_spelled(old: str, new: str) -> Relation:
    """How two spellings of a target relate where what travels is the same:

    `number`, `number | bigint`.
    """
    before, after = set(old.split(" | ")), set(new.split(" | "))
    if before < after:
        return Relation.WIDER
    return Relation.NARROWER if after < before else Relation.OTHER


def _spelled(symbol: Symbol, type_: str) -> str:
    """What the target makes of a type; formats go where it says nothing."""
    words = symbol.fact("as")
    if not words:
        return "|".join(sorted({part.partition(":")[0] for part in type_.split("|")}))
    for null in (" | None", " | null", "None | ", "null | ", "?"):
        words = words.removesuffix(null).removeprefix(null)
    return words


def compare_member(prefix: str, old: Symbol, new: Symbol) -> Iterator[Finding]:
    """Yields what became of an argument or field."""
    yield from compare_type(prefix, old, new)
    if old.fact("required") != new.fact("required"):
        yield f"{prefix}-became-{'required' if new.fact('required') else 'optional'}", ""
    for fact, rule in (("const", "constant-changed"), ("default", "default-changed")):
        if old.fact(fact) != new.fact(fact):
            detail = f"{old.fact(fact) or 'none'} → {new.fact(fact) or 'none'}"
            if fact == "const" and old.fact("type") != new.fact("type"):
                continue
            yield f"{prefix}-{rule}", detail
    if old.fact("deprecated") != new.fact("deprecated"):
        yield f"{prefix}-{'deprecated' if new.fact('deprecated') else 'undeprecated'}", ""
    if old.name == new.name and old.fact("wire") != new.fact("wire"):
        yield f"{prefix}-wire-name-changed", f"{old.fact('wire')} → {new.fact('wire')}"


def compare_limits(prefix: str, old: Symbol, new: Symbol) -> Iterator[Finding]:
    """Yields what became of the limits of a value that is sent."""
    tightened: list[str] = []
    relaxed: list[str] = []
    for key in (*_UPPER, *_LOWER, "multiple-of", "unique"):
        before, after = old.fact(key), new.fact(key)
        if before != after:
            into = tightened if _stricter(key, before, after) else relaxed
            into.append(f"{key}: {before or 'none'} → {after or 'none'}")
    if tightened:
        yield f"{prefix}-limit-tightened", "; ".join(tightened)
    if relaxed:
        yield f"{prefix}-limit-relaxed", "; ".join(relaxed)
    before, after = old.fact("pattern"), new.fact("pattern")
    if before != after:
        rule = "pattern-changed" if before and after else "limit-tightened"
        rule = rule if after else "limit-relaxed"
        yield f"{prefix}-{rule}", f"pattern: {before or 'none'} → {after or 'none'}"


def _stricter(key: str, before: str, after: str) -> bool:
    if not before or not after:
        return bool(after)
    try:
        old, new = float(before), float(after)
    except ValueError:
        return True
    if key == "multiple-of":
        return not (new and (old / new).is_integer())
    return new < old if key in _UPPER else new > old


def _output_limits(old: Symbol, new: Symbol) -> Iterator[Finding]:
    if any(rule for rule, _ in compare_limits("input-field", old, new)):
        yield "output-field-limit-changed", ""


def field_sides(use: frozenset[str]) -> Callable[[Symbol, Symbol], Iterator[Finding]]:
    """Returns the comparison of fields of a model that is sent (in), received (out) or both.

    Of a model that is both, the graver of two findings counts. A model that nothing uses counts as
    received.
    """

    def sent(old: Symbol, new: Symbol) -> Iterator[Finding]:
        yield from compare_member("input-field", old, new)
        yield from compare_limits("input-field", old, new)

    def received(old: Symbol, new: Symbol) -> Iterator[Finding]:
        yield from compare_member("output-field", old, new)
        yield from _output_limits(old, new)

    def both(old: Symbol, new: Symbol) -> Iterator[Finding]:
        found = dict(sent(old, new)), dict(received(old, new))
        others = {rule.partition("-")[2]: rule for rule in found[1]}
        for rule, detail in found[0].items():
            twin = others.pop(rule.partition("-")[2], rule)
            graver = min((rule, twin), key=lambda name: ORDER.index(RULES[name].severity))
            yield graver, detail
        for rule in others.values():
            if rule != "output-field-limit-changed":
                yield rule, found[1][rule]

    if use >= {"in", "out"}:
        return both
    return sent if "in" in use else received
