"""Shares of causes where several inputs moved: the output is made once more for each, with the inputs exchanged one by one.

From the committed tree to the present one lead the steps generator, templates, configuration, overlays, document. What a
step changes in a file is the share of its cause. The old inputs come from the commit that last changed the lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from .configuration import Configuration
from .diagnostics import Diagnostics, SpecmillError
from .frozen_inputs import FrozenInputs, frozen_inputs, last_change
from .inputs import templates_digest
from .output import Cause, CheckReport, Drift, Kind, Lock, Share, digest, lock_path, read_lock
from .output.difference import amounts
from .pipeline import find_target, run
from .surface.sources import SourceError, checkout

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The output after one more input became the present one."""

    cause: Cause
    files: Files


def attributed(
    report: CheckReport, files: Files, spec: Path, configuration: Configuration, output: Path
) -> CheckReport:
    """Returns a report in which causes are certain and have their shares; the same one where one input moved.

    `files` is what the present inputs make. Raises SourceError where the old inputs are nowhere, SpecmillError where
    nothing can be made of them.
    """
    if not report.moves or all(drift.shares for drift in report.drifts):
        return report
    lock = read_lock(lock_path(output))
    with ExitStack() as stack:
        old = stack.enter_context(frozen_inputs(spec, configuration, output, lock, Diagnostics()))
        templates = _old_templates(configuration, lock, output, stack)
        steps = list(_steps(report, files, old, spec, configuration, templates))
    drifts = tuple(_shared(drift, steps, output, lock) for drift in report.drifts)
    return replace(report, drifts=drifts)


def _old_templates(
    configuration: Configuration, lock: Lock, output: Path, stack: ExitStack
) -> tuple[str, ...]:
    """Returns the template folders of the lock, as far as they moved and git has them."""
    known = dict(lock.inputs.templates)
    found = []
    for settings in (*configuration.targets, *configuration.others):
        folder = find_target(settings, configuration)
        if templates_digest(folder) == known.get(settings.key):
            continue
        try:
            revision = last_change(lock_path(output))
            old = stack.enter_context(checkout(revision, str(folder)))
        except SourceError:
            continue  # they came with another version of the generator: its step holds their share
        if templates_digest(old) == known.get(settings.key):
            found.append(str(old))
    return tuple(found)


def _steps(
    report: CheckReport,
    files: Files,
    old: FrozenInputs,
    spec: Path,
    present: Configuration,
    templates: tuple[str, ...],
) -> Iterator[Step]:
    """Yields the trees between the committed one and the present one, each with what led to it."""
    moved = {move.cause for move in report.moves}
    before = old.configuration
    if present.others:
        before = before.with_targets(tuple(each.key for each in present.targets))
    overlays, folders = (
        _absolute(before, before.overlays),
        _absolute(present, present.template_folders),
    )
    document = old.spec
    at = replace(before, overlays=overlays, template_folders=(*templates, *folders))
    changes: Mapping[Cause, Callable[[], tuple[Path, Configuration]]] = {
        Cause.GENERATOR: lambda: (document, at),
        Cause.TEMPLATE: lambda: (document, replace(at, template_folders=folders)),
        Cause.CONFIG: lambda: (
            document,
            replace(present, overlays=overlays, template_folders=folders),
        ),
        Cause.OVERLAY: lambda: (document, present),
        Cause.SPEC: lambda: (spec, present),
    }
    taken = [cause for cause in changes if cause is Cause.GENERATOR or cause in moved]
    for cause in taken[:-1]:
        document, at = changes[cause]()
        yield Step(cause=cause, files=_made(document, at))
    yield Step(cause=taken[-1], files=files)


def _absolute(configuration: Configuration, paths: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(configuration.folder.resolve() / path) for path in paths)


def _made(spec: Path, configuration: Configuration) -> Files:
    diagnostics = Diagnostics()
    result = run(spec, configuration, diagnostics)
    if diagnostics.has_errors:
        raise SpecmillError(diagnostics.items)
    return result.files


def _shared(drift: Drift, steps: list[Step], output: Path, lock: Lock) -> Drift:
    """Returns a drift with the share of each step that changes its file."""
    if not drift.target or drift.kind is Kind.UNEXPECTED or drift.shares:
        return drift
    at = content = _committed(output, drift)
    shares = []
    if Cause.HAND in drift.causes:
        known = lock.files.get(drift.path, frozenset())
        at = steps[0].files.get(drift.path)
        if at is None or digest(at) not in known:
            return drift  # what the edit was made to is nowhere
        shares.append(_share(Cause.HAND, content, at))
    for step in steps:
        new = step.files.get(drift.path)
        if new != at:
            shares.append(_share(step.cause, at, new))
        at = new
    return replace(drift, causes=tuple(share.cause for share in shares), shares=tuple(shares))


def _share(cause: Cause, old: bytes | None, new: bytes | None) -> Share:
    added, removed = amounts(old or b"", new or b"")
    return Share(cause=cause, added=added, removed=removed)


def _committed(output: Path, drift: Drift) -> bytes | None:
    try:
        return (output / drift.path).read_bytes()
    except FileNotFoundError:
        return None
