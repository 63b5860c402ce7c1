"""One run at a time: an advisory lock on the output folder that the system drops when a process
dies.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.05


class Busy(Exception):
    """Another run kept the output folder for too long."""


if sys.platform == "win32":

    def _open(output: Path) -> int:
        return os.open(f"{output.absolute()}.specmill-busy", os.O_RDWR | os.O_CREAT)

    def _acquire(descriptor: int, *, shared: bool) -> bool:
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import errno
    import fcntl

    _NO_LOCKS = frozenset({errno.EBADF, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS})
    """What file systems that cannot lock a folder answer (some network mounts): runs are then not
    serialised.
    """

    def _open(output: Path) -> int:
        return os.open(output, os.O_RDONLY | os.O_DIRECTORY)

    def _acquire(descriptor: int, *, shared: bool) -> bool:
        kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
        return True


@contextmanager
def alone(output: Path, *, wait: float) -> Iterator[None]:
    """Holds the output folder against other runs.

    Raises `Busy` after `wait` seconds, OSError if it can't be opened.
    """
    with _held(output, shared=False, wait=wait):
        yield


@contextmanager
def together(output: Path, *, wait: float) -> Iterator[None]:
    """Holds the output folder against writers only; writes nothing, so it works on a read-only file
    system.
    """
    if sys.platform == "win32" or not output.is_dir():
        yield
        return
    with _held(output, shared=True, wait=wait):
        yield


@contextmanager
def _held(output: Path, *, shared: bool, wait: float) -> Iterator[None]:
    descriptor = _open(output)
    try:
        until = time.monotonic() + wait
        while not _acquire(descriptor, shared=shared):
            if time.monotonic() >= until:
                raise Busy
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)
