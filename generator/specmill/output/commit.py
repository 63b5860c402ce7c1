"""The one place that changes the output folder: stage, journal, move, clean up.

Everything is written to `.specmill/` first; then the next lock is put there as the journal; only
then files move. A run that dies before the journal leaves the old tree, one that dies after it is
finished by the next run (`recover`).
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from .disk import Disk
from .lock import Lock, digest, lock_path, parse_lock, read_lock
from .paths import WORK_NAME, parents

_JOURNAL = "next.lock"
_END = "# end\n"


def commit(
    output: Path,
    files: Mapping[str, bytes],
    lock_text: str,
    *,
    write: Sequence[str],
    remove: Sequence[str],
) -> None:
    """Brings the output to the next lock: moves `write` there, drops `remove`. Raises OSError."""
    work = output / WORK_NAME
    if work.exists():
        shutil.rmtree(work)
    try:
        work.mkdir()
        numbers = {path: number for number, path in enumerate(parse_lock(lock_text).files)}
        for path in write:
            _stage(work, numbers[path], files[path], _mode(output, path))
        journal = work / _JOURNAL
        _write_synced(work / "journal", (lock_text + _END).encode())
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    os.replace(work / "journal", journal)
    _remove(output, remove)
    _move(output, work, parse_lock(lock_text), write)
    _settle(output, work, lock_text)


def recover(output: Path) -> bool:
    """Finishes or discards what a killed run left.

    Returns whether there was something. Raises OSError.
    """
    work = output / WORK_NAME
    if not _is_folder(work):
        return False
    try:
        text = (work / _JOURNAL).read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        text = ""
    if text.endswith(_END):
        text = text.removesuffix(_END)
        old, new = read_lock(lock_path(output)), parse_lock(text)
        disk = Disk(output)
        gone = [path for path in old.files if path not in new.files]
        _remove(output, [path for path in gone if _ours(disk, path, old, new)])
        _move(output, work, new, [path for path in new.files if _ours(disk, path, old, new)])
        _settle(output, work, text)
    else:
        shutil.rmtree(work)
    return True


def interrupted(output: Path) -> bool:
    """Whether a run died here and the next one has to clean up."""
    return _is_folder(output / WORK_NAME)


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(os.lstat(path).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def _stage(work: Path, number: int, content: bytes, mode: int | None) -> None:
    with open(f"{work}/{number}", "xb", buffering=0) as file:
        file.write(content)
    if mode is not None:
        os.chmod(f"{work}/{number}", mode)


def _mode(output: Path, path: str) -> int | None:
    """The permissions of the file to be replaced, so that they survive."""
    try:
        found = os.lstat(f"{output}/{path}").st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    return stat.S_IMODE(found) if stat.S_ISREG(found) else None


def _write_synced(path: Path, content: bytes) -> None:
    with open(path, "xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _ours(disk: Disk, path: str, old: Lock, new: Lock) -> bool:
    """Whether a path holds nothing, or what one of the two locks lists: not what someone wrote
    since.
    """
    found = disk.read(path)
    if not isinstance(found, bytes):
        return True
    return digest(found) in old.files.get(path, frozenset()) | new.files.get(path, frozenset())


def _move(output: Path, work: Path, new: Lock, paths: Iterable[str]) -> None:
    """Moves what is staged for the paths to its place; what was moved before is not staged any
    more.
    """
    wanted = set(paths)
    staged = {int(name) for name in os.listdir(work) if name.isdecimal()}
    made: set[str] = set()
    for number, path in enumerate(new.files):
        if number in staged and path in wanted:
            folder = path.rpartition("/")[0]
            if folder not in made:
                os.makedirs(f"{output}/{folder}", exist_ok=True)
                made.add(folder)
            _replace(f"{work}/{number}", f"{output}/{path}")


def _replace(source: str, place: str) -> None:
    try:
        os.replace(source, place)
    except IsADirectoryError:
        for folder, _, _ in os.walk(place, topdown=False):
            os.rmdir(folder)
        os.replace(source, place)


def _settle(output: Path, work: Path, lock_text: str) -> None:
    """Puts the next lock in place and removes the working folder."""
    (work / "lock").write_bytes(lock_text.encode())
    os.replace(work / "lock", lock_path(output))
    shutil.rmtree(work)


def _remove(output: Path, paths: Iterable[str]) -> None:
    """Removes files, then the folders that became empty."""
    folders: dict[str, None] = {}
    for path in paths:
        with suppress(FileNotFoundError, NotADirectoryError):
            os.unlink(f"{output}/{path}")
        folders |= dict.fromkeys(parents(path))
    for folder in sorted(folders, key=lambda item: -item.count("/")):
        with suppress(OSError):  # It holds files that are not ours.
            os.rmdir(f"{output}/{folder}")
