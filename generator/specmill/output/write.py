"""Write: bring the output folder to the generated files, or refuse and leave it as it is."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, Severity, SpecmillError
from .changes import Changes, changes, path_faults
from .commit import commit, recover
from .lock import Lock, LockInputs, format_lock, lock_path, read_lock
from .locking import Busy, alone
from .paths import LOCK_NAME, owner

_WAIT = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetCounts:
    """How many files of a target were written, left as they were, or removed."""

    written: int = 0
    unchanged: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteReport:
    """What a run did to the output: paths below it, sorted."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    lock_changed: bool
    diagnostics: tuple[Diagnostic, ...] = ()
    """Warnings and notes: a damaged lock that was repaired, an interrupted run that was finished.
    """

    @property
    def targets(self) -> dict[str, TargetCounts]:
        """Returns the counts of each target, by name."""
        written = Counter(map(owner, self.written))
        unchanged = Counter(map(owner, self.unchanged))
        removed = Counter(map(owner, self.removed))
        return {
            target: TargetCounts(
                written=written[target], unchanged=unchanged[target], removed=removed[target]
            )
            for target in sorted(written | unchanged | removed)
        }


def write(
    output: Path,
    files: Mapping[str, bytes],
    inputs: LockInputs,
    *,
    targets: Collection[str] | None = None,
    force: bool = False,
    wait: float = _WAIT,
) -> WriteReport:
    """Brings the output to `files`, keyed `<target>/<path>`, and returns what changed.

    `targets` limits the run: files of other targets stay. `force` replaces files that were edited
    by hand or that specmill did not write. Files that the lock doesn't list are never removed.
    Raises SpecmillError with every reason to refuse; nothing was written then.
    """
    if faults := path_faults(output, files):
        raise SpecmillError(tuple(faults))
    try:
        os.makedirs(output, exist_ok=True)
        with alone(output, wait=wait):
            return _write(output, files, inputs, targets, force)
    except Busy:
        raise _failure(
            "output-busy",
            output,
            f"another run of specmill has been writing here for {wait:g} seconds",
        ) from None
    except OSError as error:
        raise _failure("output-unwritable", output, _reason(error)) from error


def _write(
    output: Path,
    files: Mapping[str, bytes],
    inputs: LockInputs,
    targets: Collection[str] | None,
    force: bool,
) -> WriteReport:
    notes = []
    _require_writable(output, output)
    if recover(output):
        notes.append(
            _note(output, "output-interrupted", "an earlier run was interrupted", "it was finished")
        )
    lock = read_lock(lock_path(output))
    if lock.newer:
        raise _failure(
            "lock-version", lock_path(output), "a later version of specmill wrote this lock"
        )
    notes += lock_faults(output, lock, done="it was written anew")
    plan = changes(output, files, lock, targets=targets, force=force)
    if plan.refusals:
        raise SpecmillError(plan.refusals)
    text = next_lock(lock, inputs, plan.files, targets)
    report = WriteReport(
        written=plan.write,
        unchanged=plan.unchanged,
        removed=plan.remove,
        lock_changed=text != lock.text,
        diagnostics=tuple(notes),
    )
    if plan.write or plan.remove or report.lock_changed:
        _require_folders(output, plan)
        commit(output, files, text, write=plan.write, remove=plan.remove)
    return report


def next_lock(
    old: Lock, inputs: LockInputs, files: Mapping[str, str], targets: Collection[str] | None
) -> str:
    """Returns the text of the lock after a run that was limited to `targets`, or made all."""
    others = {owner(path) for path in files} - set(targets) if targets is not None else set()
    if not others:
        return format_lock(inputs, files)
    shared = old.inputs.limited(others)
    separate = {target: found for target, found in old.separate.items() if target in others}
    if (inputs.generator, inputs.inputs) == (shared.generator, shared.inputs):
        return format_lock(shared.joined(inputs), files, separate)
    separate |= {target: inputs.limited((target,)) for target in targets or ()}
    return format_lock(shared, files, separate)


def lock_faults(output: Path, lock: Lock, *, done: str) -> list[Diagnostic]:
    """Returns a warning for a lock that is damaged or in a merge conflict."""
    file = lock_path(output).as_posix()
    if lock.conflict:
        message = "the lock holds both sides of a merge"
        return [
            Diagnostic(
                code="lock-conflict",
                severity=Severity.WARNING,
                message=message,
                file=file,
                done=done,
            )
        ]
    if lock.damaged:
        lines = ", ".join(map(str, lock.damaged[:5])) + (", ..." if len(lock.damaged) > 5 else "")
        message = f"the lock is damaged (line {lines})"
        return [
            Diagnostic(
                code="lock-damaged",
                severity=Severity.WARNING,
                message=message,
                file=file,
                line=min(lock.damaged),
                column=1,
                done=done,
            )
        ]
    return []


def _note(output: Path, code: str, message: str, done: str) -> Diagnostic:
    return Diagnostic(
        code=code, severity=Severity.NOTE, message=message, file=output.as_posix(), done=done
    )


def _failure(code: str, path: Path, message: str) -> SpecmillError:
    diagnostic = Diagnostic(
        code=code,
        severity=Severity.ERROR,
        message=message,
        file=path.as_posix(),
        done="nothing was written",
    )
    return SpecmillError((diagnostic,))


def _reason(error: OSError) -> str:
    text = error.strerror or str(error)
    return f"{text[:1].lower()}{text[1:]}" + (f": {error.filename}" if error.filename else "")


def _require_folders(output: Path, plan: Changes) -> None:
    """Raises PermissionError before anything moves if a folder that has to change is not writable."""
    folders = {path.rpartition("/")[0] for path in (*plan.write, *plan.remove)}
    for folder in sorted(folders):
        _require_writable(output, output / folder)


def _require_writable(output: Path, folder: Path) -> None:
    while not folder.is_dir() and folder != output:
        folder = folder.parent
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(13, "Permission denied", os.fspath(folder))


__all__ = ["LOCK_NAME", "TargetCounts", "WriteReport", "lock_faults", "next_lock", "write"]
