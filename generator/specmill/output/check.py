"""Check: compare the output folder with what would be generated, and say why they differ.

Writes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..diagnostics import Diagnostic, Severity, SpecmillError
from .attribution import Attribution, Cause, Move, attribute
from .changes import path_faults
from .commit import interrupted
from .difference import amounts, unified
from .disk import Disk, Other
from .lock import BY_TARGET, Lock, LockInputs, digest, lock_path, read_lock
from .locking import Busy, together
from .paths import KEEP_NAME, LOCK_NAME, keep_patterns, owner
from .write import lock_faults, next_lock

_DIFFS = 20
_WAIT = 60.0


class Kind(StrEnum):
    """How a file of the output differs from what is generated."""

    MISSING = "missing"
    CHANGED = "changed"
    STALE = "stale"
    HAND_EDITED = "hand-edited"
    UNEXPECTED = "unexpected"


class Repair(StrEnum):
    """What mends a drift: generate again, discard the edit, remove the file, or make room for one."""

    GENERATE = "generate"
    FORCE = "generate --force"
    REMOVE = "remove"
    REPLACE = "remove, then generate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many lines of a file one cause accounts for."""

    cause: Cause
    added: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One file that differs.

    `added` and `removed` are lines that `generate` would add and remove.
    """

    kind: Kind
    path: str
    target: str
    """Empty for the lock."""
    causes: tuple[Cause, ...]
    """What moved and can have changed the file: one cause is certain, of several at least one is
    true. A hand edit is always certain.
    """
    message: str
    repair: Repair = Repair.GENERATE
    added: int = 0
    removed: int = 0
    diff: str = ""
    first_line: int = 1
    """The first line of the committed file that differs, from 1."""
    shares: tuple[Share, ...] = ()
    """What each cause accounts for, where that is known."""
    template: str = ""
    """The target whose templates moved, where they are a cause."""

    @property
    def certain(self) -> bool:
        """Whether every cause named is one."""
        return bool(self.shares) or len(set(self.causes) - {Cause.HAND}) < 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What a check found. `clean` means that `generate` would change nothing."""

    output: str
    drifts: tuple[Drift, ...] = ()
    moves: tuple[Move, ...] = ()
    """The inputs that differ from the lock."""
    diagnostics: tuple[Diagnostic, ...] = ()
    files: int = 0
    """How many files were compared."""

    @property
    def clean(self) -> bool:
        """Whether nothing differs."""
        return not self.drifts and not self.diagnostics


def check(
    output: Path,
    files: Mapping[str, bytes],
    inputs: LockInputs,
    *,
    targets: Collection[str] | None = None,
    copied: Collection[str] = frozenset(),
    diffs: int = _DIFFS,
) -> CheckReport:
    """Returns how the output differs from `files`, keyed `<target>/<path>`. Writes nothing.

    `targets` limits the comparison; `copied` are files that only templates have a say in; `diffs`
    is how many files get a unified diff. Raises
    SpecmillError for an output that can't be read and for paths that `write` would refuse.
    """
    if faults := path_faults(output, files):
        raise SpecmillError(tuple(faults))
    try:
        with together(output, wait=_WAIT):
            return _Comparison(output, files, inputs, targets, copied, diffs).report()
    except Busy:
        raise _unreadable(
            output, "output-busy", "another run of specmill is writing here"
        ) from None
    except OSError as error:
        message = f"{error.strerror or error}" + (f": {error.filename}" if error.filename else "")
        raise _unreadable(output, "output-unwritable", message) from error


def quick_check(output: Path, inputs: LockInputs) -> CheckReport | None:
    """Returns a clean report if no input moved and every listed file is as listed, else None.

    Trusts that equal inputs give equal files, so nothing has to be generated.
    """
    try:
        with together(output, wait=_WAIT):
            lock = read_lock(lock_path(output))
            targets = {owner(path) for path in lock.files}
            if not lock.sound or interrupted(output) or not targets:
                return None
            if lock.separate or _comparable(lock.inputs) != _comparable(inputs):
                return None
            disk = Disk(output)
            for path, known in lock.files.items():
                found = disk.read(path)
                if not isinstance(found, bytes) or digest(found) not in known:
                    return None
            if any(disk.unlisted(_folders(lock.files), lock.files, _patterns(disk))):
                return None
    except (Busy, OSError):
        return None
    return CheckReport(output=output.as_posix(), files=len(lock.files))


