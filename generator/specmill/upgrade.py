"""What a new version of the generator alone changes: the document is taken as it was when the lock
was written.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from . import __version__
from .configuration import Configuration
from .diagnostics import Diagnostics, SpecmillError
from .frozen_inputs import frozen_inputs
from .inputs import lock_inputs
from .output import Cause, CheckReport, check, lock_path, read_lock, render_report
from .pipeline import Result, run
from .surface.report import Diff, as_text, diff
from .surface.rules import Severity
from .surface.sources import SourceError, read_side, side_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an upgrade changes: files, and the surface of each target.

    `frozen` says which document was taken.
    """

    old_version: str
    frozen: str
    report: CheckReport
    surface: Diff

    @property
    def breaking(self) -> bool:
        """Whether a surface changes in a breaking way."""
        return self.surface.worst() is Severity.BREAKING

    def text(self) -> str:
        """Returns the preview for a terminal."""
        lines = [f"specmill {self.old_version} -> {__version__}, document {self.frozen}"]
        files = Counter(drift.target for drift in self.report.drifts if drift.target)
        for target, count in sorted(files.items()):
            own = [drift for drift in self.report.drifts if drift.target == target]
            added, removed = sum(d.added for d in own), sum(d.removed for d in own)
            noun = "file changes" if count == 1 else "files change"
            lines.append(f"{target}: {count} {noun}, +{added} -{removed} lines")
        if not files:
            lines.append("no generated file changes")
        surface = as_text(self.surface)
        lines.append(surface.rstrip() if surface else "no surface changes")
        details = render_report(self.report) if files else ""
        return "\n".join(lines) + "\n" + (f"\n{details}" if details else "")


def preview(
    spec: Path, configuration: Configuration, output: Path, diagnostics: Diagnostics
) -> Preview:
    """Returns what this version would change in the output if nothing else had moved.

    The document, overlays and configuration are those of the lock: the present ones if they did not
    move, else those of the commit that last changed the lock. Raises SourceError where neither is
    so, SpecmillError for a bad document.
    """
    lock = read_lock(lock_path(output))
    if not lock.sound:
        raise SourceError(f"{lock_path(output)}: there is no sound lock to start from")
    with frozen_inputs(spec, configuration, output, lock, diagnostics) as frozen:
        result = _run(frozen.spec, frozen.configuration, diagnostics)
        old = read_side(str(output / "surface"), configuration, diagnostics)
        surface = diff(old, side_of(result, "this version"))
        report = check(output, result.files, lock_inputs(result), copied=result.copied)
    by_version = tuple(drift for drift in report.drifts if Cause.HAND not in drift.causes)
    report = replace(report, drifts=by_version)
    return Preview(
        old_version=lock.inputs.generator, frozen=frozen.shown, report=report, surface=surface
    )


def _run(spec: Path, configuration: Configuration, diagnostics: Diagnostics) -> Result:
    result = run(spec, configuration, diagnostics)
    if diagnostics.has_errors:
        raise SpecmillError(())
    return result
