"""Which document and which configuration a run has: what a caller asked for over what the file says."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from .configuration import Configuration, find_configuration, read_configuration
from .diagnostics import Diagnostics


class NoDocumentError(ValueError):
    """Neither the caller nor a configuration names a document."""

    def __init__(self) -> None:
        super().__init__("name a document, or write one into specmill.yaml (specmill init)")


def settled(
    spec: Path | None,
    config: Path | None,
    diagnostics: Diagnostics,
    *,
    overlays: Sequence[Path] = (),
    allow_remote: Sequence[str] = (),
    lenient: bool = False,
    name: str = "",
    targets: Sequence[str] = (),
) -> tuple[Path, Configuration]:
    """Returns the document's path and the configuration, the arguments applied to it.

    Without a document the nearest specmill.yaml counts. Raises NoDocumentError, and SpecmillError where the configuration
    can't be read; faults in it are collected, and then the document may be missing.
    """
    configuration = Configuration()
    path = config or (find_configuration(Path.cwd()) if spec is None else None)
    if path is not None:
        configuration = read_configuration(path, diagnostics)
        diagnostics.strict = diagnostics.strict or configuration.strict
    if spec is None:
        if not configuration.spec and not diagnostics.has_errors:
            raise NoDocumentError
        spec = shown(configuration.folder / configuration.spec)
    configuration = replace(
        configuration,
        overlays=(*configuration.overlays, *(str(Path.cwd() / overlay) for overlay in overlays)),
        allow_remote=(*configuration.allow_remote, *allow_remote),
        lenient=configuration.lenient or lenient,
        name=name or configuration.name,
    )
    return spec, configuration.with_targets(tuple(targets)) if targets else configuration


def shown(path: Path) -> Path:
    """Returns a path relative to the working folder where it lies below it."""
    try:
        return path.absolute().relative_to(Path.cwd())
    except ValueError:
        return path


def processors() -> int:
    """Returns how many processes this one may run on."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1
