"""What became of an operation, and of the symbols that are part of nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from .compare_values import Finding, compare_limits, compare_member, compare_type
from .symbols import Symbol

_OPEN = "anonymous"
_EFFECTS = ("read", "compute", "share_export", "external_spend", "destructive")


def arrow(old: Symbol, new: Symbol, fact: str) -> str:
    """Returns what a fact was and is."""
    return f"{old.fact(fact) or 'none'} → {new.fact(fact) or 'none'}"


def deprecation(prefix: str, old: Symbol, new: Symbol) -> Iterator[Finding]:
    """Yields whether something became deprecated or is no longer."""
    if old.fact("deprecated") != new.fact("deprecated"):
        yield f"{prefix}-{'deprecated' if new.fact('deprecated') else 'undeprecated'}", ""


def compare_operation(old: Symbol, new: Symbol) -> Iterator[Finding]:
    """Yields what became of an operation itself; its arguments are symbols of their own."""
    yield from deprecation("operation", old, new)
    if old.fact("http") != new.fact("http"):
        yield "operation-http-changed", arrow(old, new, "http")
    if old.fact("effect") != new.fact("effect"):
        raised = _rank(new.fact("effect")) > _rank(old.fact("effect"))
        rule = "raised" if raised else "lowered"
        yield f"operation-side-effect-{rule}", arrow(old, new, "effect")
    if bool(old.fact("idempotency")) != bool(new.fact("idempotency")):
        rule = "added" if new.fact("idempotency") else "removed"
        yield f"operation-idempotency-{rule}", ""
    for fact, prefix in (("pages", "operation-pagination"), ("stream", "operation-stream")):
        if old.fact(fact) != new.fact(fact):
            what = "changed" if old.fact(fact) and new.fact(fact) else "added"
            yield f"{prefix}-{what if new.fact(fact) else 'removed'}", arrow(old, new, fact)
    if old.fact("security") != new.fact("security"):
        before, after = (set((s.fact("security") or _OPEN).split("|")) for s in (old, new))
        rule = "relaxed" if before < after or _OPEN in after - before else "tightened"
        yield f"operation-security-{rule}", arrow(old, new, "security")
    yield from _messages(old, new)
    yield from _result(old, new)


def _messages(old: Symbol, new: Symbol) -> Iterator[Finding]:
    """Yields what became of statuses, headers and media types; where a message is new or gone, or of
    another kind, that is told elsewhere.
    """
    both = (old.fact("returns") == "none") == (new.fact("returns") == "none")
    if old.fact("succeeds") != new.fact("succeeds") and old.fact("succeeds") and both:
        yield "operation-success-changed", arrow(old, new, "succeeds")
    if old.fact("fails") != new.fact("fails"):
        yield "operation-errors-changed", arrow(old, new, "fails")
    if old.fact("sends") and new.fact("sends"):
        yield from _listed(old, new, "sends", "body-media")
    yield from _listed(old, new, "headers", "result-header")
    same = all(old.fact(fact) == new.fact(fact) for fact in ("result", "stream"))
    if same and old.fact("receives") != new.fact("receives") and old.fact("receives"):
        yield "result-media-changed", arrow(old, new, "receives")


def _listed(old: Symbol, new: Symbol, fact: str, prefix: str) -> Iterator[Finding]:
    """Yields what a list of names gained and lost."""
    before, after = ({*symbol.fact(fact).split(",")} - {""} for symbol in (old, new))
    for what, names in (("added", after - before), ("removed", before - after)):
        if names:
            yield f"{prefix}-{what}", ", ".join(sorted(names))


def _result(old: Symbol, new: Symbol) -> Iterator[Finding]:
    before, after = old.fact("returns"), new.fact("returns")
    kinds = (old.fact("result"), new.fact("result"))
    if kinds[0] != kinds[1] and "none" not in kinds and "stream" not in kinds:
        had, has = (set(kind.split(",")) for kind in kinds)
        rule = "type-widened" if had < has else "type-narrowed" if has < had else "kind-changed"
        yield f"result-{rule}", arrow(old, new, "result")
    elif before == after:
        return
    elif before == "none":
        yield "result-added", after
    elif after == "none":
        yield "result-removed", before
    elif "stream" not in kinds or kinds[0] == kinds[1]:
        yield from compare_type("result", _returns(old), _returns(new))


def _returns(symbol: Symbol) -> Symbol:
    facts = {"type": symbol.fact("returns")}
    if symbol.fact("as"):
        facts["as"] = symbol.fact("as")
    return replace(symbol, facts=facts)


def _rank(effect: str) -> int:
    return _EFFECTS.index(effect) if effect in _EFFECTS else len(_EFFECTS)


def compare_argument(old: Symbol, new: Symbol) -> Iterator[Finding]:
    """Yields what became of an argument."""
    yield from compare_member("argument", old, new)
    yield from compare_limits("argument", old, new)
    before, after = old.fact("position"), new.fact("position")
    if before != after:
        if before and after:
            yield "argument-position-changed", arrow(old, new, "position")
        else:
            yield f"argument-became-{'positional' if after else 'keyword'}", ""
    if old.fact("in") != new.fact("in"):
        yield "argument-moved", arrow(old, new, "in")
    elif old.fact("style") != new.fact("style"):
        yield "argument-style-changed", arrow(old, new, "style")


def compare_other(old: Symbol, new: Symbol) -> Iterator[Finding]:
    """Yields what became of a client, option, credential, server or fixed symbol."""
    checks: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = {
        "client": ((("name",), "client-renamed"),),
        "option": ((("value",), "package-renamed"),),
        "credential": (
            (("type", "scheme", "in", "wire", "flows"), "credential-changed"),
            (("tokens",), "credential-tokens-changed"),
            (("env",), "credential-environment-changed"),
        ),
        "server": (
            (("default",), "server-default-changed"),
            (("variables",), "server-variables-changed"),
        ),
    }
    known = checks.get(new.kind)
    if known is None:
        if old.facts != new.facts:
            yield "symbol-changed", ""
        return
    for facts, rule in known:
        different = [fact for fact in facts if old.fact(fact) != new.fact(fact)]
        if different and not (rule == "server-default-changed" and not new.fact("default")):
            yield rule, ", ".join(arrow(old, new, fact) for fact in different)