def _comparable(inputs: LockInputs) -> tuple[object, ...]:
    by_target = (tuple(sorted(getattr(inputs, word))) for word in BY_TARGET)
    return inputs.generator, inputs.inputs, *by_target


def _folders(paths: Collection[str]) -> set[str]:
    return {path.partition("/")[0] for path in paths}


def _patterns(disk: Disk) -> tuple[str, ...]:
    found = disk.read(KEEP_NAME)
    return keep_patterns(found.decode("utf-8", "replace")) if isinstance(found, bytes) else ()


def _unreadable(output: Path, code: str, message: str) -> SpecmillError:
    diagnostic = Diagnostic(
        code=code, severity=Severity.ERROR, message=message, file=output.as_posix()
    )
    return SpecmillError((diagnostic,))


class _Comparison:
    def __init__(
        self,
        output: Path,
        files: Mapping[str, bytes],
        inputs: LockInputs,
        targets: Collection[str] | None,
        copied: Collection[str],
        diffs: int,
    ) -> None:
        self._output = output
        self._copied = copied
        self._files = files
        self._inputs = inputs
        self._targets = targets
        self._diffs = diffs
        self._disk = Disk(output)
        self._lock: Lock = read_lock(lock_path(output))
        self._scope = {owner(path) for path in (*files, *self._lock.files)}
        if targets is not None:
            self._scope &= set(targets)
        self._attribution: Attribution = attribute(self._lock, inputs, self._scope)
        self._drifts: list[Drift] = []

    def report(self) -> CheckReport:
        for path in sorted(self._files):
            self._generated(path)
        for path in sorted(self._lock.files):
            if path not in self._files and owner(path) in self._scope:
                self._leaving(path)
        self._unlisted()
        self._compare_lock()
        diagnostics = lock_faults(self._output, self._lock, done="")
        if interrupted(self._output):
            diagnostics.append(
                Diagnostic(
                    code="output-interrupted",
                    severity=Severity.WARNING,
                    message="a run of specmill was interrupted here",
                    file=self._output.as_posix(),
                    hint="Run `specmill generate`; it finishes what was begun.",
                )
            )
        drifts = sorted(self._drifts, key=lambda drift: (drift.target, drift.path))
        return CheckReport(
            output=self._output.as_posix(),
            drifts=tuple(drifts),
            moves=self._attribution.everywhere,
            diagnostics=tuple(diagnostics),
            files=len(self._files),
        )

    def _generated(self, path: str) -> None:
        """Compares a file that is generated with what stands there."""
        new = self._files[path]
        found = self._disk.read(path)
        known = self._lock.files.get(path, frozenset())
        causes = self._causes(path)
        if not isinstance(found, bytes):
            listed = digest(new) in known
            if found is Other.MISSING:
                why = "was deleted" if known else "is not there yet"
                gone = (Cause.HAND,) if listed else (Cause.HAND, *causes) if known else causes
                self._add(Kind.MISSING, path, gone, why, b"", new)
            else:
                why = f"{found.value} stands where a file is generated"
                self._stray(path, why, Repair.REPLACE)
            return
        if known and digest(found) not in known and not self._lock.conflict:
            drifted = digest(new) not in known
            both = (Cause.HAND, *causes) if drifted else (Cause.HAND,)
            if found == new and drifted:
                return
            why = "was edited by hand" + (" and would change anyway" if drifted else "")
            self._add(Kind.HAND_EDITED, path, both, why, found, new, Repair.FORCE)
        elif found == new:
            return
        elif known:
            self._add(Kind.CHANGED, path, causes, "differs from what is generated", found, new)
        else:
            why = "was not written by specmill and stands where a file is generated"
            self._add(Kind.UNEXPECTED, path, (Cause.HAND,), why, found, new, Repair.FORCE)

    def _leaving(self, path: str) -> None:
        """Reports a file that is listed but no longer generated."""
        found = self._disk.read(path)
        if not isinstance(found, bytes):
            return
        if digest(found) in self._lock.files[path] or self._lock.conflict:
            why = "is no longer generated"
            self._add(Kind.STALE, path, self._causes(path), why, found, b"")
        else:
            causes = (Cause.HAND, *self._causes(path))
            why = "is no longer generated and was edited by hand"
            self._add(Kind.HAND_EDITED, path, causes, why, found, b"", Repair.FORCE)

    def _unlisted(self) -> None:
        """Reports files inside the targets' folders that nobody lists."""
        known = {*self._files, *self._lock.files}
        folders = _folders(known)
        if self._targets is not None:
            folders &= self._scope
        for path in self._disk.unlisted(folders, known, _patterns(self._disk)):
            if path.split("/")[0] not in self._scope and owner(path) not in self._scope:
                continue
            self._stray(path, "is not generated and not listed in the lock")
        for link in self._disk.links:
            self._stray(link, "is a symbolic link", Repair.REPLACE)

    def _compare_lock(self) -> None:
        """Reports a lock that `generate` would write differently although no file would change."""
        if any(drift.repair is not Repair.REMOVE for drift in self._drifts):
            return
        digests = {path: digest(content) for path, content in self._files.items()}
        if self._targets is not None:
            others = {p: min(d) for p, d in self._lock.files.items() if owner(p) not in self._scope}
            digests |= others
        text = next_lock(self._lock, self._inputs, digests, self._targets)
        if text == self._lock.text:
            return
        moved = self._attribution.everywhere
        causes = tuple(dict.fromkeys(move.cause for move in moved)) or (Cause.LOCK,)
        kind = Kind.CHANGED if self._lock.exists else Kind.MISSING
        why = "lists inputs that moved; no generated file changes" if moved else "is out of date"
        old = self._lock.text.encode()
        self._drifts.append(
            self._drift(
                kind, LOCK_NAME, "", causes, why if old else "is missing", old, text.encode()
            )
        )

    def _causes(self, path: str) -> tuple[Cause, ...]:
        copied = path in self._copied and path in self._lock.files
        return self._attribution.causes(owner(path), copied=copied)

    def _add(
        self,
        kind: Kind,
        path: str,
        causes: tuple[Cause, ...],
        why: str,
        old: bytes,
        new: bytes,
        repair: Repair = Repair.GENERATE,
    ) -> None:
        self._drifts.append(self._drift(kind, path, owner(path), causes, why, old, new, repair))

    def _stray(self, path: str, why: str, repair: Repair = Repair.REMOVE) -> None:
        self._add(Kind.UNEXPECTED, path, (Cause.HAND,), why, b"", b"", repair)

    def _drift(
        self,
        kind: Kind,
        path: str,
        target: str,
        causes: tuple[Cause, ...],
        why: str,
        old: bytes,
        new: bytes,
        repair: Repair = Repair.GENERATE,
    ) -> Drift:
        added, removed = amounts(old, new)
        causes = tuple(dict.fromkeys(causes))
        shares = (Share(cause=causes[0], added=added, removed=removed),) if len(causes) == 1 else ()
        diff = ""
        if old and new and self._diffs > 0:
            self._diffs -= 1
            diff = unified(old, new, path)
        return Drift(
            kind=kind,
            path=path,
            target=target,
            causes=causes,
            message=why,
            repair=repair,
            added=added,
            removed=removed,
            diff=diff,
            first_line=_first_difference(old, new),
            shares=shares,
            template=self._attribution.template(target) if Cause.TEMPLATE in causes else "",
        )


def _first_difference(old: bytes, new: bytes) -> int:
    """The line of the committed bytes at which they begin to differ."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[:middle] == new[:middle]:
            low = middle
        else:
            high = middle - 1
    return old.count(b"\n", 0, low) + 1


__all__ = ["CheckReport", "Drift", "Kind", "Repair", "Share", "check", "quick_check"]
