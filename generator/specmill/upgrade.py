"""What a new version of the generator alone changes: the document is taken as it was when the lock
was written.
"""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from . import __version__
from .configuration import Configuration, read_configuration
from .diagnostics import Diagnostics, SpecmillError
from .inputs import lock_inputs, present_inputs
from .output import CheckReport, Lock, LockInputs, check, lock_path, read_lock, render_report
from .pipeline import Result, run
from .surface.report import Diff, as_text, diff
from .surface.rules import Severity
from .surface.sources import SourceError, checkout, read_side, side_of


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
            lines.append(f"{target}: {count} files change, +{added} -{removed} lines")
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
    with _frozen(spec, configuration, output, lock, diagnostics) as (result, frozen):
        old = read_side(str(output / "surface"), configuration, diagnostics)
        surface = diff(old, side_of(result, "this version"))
        report = check(output, result.files, lock_inputs(result))
    return Preview(old_version=lock.inputs.generator, frozen=frozen, report=report, surface=surface)


@contextmanager
def _frozen(
    spec: Path,
    configuration: Configuration,
    output: Path,
    lock: Lock,
    diagnostics: Diagnostics,
) -> Iterator[tuple[Result, str]]:
    if _matches(lock, present_inputs(spec, configuration, lock)):
        yield _run(spec, configuration, diagnostics), "as it is"
        return
    revision = _last_change(lock_path(output))
    folder = configuration.folder
    with checkout(revision, str(folder)) as old:
        config = old / configuration.path.name if configuration.path else None
        before = read_configuration(config, diagnostics) if config else configuration
        templates = tuple(str(folder.resolve() / name) for name in configuration.template_folders)
        before = replace(before, template_folders=templates)
        document = old / before.spec if before.spec else old / spec.name
        if not _matches(lock, present_inputs(document, before, lock)):
            raise SourceError(
                f"the inputs moved since the lock was written, and commit {revision[:10]} does not have them"
            )
        yield _run(document, before, diagnostics), f"as of {revision[:10]}"


def _matches(lock: Lock, inputs: LockInputs | None) -> bool:
    """Whether document, overlays and configuration are those of the lock."""
    return inputs is not None and inputs.inputs == lock.inputs.inputs


def _run(spec: Path, configuration: Configuration, diagnostics: Diagnostics) -> Result:
    result = run(spec, configuration, diagnostics)
    if diagnostics.has_errors:
        raise SpecmillError(())
    return result


def _last_change(path: Path) -> str:
    done = subprocess.run(
        ["git", "-C", str(path.parent), "log", "-1", "--format=%H", "--", path.name],
        capture_output=True,
        text=True,
        check=False,
    )
    revision = done.stdout.strip()
    if done.returncode or not revision:
        raise SourceError("the inputs moved since the lock was written, and git does not know it")
    return revision
