"""What a check found, as text for a terminal and as JSON."""

from __future__ import annotations

import json
import shlex
from collections import Counter
from collections.abc import Iterable

from ..diagnostic_formats import visible
from .attribution import Cause
from .check import CheckReport, Drift, Repair, Share

_STRAYS = 5


def shown_path(report: CheckReport, drift: Drift) -> str:
    """Returns the path of a file as the user sees it."""
    return visible(f"{report.output}/{drift.path}")


def causes(drift: Drift) -> str:
    """Returns what made a file differ, as words: `spec`, `hand edit, spec`, `spec or config`."""
    if drift.certain:
        return ", ".join(_label(cause, drift) for cause in drift.causes)
    hand = [str(cause) for cause in drift.causes if cause is Cause.HAND]
    others = [_label(cause, drift) for cause in drift.causes if cause is not Cause.HAND]
    return ", ".join([*hand, " or ".join(others)])


def _label(cause: Cause, drift: Drift) -> str:
    return f"{cause} {drift.template}" if cause is Cause.TEMPLATE else str(cause)


def summary(report: CheckReport) -> str:
    """Returns one line: how many files of which kind, and which inputs moved."""
    kinds = Counter(drift.kind for drift in report.drifts)
    counts = ", ".join(f"{number} {kind}" for kind, number in kinds.items())
    moved = "; ".join(map(str, report.moves))
    return counts + (f" (moved: {visible(moved)})" if moved else "")


def repairs(report: CheckReport, command: str = "specmill generate") -> tuple[str, ...]:
    """Returns the shell commands that make the next check clean, in order."""
    needed = {drift.repair for drift in report.drifts}
    found = []
    strays = [d for d in report.drifts if d.repair in (Repair.REMOVE, Repair.REPLACE)]
    if strays:
        paths = [shlex.quote(f"{report.output}/{drift.path}") for drift in strays]
        step = _STRAYS
        found += [
            "rm -r -- " + " ".join(paths[at : at + step]) for at in range(0, len(paths), step)
        ]
    if Repair.FORCE in needed:
        found.append(f"{command} --force")
    elif needed & {Repair.GENERATE, Repair.REPLACE} or report.diagnostics:
        found.append(command)
    return tuple(found)


def as_text(report: CheckReport, command: str = "specmill generate") -> str:
    """Returns the report for people; empty if nothing differs."""
    if report.clean:
        return ""
    lines = [
        f"{item.file}  {item.severity}  {item.code}\n  {visible(item.message)}\n"
        for item in report.diagnostics
    ]
    for drift in report.drifts:
        amount = f"  +{drift.added} -{drift.removed}" if drift.added or drift.removed else ""
        head = f"{shown_path(report, drift)}  {drift.kind}  {causes(drift)}{amount}"
        lines.append(f"{head}\n{drift.diff}")
    lines += list(_causes_table(report))
    if report.drifts:
        lines.append(f"\n{summary(report)}\n")
    lines += [f"repair: {line}\n" for line in repairs(report, command)]
    if any(drift.repair is Repair.FORCE for drift in report.drifts):
        lines.append('  (--force discards the edits; to keep one, move it to a "_custom" file)\n')
    if any(drift.repair is Repair.REMOVE for drift in report.drifts):
        lines.append('  (to keep a file, name it "_custom..." or list it in specmill.keep)\n')
    return "".join(lines)


def _causes_table(report: CheckReport) -> Iterable[str]:
    """Yields how much each cause accounts for; causes that can't be told apart share a line."""
    files: Counter[str] = Counter()
    added: Counter[str] = Counter()
    removed: Counter[str] = Counter()
    for drift in report.drifts:
        unknown = Share(cause=Cause.LOCK, added=drift.added, removed=drift.removed)
        for share in drift.shares or (unknown,):
            key = _label(share.cause, drift) if drift.shares else causes(drift)
            files[key] += 1
            added[key] += share.added
            removed[key] += share.removed
    if files:
        yield "\n"
    for key, number in files.most_common():
        noun = "file" if number == 1 else "files"
        yield f"{key}: {number} {noun}, +{added[key]} -{removed[key]} lines\n"
    if not all(drift.certain for drift in report.drifts):
        yield '("or": more than one input moved; `specmill check --attribute` tells their shares)\n'


def as_json(report: CheckReport, command: str = "specmill generate") -> str:
    """Returns the report for programs: stable keys, two spaces of indentation."""
    value = {
        "clean": report.clean,
        "output": report.output,
        "files": report.files,
        "moved": [
            {"cause": move.cause, "name": move.name, "what": move.what} for move in report.moves
        ],
        "drifts": [
            {
                "kind": drift.kind,
                "path": drift.path,
                "target": drift.target,
                "causes": list(drift.causes),
                "certain": drift.certain,
                "shares": [
                    {"cause": share.cause, "added": share.added, "removed": share.removed}
                    for share in drift.shares
                ],
                "message": drift.message,
                "repair": drift.repair,
                "added": drift.added,
                "removed": drift.removed,
                "line": drift.first_line,
                "diff": drift.diff,
            }
            for drift in report.drifts
        ],
        "diagnostics": [
            {
                "code": item.code,
                "severity": item.severity,
                "file": item.file,
                "message": item.message,
            }
            for item in report.diagnostics
        ],
        "repair": list(repairs(report, command)),
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
