"""Watching: which files a run read, when they have settled after a change, and running again.

Files are looked at a few times a second by size and time of change, which works on every file system. A change counts
once nothing has moved for a moment, so that an editor that writes in several steps causes one run.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from .configuration import Configuration, find_configuration, read_configuration
from .diagnostics import Diagnostics, SpecmillError
from .pipeline import Result, find_target, run

_SUFFIXES = frozenset([".json", ".yaml", ".yml"])
_PASSED_OVER = frozenset(["__pycache__", "node_modules"])
_MOST = 2000
_UNKNOWN = (-2, 0)
"""The fingerprint of what may have changed while it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One run: its result where it was good, its diagnostics, and the files that it depends on."""

    result: Result | None
    diagnostics: Diagnostics
    watched: tuple[Path, ...]
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What to run on. `spec` and `config` are None where they are to be found anew each time."""

    spec: Path | None
    config: Path | None
    adjust: Callable[[Configuration], Configuration]
    """Applies the options of the command line."""

    def attempt(self) -> Attempt:
        """Reads configuration and document and makes everything. Raises nothing for bad input."""
        start = time.perf_counter()
        diagnostics = Diagnostics()
        configuration = Configuration()
        spec = self.spec
        path = self.config or (find_configuration(Path.cwd()) if spec is None else None)
        result: Result | None = None
        try:
            if path is not None:
                configuration = read_configuration(path, diagnostics)
            configuration = self.adjust(configuration)
            if spec is None:
                spec = configuration.folder / (configuration.spec or "openapi.yaml")
            if not diagnostics.has_errors:
                result = run(spec, configuration, diagnostics)
        except SpecmillError as error:
            for diagnostic in error.diagnostics:
                diagnostics.add(diagnostic)
        if diagnostics.has_errors:
            result = None
        return Attempt(
            result=result,
            diagnostics=diagnostics,
            watched=tuple(dict.fromkeys(_watched(spec, path, configuration, result))),
            seconds=time.perf_counter() - start,
        )


def _watched(
    spec: Path | None, config: Path | None, configuration: Configuration, result: Result | None
) -> Iterator[Path]:
    """Yields the files a run read; where it failed, what may repair it: documents and folders beside the one to read."""
    if config is not None:
        yield config
    yield from (configuration.folder / overlay for overlay in configuration.overlays)
    if spec is not None:
        yield spec
        if result is not None:
            yield from (
                spec.parent / key for key in result.document.files if key and "://" not in key
            )
        else:
            yield from _documents(spec.parent)
    for settings in configuration.targets:
        yield from _below(find_target(settings, configuration), lambda path: True)


def _documents(folder: Path) -> Iterator[Path]:
    return islice(_below(folder, lambda path: path.suffix in _SUFFIXES), _MOST)


def _below(folder: Path, wanted: Callable[[Path], bool]) -> Iterator[Path]:
    """Yields folders and files. The time of a folder changes when a file in it comes or goes, so new files are noticed."""
    for name, folders, files in os.walk(folder):
        folders[:] = sorted(
            one for one in folders if not one.startswith(".") and one not in _PASSED_OVER
        )
        yield Path(name)
        yield from (path for path in (Path(name, file) for file in sorted(files)) if wanted(path))


def fingerprints(paths: Iterable[Path]) -> Mapping[Path, tuple[int, int]]:
    """Returns size and time of change of each file; missing ones count as empty."""
    found: dict[Path, tuple[int, int]] = {}
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            found[path] = (-1, 0)
        else:
            found[path] = (status.st_size, status.st_mtime_ns)
    return found


def attempts(
    inputs: Inputs,
    *,
    stopped: Callable[[], bool],
    interval: float = 0.25,
    quiet: float = 0.15,
) -> Iterator[Attempt]:
    """Yields a first attempt, and another after each change that has settled for `quiet` seconds, until `stopped`."""
    attempt = inputs.attempt()
    state = fingerprints(attempt.watched)
    yield attempt
    while not stopped():
        time.sleep(interval)
        now = fingerprints(attempt.watched)
        if now == state:
            continue
        settled = now
        while not stopped():
            time.sleep(quiet)
            now = fingerprints(attempt.watched)
            if now == settled:
                break
            settled = now
        start = time.time_ns()
        attempt = inputs.attempt()
        state = {
            path: settled.get(path, known if known[1] < start else _UNKNOWN)
            for path, known in fingerprints(attempt.watched).items()
        }
        yield attempt
