"""A diff as a changelog for users of a package: Markdown, breaking changes first, by resource, with what to do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from ..diagnostic_formats import visible
from .compare import Change
from .parts import ARGUMENTS, MODEL_PARTS, OPERATIONS, owner_of
from .rules import ORDER, RULES, Severity

_TITLES: Mapping[Severity, str] = {
    Severity.BREAKING: "Breaking changes",
    Severity.RISKY: "May behave differently",
    Severity.ADDITION: "Added and relaxed",
    Severity.NEUTRAL: "Other changes",
}
_COUNTED: Mapping[Severity, tuple[str, str]] = {
    Severity.BREAKING: ("breaking change", "breaking changes"),
    Severity.RISKY: ("change of behaviour", "changes of behaviour"),
    Severity.ADDITION: ("addition", "additions"),
    Severity.NEUTRAL: ("other change", "other changes"),
}
_NOUNS: Mapping[str, str] = {
    "method": "methods",
    "operation": "operations",
    "command": "commands",
    "argument": "arguments",
    "flag": "flags",
    "model": "types",
    "field": "fields",
    "value": "values",
    "variant": "alternatives",
    "error": "errors",
    "anchor": "anchors",
    "page": "pages",
    "server": "servers",
    "credential": "credentials",
    "webhook": "webhooks",
}
_PLURAL: Mapping[str, str] = {"is": "are", "was": "were", "has": "have"}
_SAME = frozenset({"may", "must", "can", "lost"})
_ALIKE, _SHOWN = 4, 12
_CLIENT, _TYPES, _PAGES = "Client", "Types", "Pages"

HINTS: Mapping[str, str] = {
    "operation-renamed": "Call it by the new name.",
    "operation-removed": "Remove the calls.",
    "operation-pagination-added": "Iterate over what the call returns.",
    "operation-pagination-removed": "Use what the call returns as it is.",
    "operation-stream-added": "Iterate over what the call returns.",
    "operation-stream-removed": "Use what the call returns as it is.",
    "operation-idempotency-removed": "Remove the key from the calls; a repeated call may act twice.",
    "operation-security-tightened": "Check that your credential allows it.",
    "operation-side-effect-raised": "Commands ask first; scripts confirm.",
    "argument-removed": "Leave it out.",
    "argument-renamed": "Pass it by the new name.",
    "argument-became-required": "Pass it in every call.",
    "argument-added-required": "Pass it in every call.",
    "argument-type-changed": "Pass a value of the new type.",
    "argument-type-narrowed": "Check the values you pass.",
    "argument-became-not-null": "Leave it out instead of passing null.",
    "argument-limit-tightened": "Check the values you pass.",
    "argument-position-changed": "Pass it by name, or at its new place.",
    "argument-became-keyword": "Pass it by name.",
    "argument-default-changed": "Pass the old value where you rely on it.",
    "argument-constant-changed": "Pass the new value.",
    "body-media-removed": "Do not ask for that content type.",
    "result-type-changed": "Adapt what you do with the result.",
    "result-type-widened": "Handle the further values.",
    "result-became-nullable": "Handle null.",
    "result-removed": "Do not use the result.",
    "result-kind-changed": "Adapt what you do with the result.",
    "result-header-removed": "Do not read the header.",
    "model-removed": "Remove what uses it.",
    "model-renamed": "Use the new name.",
    "input-field-removed": "Leave it out.",
    "input-field-renamed": "Set it by the new name.",
    "input-field-became-required": "Set it everywhere.",
    "input-field-added-required": "Set it everywhere.",
    "input-field-type-changed": "Set a value of the new type.",
    "input-field-type-narrowed": "Check the values you set.",
    "input-field-became-not-null": "Leave it out instead of setting null.",
    "input-field-limit-tightened": "Check the values you set.",
    "output-field-removed": "Stop reading it.",
    "output-field-renamed": "Read it by the new name.",
    "output-field-type-changed": "Adapt what you do with it.",
    "output-field-type-widened": "Handle the further values.",
    "output-field-became-nullable": "Handle null.",
    "output-field-became-optional": "Check that it is there.",
    "field-became-read-only": "Stop setting it.",
    "field-became-write-only": "Stop reading it.",
    "output-value-added": "Handle it where you tell values apart.",
    "output-variant-added": "Handle it where you tell alternatives apart.",
    "value-removed": "Stop using it.",
    "value-renamed": "Use the new name.",
    "variant-removed": "Stop using it.",
    "credential-renamed": "Pass it by the new name.",
    "credential-removed": "Authenticate in another way.",
    "credential-environment-changed": "Set the new variable.",
    "client-renamed": "Use the new name.",
    "package-renamed": "Install and import it by the new name.",
    "server-removed": "Pass the address yourself if you still need it.",
    "server-default-changed": "Pass the address yourself if you need the old one.",
    "anchor-removed": "Correct links to it.",
    "anchor-renamed": "Correct links to it.",
    "page-removed": "Correct links to it.",
}
"""What users do about a change, where that is more than reading it."""


def changelog(target: str, changes: Sequence[Change], bump: str) -> str:
    """Returns the section of a target; empty where nothing changed for its users."""
    told = _without_echoes(changes)
    if not told:
        return ""
    counts = Counter(change.severity for change in told)
    counted = [
        f"{counts[each]} {_COUNTED[each][counts[each] != 1]}" for each in ORDER if counts[each]
    ]
    lines = [f"## {target}", "", f"{', '.join(counted)}. Suggested version: {bump}.", ""]
    for severity in ORDER:
        found = [change for change in told if change.severity is severity]
        if found:
            lines += [f"### {_TITLES[severity]}", "", *_groups(found)]
    return "\n".join(lines)


def _without_echoes(changes: Sequence[Change]) -> list[Change]:
    """The changes without what only repeats another: a member of a body that is an argument too."""
    arguments = {_place(change) for change in changes if change.kind in ARGUMENTS}
    return [
        change
        for change in changes
        if change.kind != "field" or not _place(change)[0] or _place(change) not in arguments
    ]


def _place(change: Change) -> tuple[str, str]:
    symbol = change.old or change.new
    rule = change.rule.removeprefix("argument-").removeprefix("input-field-")
    return symbol.pointer if symbol else "", rule


def _groups(changes: Iterable[Change]) -> Iterator[str]:
    """Yields a list of entries for each resource, types and the client last."""
    last = (_TYPES, _PAGES, _CLIENT)

    def order(change: Change) -> tuple[int, str]:
        name = group(change)
        return last.index(name) + 1 if name in last else 0, name

    for (_, name), found in groupby(sorted(changes, key=order), key=order):
        yield from (f"#### {name}", "", *_entries(list(found)), "")


def group(change: Change) -> str:
    """Returns what a change is about: a resource (`billing.approvals`), the types, the pages or the client."""
    if change.kind == "model" or change.kind in MODEL_PARTS:
        return _TYPES
    if change.kind in ("page", "anchor"):
        return _PAGES
    if change.kind in OPERATIONS or change.kind in ARGUMENTS or change.kind == "error":
        symbol = change.new or change.old
        owner = (owner_of(symbol) if symbol else "") or change.name
        words = re.split(r"[. ]", owner)
        return " ".join(words[1:-1]) if " " in owner else ".".join(words[1:-1]) or _CLIENT
    return _CLIENT


def _entries(changes: list[Change]) -> Iterator[str]:
    """Yields one line per change; what happened to many alike is one line with a list."""

    def alike(change: Change) -> tuple[str, str]:
        return change.rule, change.detail

    for (rule, detail), found in groupby(sorted(changes, key=alike), key=alike):
        same = list(found)
        if len(same) < _ALIKE or "-renamed" in rule:
            yield from (f"- {sentence(change)}" for change in same)
            continue
        names = ", ".join(f"`{visible(change.name)}`" for change in same[:_SHOWN])
        rest = f" and {len(same) - _SHOWN} more" if len(same) > _SHOWN else ""
        noun = _NOUNS.get(same[0].kind, "names")
        text = (
            f"{len(same)} {noun} {_plural(RULES[rule].predicate)}{_detail(detail)}: {names}{rest}."
        )
        yield f"- {text} {HINTS.get(rule, '')}".rstrip()


def sentence(change: Change) -> str:
    """Returns what happened and what to do about it, as sentences."""
    old, new = change.old, change.new
    if old is not None and new is not None and old.name != new.name:
        text = f"`{visible(old.name)}` was renamed to `{visible(new.name)}`"
    else:
        text = RULES[change.rule].told(_subject(change)) + _detail(change.detail)
    return f"{text[:1].upper()}{text[1:]}. {HINTS.get(change.rule, '')}".rstrip()


def _subject(change: Change) -> str:
    symbol = change.new or change.old
    owner = owner_of(symbol) if symbol is not None else ""
    if change.kind in ARGUMENTS and owner:
        member = change.name.removeprefix(owner).strip(" ()")
        return f"`{visible(member)}` of `{visible(owner)}`"
    if change.kind == "error" and owner:
        return f"`{visible(owner)}` after {change.name.rpartition('!')[2]}"
    return f"`{visible(change.name)}`"


def _detail(detail: str) -> str:
    """What was and is, each as code: ` (max: `none` → `50`)`."""
    parts = detail.split(" → ")
    if len(parts) != 2:
        return f" ({visible(detail)})" if detail else ""
    what, _, old = parts[0].rpartition(": ")
    what = f"{what}: " if what else ""
    return f" ({visible(what)}`{visible(old)}` → `{visible(parts[1])}`)"


def _plural(predicate: str) -> str:
    """The predicate of a rule for many: `is new` as `are new`, `accepts more` as `accept more`."""
    verb, _, rest = predicate.partition(" ")
    many = _PLURAL.get(verb) or (verb if verb in _SAME else verb.removesuffix("s"))
    if verb == "no":
        return predicate.replace("returns", "return")
    return f"{many} {rest}"
