"""The pipeline: load, validate, parse, plan, render. The only module that imports all the stages.

`generate` and `check` are the same run; they differ in what becomes of the rendered files.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .configuration import Configuration
from .diagnostics import Diagnostics
from .document import Document, load
from .load.filters import filter_from, filter_operations
from .model import Api
from .parse import ParseSettings, parse
from .production import Producer, TargetResult, produce
from .target_options import find_target
from .timings import Timings
from .validate import validate

__all__ = ["Result", "TargetResult", "Timings", "find_target", "read", "run"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a run made, before anything touches the disk."""

    configuration: Configuration
    document: Document
    api: Api
    targets: tuple[TargetResult, ...]
    diagnostics: Diagnostics
    timings: Timings

    @property
    def files(self) -> dict[str, bytes]:
        """All files by path below the output."""
        files = {
            f"{result.settings.key}/{file.path}": file.content
            for result in self.targets
            for file in result.files
        }
        return files | {f"surface/{each.settings.key}.txt": each.surface for each in self.targets}


def read(
    spec: str | Path | bytes,
    configuration: Configuration,
    diagnostics: Diagnostics,
    timings: Timings,
) -> tuple[Document, Api]:
    """Returns the document and its model. Raises `SpecmillError` where it can't be used at all."""
    with timings.stage("load"):
        overlays = [configuration.folder / overlay for overlay in configuration.overlays]
        document = load(
            spec,
            overlays=overlays,
            allow_remote=configuration.allow_remote,
            diagnostics=diagnostics,
        )
        chosen = filter_from(
            configuration.include, configuration.exclude, prune=configuration.prune_schemas
        )
        written = str(configuration.path or "")
        filter_operations(document, chosen, diagnostics, file=written, pointer="/filter")
    with timings.stage("validate"):
        validate(document, diagnostics)
    with timings.stage("parse"):
        settings = ParseSettings(
            extensions=configuration.extensions,
            hide_scopes=configuration.hide_scopes,
            pins=configuration.resources,
            lenient=configuration.lenient,
        )
        api = parse(document, settings, diagnostics)
    return document, api


def run(
    spec: str | Path | bytes,
    configuration: Configuration,
    diagnostics: Diagnostics,
    *,
    timings: Timings | None = None,
    jobs: int = 1,
) -> Result:
    """Returns every file of every target. Raises `SpecmillError` where the document can't be used.

    `jobs` is how many processes may work on targets at a time.
    The result is complete only where `diagnostics` has no errors: the caller must not write otherwise.
    """
    with _without_collector():
        return _run(spec, configuration, diagnostics, timings or Timings(), jobs)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Pauses the cyclic garbage collector: a run makes large values without cycles, which it would walk in vain."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _run(
    spec: str | Path | bytes,
    configuration: Configuration,
    diagnostics: Diagnostics,
    timings: Timings,
    jobs: int,
) -> Result:
    document, api = read(spec, configuration, diagnostics, timings)
    targets: list[TargetResult] = []
    if not diagnostics.has_errors:
        producer = Producer(api, configuration, diagnostics, timings)
        targets = produce(producer, api, configuration.targets, jobs)
    return Result(
        configuration=configuration,
        document=document,
        api=api,
        targets=tuple(targets),
        diagnostics=diagnostics,
        timings=timings,
    )
