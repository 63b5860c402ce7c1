"""The pipeline: load, validate, parse, plan, render. The only module that imports all the stages.

`generate` and `check` are the same run; they differ in what becomes of the rendered files.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from .collector import paused_collector
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

    @property
    def copied(self) -> frozenset[str]:
        """The paths of files that are the templates' own, copied as they are."""
        return frozenset(
            f"{result.settings.key}/{file.path}"
            for result in self.targets
            for file in result.files
            if file.copied
        )


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
    with paused_collector():
        return _run(spec, configuration, diagnostics, timings or Timings(), jobs)


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
        vectors = _Vectors(document, api, configuration, diagnostics, timings)
        if any(producer.wants_vectors(settings) for settings in configuration.targets):
            targets = produce(
                producer, api, configuration.targets, jobs, meanwhile=lambda: vectors.content
            )
        else:
            targets = produce(producer, api, configuration.targets, jobs)
        targets = [vectors.added(target) for target in targets]
    return Result(
        configuration=configuration,
        document=document,
        api=api,
        targets=tuple(targets),
        diagnostics=diagnostics,
        timings=timings,
    )


class _Vectors:
    """The wire vectors of a document, for the packages that have a place for them (`[wire] vectors`)."""

    def __init__(
        self,
        document: Document,
        api: Api,
        configuration: Configuration,
        diagnostics: Diagnostics,
        timings: Timings,
    ) -> None:
        self._document = document
        self._api = api
        self._configuration = configuration
        self._diagnostics = diagnostics
        self._timings = timings

    def added(self, target: TargetResult) -> TargetResult:
        """Returns what a target made, with the vectors where it has a place for them."""
        path = target.target.wire.get("vectors")
        if not path or self.content is None:
            return target
        return replace(target, files=(*target.files, RenderedFile(path=path, content=self.content)))

    @cached_property
    def content(self) -> bytes | None:
        """The vectors; None where they are not wanted or can't be derived, which is reported."""
        wanted = self._configuration.vectors
        if wanted is None:
            wanted = len(self._api.operations) <= MOST_OPERATIONS_WITH_VECTORS
        if not wanted:
            return None
        from .wire.packaging import vectors_of

        shown = {operation.id for operation in self._api.operations if not operation.hidden}
        try:
            with self._timings.stage("vectors"):
                return vectors_of(self._document, shown)
        except (
            Exception
        ) as error:  # the reference builder reads raw documents, and any of them must generate
            message = f"no wire vectors could be derived: {type(error).__name__}: {error}"
            self._diagnostics.warning("vectors-missing", message, done="packages carry none")
            return None
