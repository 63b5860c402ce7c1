"""Which document and which configuration a run has: what a caller asked for over what the file says."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypedDict, Unpack, cast

from .configuration import Configuration, find_configuration, read_configuration
from .diagnostics import Diagnostics


class Asked(TypedDict, total=False):
    """What a caller may ask for beside what the configuration says."""

    overlays: Sequence[str | Path]
    """Overlay documents, applied after those of the configuration."""
    allow_remote: Sequence[str]
    """Hosts that references may lead to."""
    lenient: bool
    """Go on from faults that leave the rest meaningful."""
    name: str
    """The project's name."""
    targets: Sequence[str]
    """Only these targets."""


def asked_of(options: Mapping[str, Any]) -> Asked:
    """Returns what is asked for among the options of a command."""
    return cast("Asked", {key: options[key] for key in Asked.__annotations__ if key in options})


class NoDocumentError(ValueError):
    """Neither the caller nor a configuration names a document."""

    def __init__(self) -> None:
        super().__init__("name a document, or write one into specmill.yaml (specmill init)")


def settled(
    spec: Path | None,
    config: Path | None,
    diagnostics: Diagnostics,
    **asked: Unpack[Asked],
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
    return spec, adjusted(configuration, **asked)


def adjusted(configuration: Configuration, **asked: Unpack[Asked]) -> Configuration:
    """Returns the configuration with what a caller asked for."""
    overlays = (str(Path.cwd() / overlay) for overlay in asked.get("overlays", ()))
    configuration = replace(
        configuration,
        overlays=(*configuration.overlays, *overlays),
        allow_remote=(*configuration.allow_remote, *asked.get("allow_remote", ())),
        lenient=configuration.lenient or asked.get("lenient", False),
        name=asked.get("name") or configuration.name,
    )
    targets = tuple(asked.get("targets", ()))
    return configuration.with_targets(targets) if targets else configuration


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
