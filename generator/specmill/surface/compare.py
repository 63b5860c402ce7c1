"""Two surfaces of one target to the list of their changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from .compare_operations import (
    arrow,
    compare_argument,
    compare_operation,
    compare_other,
    deprecation,
)
from .compare_values import Finding, compare_type, field_sides
from .parts import ARGUMENTS, MODEL_PARTS, OPERATIONS, identity, owner_of
from .renames import renamed_models, renamed_operations
from .rules import ORDER, RULES, Severity
from .spelling import literal
from .symbols import Key, Surface, Symbol
from .types import expanded, renamed


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: the rule that names it, the symbols before and after, and what exactly is
    different.
    """

    rule: str
    old: Symbol | None
    new: Symbol | None
    detail: str = ""

    @property
    def severity(self) -> Severity:
        return RULES[self.rule].severity

    @property
    def name(self) -> str:
        """The symbol's name: the new one, or the old one of what is gone."""
        found = self.new or self.old
        return found.name if found is not None else ""

    @property
    def kind(self) -> str:
        found = self.new or self.old
        return found.kind if found is not None else ""


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Returns every change between two surfaces of a target, the gravest first, then by name."""
    changes = list(_Comparison(old, new).changes())
    changes.sort(key=lambda change: (ORDER.index(change.severity), change.name, change.rule))
    return tuple(changes)


@dataclass(slots=True)
class _Pairs:
    """Symbols of one family: matched, gone and new."""

    both: list[tuple[Symbol, Symbol]] = field(default_factory=list)
    gone: dict[Key, Symbol] = field(default_factory=dict)
    new: dict[Key, Symbol] = field(default_factory=dict)


class _Comparison:
    def __init__(self, old: Surface, new: Surface) -> None:
        self._old, self._new = old, new
        self._models = renamed_models(old, new)
        self._operations = renamed_operations(old, new)
        self._before = self._translated(old)
        self._meanings = _meanings(self._before), _meanings(new.symbols)

    def _translated(self, old: Surface) -> Mapping[Key, Symbol]:
        """The old symbols under the new names of what was renamed, so that only the renaming is a
        change.
        """
        if not self._models and not self._operations:
            return old.symbols
        table: dict[Key, Symbol] = {}
        for symbol in old.symbols.values():
            name = self._new_name(symbol)
            facts = {
                key: renamed(value, self._models)
                if key in ("type", "returns", "item", "of")
                else value
                for key, value in symbol.facts.items()
            }
            for model, other in self._models.items():
                if "as" in facts:
                    facts["as"] = re.sub(rf"\b{re.escape(model)}\b", other, facts["as"])
            moved = replace(symbol, name=name, facts=facts)
            table[moved.key] = moved
        return table

    def _new_name(self, symbol: Symbol) -> str:
        if symbol.kind == "model":
            return self._models.get(symbol.name, symbol.name)
        if symbol.kind in OPERATIONS:
            return self._operations.get(symbol.name, symbol.name)
        owner = owner_of(symbol)
        table = self._models if symbol.kind in MODEL_PARTS else self._operations
        return table[owner] + symbol.name[len(owner) :] if owner in table else symbol.name

    def changes(self) -> Iterator[Change]:
        for old_name, new_name in self._models.items():
            yield self._renaming("model-renamed", "model", old_name, new_name)
        for old_name, new_name in self._operations.items():
            kind = next(kind for name, kind in self._old.symbols if name == old_name)
            yield self._renaming("operation-renamed", kind, old_name, new_name)
        pairs = self._pairs()
        for old, new in pairs.both:
            for rule, detail in self._differences(old, new):
                yield Change(rule=rule, old=old, new=new, detail=detail)
        for old, new in self._parts_renamed(pairs):
            prefix = self._prefix(new)
            yield Change(
                rule=f"{prefix}-renamed", old=old, new=new, detail=f"{old.name} → {new.name}"
            )
            for rule, detail in self._differences(old, new):
                yield Change(rule=rule, old=old, new=new, detail=detail)
        yield from self._alone(pairs)

    def _renaming(self, rule: str, kind: str, old_name: str, new_name: str) -> Change:
        return Change(
            rule=rule,
            old=self._old.symbols[old_name, kind],
            new=self._new.symbols[new_name, kind],
            detail=f"{old_name} → {new_name}",
        )

    def _pairs(self) -> _Pairs:
        pairs = _Pairs()
        for key, old in self._before.items():
            new = self._new.symbols.get(key)
            if new is None:
                pairs.gone[key] = old
            elif old.facts != new.facts:
                pairs.both.append((old, new))
        pairs.new = {key: new for key, new in self._new.symbols.items() if key not in self._before}
        return pairs

    def _parts_renamed(self, pairs: _Pairs) -> list[tuple[Symbol, Symbol]]:
        """Takes out pairs whose wire identity is the same: fields, arguments, values, anchors."""
        by_identity: dict[tuple[str, ...], list[Symbol]] = {}
        for new in pairs.new.values():
            if same := identity(new):
                by_identity.setdefault(same, []).append(new)
        found = []
        for key, old in list(pairs.gone.items()):
            same = identity(old)
            candidates = by_identity.get(same, []) if same else []
            if len(candidates) == 1:
                new = candidates[0]
                found.append((old, new))
                del pairs.gone[key]
                del pairs.new[new.key]
                by_identity[same] = []
        return found

    def _alone(self, pairs: _Pairs) -> Iterator[Change]:
        for old in pairs.gone.values():
            if not self._follows(old, pairs.gone):
                yield Change(rule=self._lone_rule(old, "removed"), old=old, new=None)
        for new in pairs.new.values():
            if not self._follows(new, pairs.new):
                yield Change(rule=self._lone_rule(new, "added"), old=None, new=new)

    def _follows(self, symbol: Symbol, lone: Mapping[Key, Symbol]) -> bool:
        """Whether the operation, model or page that a symbol is part of comes, goes or changes as a
        whole.
        """
        if symbol.kind == "anchor":
            return (symbol.name.partition("#")[0], "page") in lone
        owner = owner_of(symbol)
        if symbol.kind in MODEL_PARTS:
            kinds = {
                table[owner, "model"].fact("type")
                for table in (self._before, self._new.symbols)
                if (owner, "model") in table
            }
            if len(kinds) > 1:
                return True
        return bool(owner) and any((owner, kind) in lone for kind in (*OPERATIONS, "model"))

    def _lone_rule(self, symbol: Symbol, what: str) -> str:
        prefix = self._prefix(symbol)
        if what == "added" and symbol.fact("required") and f"{prefix}-added-required" in RULES:
            return f"{prefix}-added-required"
        if symbol.kind in ("value", "variant"):
            if what == "removed":
                return f"{symbol.kind}-removed"
            received = "out" in self._use(symbol, self._new.symbols)
            return f"{'output' if received else 'input'}-{symbol.kind}-added"
        rule = f"{prefix}-{what}"
        return rule if rule in RULES else f"symbol-{what}"

    def _prefix(self, symbol: Symbol) -> str:
        if symbol.kind in OPERATIONS:
            return "operation"
        if symbol.kind in ARGUMENTS:
            return "argument"
        if symbol.kind == "field":
            use = self._use(symbol, self._new.symbols) | self._use(symbol, self._before)
            return "input-field" if "in" in use and not symbol.fact("read-only") else "output-field"
        return symbol.kind

    @staticmethod
    def _use(symbol: Symbol, symbols: Mapping[Key, Symbol]) -> frozenset[str]:
        """Whether the model that a symbol belongs to is sent (in) or received (out)."""
        owner = symbols.get((owner_of(symbol) or symbol.name, "model"))
        used = owner.fact("used") if owner is not None else ""
        return frozenset(used.split(",")) - {""}

    def _spelled_out(self, old: Symbol, new: Symbol) -> tuple[Symbol, Symbol]:
        """Both symbols with unions, enumerations and aliases spelled out where their types differ."""
        facts = [dict(old.facts), dict(new.facts)]
        for key in ("type", "returns", "of", "additional"):
            if old.fact(key) != new.fact(key):
                for side, meanings in zip(facts, self._meanings, strict=True):
                    if key in side:
                        side[key] = expanded(side[key], meanings)
        return replace(old, facts=facts[0]), replace(new, facts=facts[1])

    def _differences(self, old: Symbol, new: Symbol) -> Iterator[Finding]:
        if old.kind not in ("variant", "value", "credential"):
            old, new = self._spelled_out(old, new)
        match new.kind:
            case kind if kind in OPERATIONS:
                yield from compare_operation(old, new)
            case kind if kind in ARGUMENTS:
                yield from compare_argument(old, new)
            case "error" | "webhook":
                yield from compare_type(new.kind, old, new)
            case "model":
                yield from self._model(old, new)
            case "field":
                yield from self._field(old, new)
            case "value":
                if old.fact("value") != new.fact("value"):
                    yield "value-changed", arrow(old, new, "value")
            case "variant":
                if old.fact("type") != new.fact("type"):
                    yield "variant-type-changed", arrow(old, new, "type")
                if old.fact("tags") != new.fact("tags"):
                    yield "variant-tags-changed", arrow(old, new, "tags")
            case _:
                yield from compare_other(old, new)

    def _model(self, old: Symbol, new: Symbol) -> Iterator[Finding]:
        if old.fact("type") != new.fact("type"):
            yield "model-kind-changed", arrow(old, new, "type")
            return
        yield from deprecation("model", old, new)
        if bool(old.fact("input")) != bool(new.fact("input")):
            yield f"input-form-{'added' if new.fact('input') else 'removed'}", _form(old, new)
        use = self._use(old, self._before) | self._use(new, self._new.symbols)
        side = "input" if "in" in use else "output"
        if old.fact("closed") != new.fact("closed"):
            yield f"{side}-model-{'closed' if new.fact('closed') else 'opened'}", ""
        if old.fact("discriminator") != new.fact("discriminator"):
            yield "discriminator-changed", arrow(old, new, "discriminator")
        sides = field_sides(use)
        yield from sides(_of(old), _of(new))
        if old.fact("additional") and new.fact("additional"):
            yield from sides(_additional(old), _additional(new))

    def _field(self, old: Symbol, new: Symbol) -> Iterator[Finding]:
        use = self._use(old, self._before) | self._use(new, self._new.symbols)
        for fact, gained, lost in (
            ("read-only", "field-became-read-only", "field-became-writable"),
            ("write-only", "field-became-write-only", "field-became-readable"),
        ):
            if old.fact(fact) != new.fact(fact):
                yield (gained if new.fact(fact) else lost), ""
        if new.fact("read-only"):
            use -= {"in"}
        if new.fact("write-only"):
            use -= {"out"}
        yield from field_sides(use)(old, new)


def _form(old: Symbol, new: Symbol) -> str:
    return new.fact("input") or old.fact("input")


def _meanings(symbols: Mapping[Key, Symbol]) -> dict[str, str]:
    """What models that are not objects stand for, as types."""
    parts: dict[str, list[str]] = {}
    for symbol in symbols.values():
        if symbol.kind == "value":
            parts.setdefault(owner_of(symbol), []).append(literal(symbol.fact("value")))
        elif symbol.kind == "variant":
            parts.setdefault(owner_of(symbol), []).append(symbol.fact("type"))
    found = {}
    for symbol in symbols.values():
        if symbol.kind == "model" and symbol.fact("type") in ("enum", "union", "alias"):
            types = parts.get(symbol.name) or [symbol.fact("of") or "any"]
            found[symbol.name] = "|".join([*types, *(["null"] if symbol.fact("null") else [])])
    return found


def _of(symbol: Symbol) -> Symbol:
    """An alias, map or enumeration as if its content were a field."""
    facts = {key: value for key, value in symbol.facts.items() if key not in ("type", "deprecated")}
    type_ = facts.pop("of", "any")
    return replace(
        symbol, facts={**facts, "type": type_ + ("|null" if facts.pop("null", "") else "")}
    )


def _additional(symbol: Symbol) -> Symbol:
    return replace(symbol, facts={"type": symbol.fact("additional")})
