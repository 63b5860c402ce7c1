"""The check of a run: fast where nothing moved, against the folder or a revision, with places in
the document.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from .configuration import Configuration
from .explain import SymbolIndex
from .inputs import lock_inputs, present_inputs
from .load.positions import Position
from .output import CheckReport, Kind, check, lock_path, quick_check, read_lock
from .pipeline import Result
from .surface.sources import checkout

_PLACES = 50


def unmoved(spec: Path, configuration: Configuration, output: Path) -> bool:
    """Whether no input moved since the lock was written and every file is as it lists."""
    try:
        lock = read_lock(lock_path(output))
        inputs = present_inputs(spec, configuration, lock)
    except OSError:
        return False
    return inputs is not None and quick_check(output, inputs) is not None


def compare(
    result: Result, output: Path, against: str | None, targets: Collection[str] | None
) -> CheckReport:
    """Returns how the output, or that of a git revision, differs from a run.

    Raises SpecmillError where it can't be compared, SourceError for a revision that can't be read.
    """
    inputs = lock_inputs(result)
    if against is None:
        return check(output, result.files, inputs, targets=targets, copied=result.copied)
    with checkout(against, str(output)) as committed:
        report = check(committed, result.files, inputs, targets=targets, copied=result.copied)
    return replace(report, output=output.as_posix())


def drift_places(report: CheckReport, result: Result) -> Mapping[str, Position]:
    """Returns for files that differ where in the document that comes from, as far as it can be
    told.
    """
    index = SymbolIndex.of(result)
    found = {}
    for drift in report.drifts[:_PLACES]:
        if drift.kind is Kind.CHANGED and drift.target:
            place = index.place_of_line(drift.path, drift.first_line)
            if place is not None and place.line:
                found[drift.path] = place
    return found
