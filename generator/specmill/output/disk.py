"""What stands in the output folder: files without following links, and the files nobody listed."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator
from enum import Enum
from pathlib import Path

from .paths import ignored, kept, parents

_READ = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


class Other(Enum):
    """What stands at a path instead of an ordinary file."""

    MISSING = "nothing"
    LINK = "a symbolic link"
    FOLDER = "a folder"
    SPECIAL = "a special file"


class Disk:
    """Reads below one output folder; remembers which folders are real, so that links are never
    followed.
    """

    def __init__(self, output: Path) -> None:
        self._root = os.fspath(output)
        self._folders: dict[str, bool] = {}
        self.links: dict[str, None] = {}
        """Folders on the way to a path asked for that are symbolic links."""

    def full(self, path: str) -> str:
        """Returns the path for the operating system."""
        return f"{self._root}/{path}"

    def read(self, path: str) -> bytes | Other:
        """Returns the bytes of an ordinary file, or what stands there.

        Raises OSError if it can't be read.
        """
        if not self._real_folder(path.rpartition("/")[0]):
            return Other.MISSING
        full = self.full(path)
        try:
            descriptor = os.open(full, _READ)
        except (FileNotFoundError, NotADirectoryError):
            return Other.MISSING
        except OSError:
            return self._other(full)
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            os.close(descriptor)
            return Other.FOLDER if stat.S_ISDIR(mode) else Other.SPECIAL
        with open(descriptor, "rb", buffering=0) as file:
            return file.readall()

    def _other(self, full: str) -> Other:
        mode = os.lstat(full).st_mode
        if stat.S_ISLNK(mode):
            return Other.LINK
        if stat.S_ISDIR(mode):
            return Other.FOLDER
        if not stat.S_ISREG(mode):
            return Other.SPECIAL
        raise PermissionError(f"{full} cannot be read")

    def _real_folder(self, folder: str) -> bool:
        """Whether a folder exists and neither it nor one above it is a link."""
        if not folder:
            return True
        known = self._folders.get(folder)
        if known is None:
            known = self._real_folder(folder.rpartition("/")[0])
            if known:
                try:
                    mode = os.lstat(self.full(folder)).st_mode
                except (FileNotFoundError, NotADirectoryError):
                    mode = 0
                known = stat.S_ISDIR(mode)
                if stat.S_ISLNK(mode):
                    self.links[folder] = None
            self._folders[folder] = known
        return known

    def blocking_file(self, path: str) -> str:
        """Returns the folder above a path that is not a folder but something else, or an empty
        string.
        """
        for parent in parents(path):
            try:
                mode = os.lstat(self.full(parent)).st_mode
            except (FileNotFoundError, NotADirectoryError):
                continue
            return "" if stat.S_ISDIR(mode) else parent
        return ""

    def below(self, folder: str) -> Iterator[str]:
        """Yields every file below a folder; links are not followed."""
        with os.scandir(self.full(folder)) as entries:
            for entry in entries:
                path = f"{folder}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    yield from self.below(path)
                else:
                    yield path

    def unlisted(
        self, folders: Collection[str], listed: Collection[str], patterns: tuple[str, ...]
    ) -> Iterator[str]:
        """Yields files below the folders that are not listed, not ignored and not kept, sorted."""
        for folder in sorted(folders):
            if self._real_folder(folder):
                yield from self._unlisted(folder, listed, patterns)

    def _unlisted(
        self, folder: str, listed: Collection[str], patterns: tuple[str, ...]
    ) -> Iterator[str]:
        with os.scandir(self.full(folder)) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
        for entry in ordered:
            path = f"{folder}/{entry.name}"
            if path in listed:
                continue
            passed = ignored(entry.name) or kept(path, patterns)
            if entry.is_dir(follow_symlinks=False):
                if not passed or _holds_listed(path, listed):
                    yield from self._unlisted(path, listed, patterns)
            elif not passed:
                yield path


def _holds_listed(path: str, listed: Collection[str]) -> bool:
    """Whether a folder with a name that is ignored elsewhere holds generated files here."""
    prefix = path + "/"
    return any(item.startswith(prefix) for item in listed)
