"""What a run would change: files to write, files to remove, and everything that forbids it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, Severity
from .disk import Disk, Other
from .lock import Lock, digest
from .paths import collisions, fault, folded, owner


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What to do:

    `write` and `remove` are paths in order; `files` is every file of the next lock with its digest.
    """

    write: tuple[str, ...]
    unchanged: tuple[str, ...]
    remove: tuple[str, ...]
    files: Mapping[str, str]
    refusals: tuple[Diagnostic, ...]


def refusal(code: str, output: Path, path: str, message: str, hint: str) -> Diagnostic:
    """Returns an error about a file of the output."""
    file = (output / path).as_posix()
    return Diagnostic(
        code=code,
        severity=Severity.ERROR,
        message=message,
        file=file,
        hint=hint,
        done="nothing was written",
    )


def path_faults(output: Path, paths: Collection[str]) -> list[Diagnostic]:
    """Returns an error for each path that may not be written and each pair that can't stand
    together.
    """
    found = [
        refusal("output-path", output, path, f"{path!r} cannot be written: {why}", "Rename it.")
        for path in paths
        if (why := fault(path))
    ]
    found += [
        refusal(
            "output-collision",
            output,
            second,
            f'"{first}" and "{second}" clash: one is the other\'s folder, or only case differs',
            "Pin another name for one of the two.",
        )
        for first, second in collisions(sorted(paths))
    ]
    return found


def changes(
    output: Path,
    files: Mapping[str, bytes],
    lock: Lock,
    *,
    targets: Collection[str] | None,
    force: bool,
) -> Changes:
    """Returns what to do to bring the output to `files`. Raises OSError where it can't be read."""
    return _Survey(output, files, lock, targets, force).changes()


class _Survey:
    def __init__(
        self,
        output: Path,
        files: Mapping[str, bytes],
        lock: Lock,
        targets: Collection[str] | None,
        force: bool,
    ) -> None:
        self._output = output
        self._files = files
        self._lock = lock
        self._targets = targets
        self._force = force
        self._disk = Disk(output)
        self._refusals: list[Diagnostic] = []
        self._leaving = {
            folded(path): path
            for path in lock.files
            if path not in files and (targets is None or owner(path) in targets)
        }

    def changes(self) -> Changes:
        write: list[str] = []
        unchanged: list[str] = []
        remove: list[str] = []
        for path in sorted(self._files):
            (unchanged if self._stands(path) else write).append(path)
        for path in sorted(self._leaving.values()):
            if self._goes(path):
                remove.append(path)
        for folder in self._disk.links:
            self._refuse_link(folder)
        digests = {path: digest(content) for path, content in self._files.items()}
        for path, known in self._lock.files.items():
            if self._targets is not None and owner(path) not in self._targets:
                digests.setdefault(path, min(known))
        return Changes(
            write=tuple(write),
            unchanged=tuple(unchanged),
            remove=tuple(remove),
            files=digests,
            refusals=tuple(self._refusals),
        )

    def _stands(self, path: str) -> bool:
        """Whether the file is there already; refuses what may not be replaced."""
        found = self._disk.read(path)
        match found:
            case bytes():
                same = found == self._files[path]
                if not same:
                    self._judge(path, found)
                # Where case is ignored this may be a leaving file under its old name: write it
                # anew.
                return same and folded(path) not in self._leaving
            case Other.MISSING:
                blocker = self._disk.blocking_file(path)
                harmless = {*self._leaving.values(), *self._disk.links} if blocker else set()
                if blocker and blocker not in harmless:
                    self._refuse_foreign(blocker, "a file stands where a folder is needed")
            case Other.LINK:
                self._refuse_link(path)
            case Other.FOLDER:
                leaving = set(self._leaving.values())
                if not leaving.issuperset(self._disk.below(path)):
                    self._refuse_foreign(path, "a folder stands where a file is generated")
            case Other.SPECIAL:
                self._refuse_foreign(path, "a special file stands where a file is generated")
        return False

    def _judge(self, path: str, found: bytes) -> None:
        """Refuses to replace bytes that specmill did not write."""
        listed = path if path in self._lock.files else self._leaving.get(folded(path), path)
        known = self._lock.files.get(listed, frozenset())
        if self._force or (known and self._lock.conflict) or digest(found) in known:
            return
        if known:
            self._refuse_edited(path, "was edited by hand since it was generated")
        else:
            self._refuse_foreign(path, "a file that specmill did not write stands in the way")

    def _goes(self, path: str) -> bool:
        """Whether a file that is no longer generated is there to be removed; refuses one that was
        edited.
        """
        found = self._disk.read(path)
        match found:
            case bytes():
                known = self._lock.files[path]
                if self._force or self._lock.conflict or digest(found) in known:
                    return True
                self._refuse_edited(path, "is no longer generated, but was edited by hand")
            case Other.LINK:
                self._refuse_link(path)
            case _:
                pass
        return False

    def _refuse_edited(self, path: str, what: str) -> None:
        hint = 'Move the change to a "_custom" file, or discard it with --force.'
        message = f'"{path}" {what}'
        self._refusals.append(refusal("hand-edited", self._output, path, message, hint))

    def _refuse_foreign(self, path: str, what: str) -> None:
        hint = "Move it away; --force replaces files, never folders."
        self._refusals.append(
            refusal("foreign-file", self._output, path, f'"{path}": {what}', hint)
        )

    def _refuse_link(self, path: str) -> None:
        hint = "Replace the link by a folder or remove it."
        message = f'"{path}" is a symbolic link; specmill does not write through links'
        self._refusals.append(refusal("output-symlink", self._output, path, message, hint))
