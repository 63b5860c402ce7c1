"""The pipeline: load, validate, parse, plan, render. The only module that imports all the stages.

`generate` and `check` are the same run; they differ in what becomes of the rendered files.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from .configuration import Configuration
from .diagnostics import Diagnostics
from .document import Document, load
from .load.filters import filter_from, filter_operations
from .model import Api
from .parse import ParseSettings, parse
from .production import Producer, TargetResult, produce
from .render import RenderedFile
from .target_options import find_target
from .timings import Timings
from .validate import validate

MOST_OPERATIONS_WITH_VECTORS = 300
"""Larger documents get vectors in their packages only on request: they double the output."""

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
        with timings.stage("vectors"):
            targets = _with_vectors(targets, document, api, configuration, diagnostics)
    return Result(
        configuration=configuration,
        document=document,
        api=api,
        targets=tuple(targets),
        diagnostics=diagnostics,
        timings=timings,
    )


def _with_vectors(
    targets: list[TargetResult],
    document: Document,
    api: Api,
    configuration: Configuration,
    diagnostics: Diagnostics,
) -> list[TargetResult]:
    """Adds the wire vectors of the document to the packages that have a place for them (`[wire] vectors`)."""
    wanted = configuration.vectors
    if wanted is None:
        wanted = len(api.operations) <= MOST_OPERATIONS_WITH_VECTORS
    if not wanted or not any("vectors" in target.target.wire for target in targets):
        return targets
    from .wire.packaging import vectors_of

    shown = {operation.id for operation in api.operations if not operation.hidden}
    try:
        content = vectors_of(document, shown)
    except (
        Exception
    ) as error:  # the reference builder reads raw documents, and any of them must generate
        message = f"no wire vectors could be derived: {type(error).__name__}: {error}"
        diagnostics.warning("vectors-missing", message, done="packages carry none")
        return targets
    return [
        replace(target, files=(*target.files, RenderedFile(path=path, content=content)))
        if path
        else target
        for target in targets
        for path in [target.target.wire.get("vectors")]
    ]
