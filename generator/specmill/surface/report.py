"""A diff of two sides, target by target, with a suggested version, and its formats."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..diagnostic_formats import visible
from ..load.positions import Position
from .changelog import changelog
from .compare import Change, compare
from .rules import ORDER, RULES, Severity
from .sources import Side


class Bump(StrEnum):
    """The part of a semantic version that has to grow."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


_BUMPS: Mapping[Severity, Bump] = {
    Severity.BREAKING: Bump.MAJOR,
    Severity.RISKY: Bump.MINOR,
    Severity.ADDITION: Bump.MINOR,
    Severity.NEUTRAL: Bump.PATCH,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetDiff:
    """The changes of one target, the gravest first."""

    target: str
    changes: tuple[Change, ...]

    @property
    def bump(self) -> Bump:
        """Returns the part of the package's version that has to grow (below 1.0.0 one part less)."""
        return _BUMPS[self.changes[0].severity] if self.changes else Bump.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """The changes between two sides, for every target that both have."""

    old: Side
    new: Side
    targets: tuple[TargetDiff, ...]
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def worst(self) -> Severity | None:
        """Returns the gravest severity of any change, None where nothing changed."""
        found = {change.severity for target in self.targets for change in target.changes}
        return next((severity for severity in ORDER if severity in found), None)

    def place(self, change: Change) -> tuple[Position | None, Position | None]:
        """Returns where a change is, in the old and in the new document."""
        return (
            self.old.locate(change.old.pointer) if change.old is not None else None,
            self.new.locate(change.new.pointer) if change.new is not None else None,
        )


def diff(old: Side, new: Side, targets: Sequence[str] = ()) -> Diff:
    """Returns the changes between two sides, limited to `targets` if there are any."""
    both = [key for key in new.surfaces if key in old.surfaces and (not targets or key in targets)]
    if len(old.surfaces) == len(new.surfaces) == 1 and not both and not targets:
        (key,) = new.surfaces
        pair = next(iter(old.surfaces.values())), new.surfaces[key]
        return Diff(old=old, new=new, targets=(TargetDiff(target=key, changes=compare(*pair)),))
    return Diff(
        old=old,
        new=new,
        targets=tuple(
            TargetDiff(target=key, changes=compare(old.surfaces[key], new.surfaces[key]))
            for key in both
        ),
        added=tuple(key for key in new.surfaces if key not in old.surfaces),
        removed=tuple(key for key in old.surfaces if key not in new.surfaces),
    )


def _told(change: Change) -> str:
    old, new = change.old, change.new
    if old is not None and new is not None and old.name != new.name:
        return f"`{visible(old.name)}` is called `{visible(new.name)}` now"
    text = RULES[change.rule].told(f"`{visible(change.name)}`")
    return f"{text} ({visible(change.detail)})" if change.detail else text


def _where(result: Diff, change: Change) -> str:
    old, new = result.place(change)
    shown = [f"{p.path}:{p.line}:{p.column}" for p in (old, new) if p is not None and p.line]
    return " → ".join(dict.fromkeys(shown))


def as_text(result: Diff) -> str:
    """Returns the changes for a terminal; empty where nothing changed."""
    lines = []
    for target in result.targets:
        if not target.changes:
            continue
        counts = Counter(change.severity for change in target.changes)
        told = ", ".join(f"{counts[severity]} {severity}" for severity in ORDER if counts[severity])
        lines.append(f"{target.target}: {told}; suggested version: {target.bump}")
        for change in target.changes:
            lines.append(f"  {change.severity:<8}  {change.rule}  {_told(change).replace('`', '')}")
            if where := _where(result, change):
                lines.append(f"            at {where}")
    return "".join(f"{line}\n" for line in lines)


def as_json(result: Diff) -> str:
    """Returns the changes for programs."""

    def place(position: Position | None) -> Mapping[str, object] | None:
        if position is None:
            return None
        return {"path": position.path, "line": position.line, "column": position.column}

    def change_value(change: Change) -> Mapping[str, object]:
        old, new = result.place(change)
        return {
            "rule": change.rule,
            "severity": change.severity,
            "symbol": change.name,
            "kind": change.kind,
            "message": _told(change),
            "detail": change.detail,
            "old": {
                "symbol": change.old.name,
                "pointer": change.old.pointer,
                "place": place(old),
            }
            if change.old is not None
            else None,
            "new": {
                "symbol": change.new.name,
                "pointer": change.new.pointer,
                "place": place(new),
            }
            if change.new is not None
            else None,
        }

    value = {
        "old": result.old.shown,
        "new": result.new.shown,
        "worst": result.worst(),
        "targets": {
            target.target: {
                "bump": target.bump,
                "changes": [change_value(change) for change in target.changes],
            }
            for target in result.targets
        },
        "targets_added": list(result.added),
        "targets_removed": list(result.removed),
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def as_markdown(result: Diff) -> str:
    """Returns a changelog: per target, breaking changes first, by resource."""
    sections = (changelog(each.target, each.changes, each.bump) for each in result.targets)
    return "\n".join(section for section in sections if section)


def as_github(result: Diff) -> str:
    """Returns workflow commands: an annotation for each breaking or risky change, on the line of
    the document.
    """
    lines = []
    for target in result.targets:
        for change in target.changes:
            if change.severity not in (Severity.BREAKING, Severity.RISKY):
                continue
            level = "error" if change.severity is Severity.BREAKING else "warning"
            old, new = result.place(change)
            place = next((p for p in (new, old) if p is not None and p.line), None)
            at = f"file={place.path},line={place.line},col={place.column}," if place else ""
            text = f"{target.target}: {_told(change)}".replace("%", "%25").replace("\n", "%0A")
            lines.append(f"::{level} {at}title={change.rule}::{text}")
    return "".join(f"{line}\n" for line in lines)


FORMATS: Mapping[str, Callable[[Diff], str]] = {
    "text": as_text,
    "json": as_json,
    "markdown": as_markdown,
    "github": as_github,
}
