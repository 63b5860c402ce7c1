"""Api to the files of every target: plans, companions, rendering, in several processes where that pays."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from . import __version__, naming
from .configuration import Configuration, TargetSettings
from .diagnostics import Diagnostics
from .model import Api, Json
from .plan.build import Shared, call_chains, plan, share
from .plan.nodes import ApiNode, OperationNode
from .render import RenderedFile, RenderError, render
from .surface import surface
from .target import LiteralTable, Target
from .target_options import Targets
from .timings import Timings

WORTH_A_PROCESS = 100
"""Operations from which on targets are made in processes of their own."""


class Companion:
    """Another target to look names up in; each answer is worked out when a template asks for it."""

    def __init__(
        self,
        target: Target,
        options: Mapping[str, Json],
        chains: Callable[[], Mapping[str, tuple[str, ...]]],
        planned: Callable[[], ApiNode],
    ) -> None:
        self.options = options
        self.literals: LiteralTable = target.literals
        """How the other target writes values."""
        self._make_chains = chains
        self._planned = planned

    @cached_property
    def api(self) -> ApiNode:
        """The other target's plan."""
        return self._planned()

    @cached_property
    def _operations(self) -> Mapping[str, OperationNode]:
        return {node.pointer.raw: node for node in self.api.operations}

    @cached_property
    def _chains(self) -> Mapping[str, tuple[str, ...]]:
        return self._make_chains()

    def chain(self, node: OperationNode) -> tuple[str, ...]:
        """Returns how the other target reaches the same operation; costs no plan."""
        return self._chains[node.pointer.raw]

    def operation(self, node: OperationNode) -> OperationNode:
        """Returns the other target's node of the same operation."""
        return self._operations[node.pointer.raw]


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetResult:
    """What one target made: its plan and its files."""

    settings: TargetSettings
    target: Target
    files: tuple[RenderedFile, ...]
    surface: bytes
    """Its public symbols as text (docs/surface.md)."""
    operations: int
    """How many operations it has."""
    planned: Callable[[], ApiNode]

    @property
    def api(self) -> ApiNode:
        """Its plan."""
        return self.planned()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What a worker process sends back; not complete where something has to be reported."""

    complete: bool
    files: tuple[RenderedFile, ...] = ()
    surface: bytes = b""
    operations: int = 0
    timings: Timings = field(default_factory=Timings)


class MissingCompanion(Exception):
    """A companion that can't be planned; the reason was reported."""


class Companions(Mapping[str, Companion]):
    """The companions of a target by name, planned when a template asks for one."""

    def __init__(self, uses: Mapping[str, str], make: Callable[[str], Companion]) -> None:
        self._uses = uses
        self._make = make
        self._made: dict[str, Companion] = {}

    def __getitem__(self, name: str) -> Companion:
        if name not in self._made:
            self._made[name] = self._make(self._uses[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._uses)

    def __len__(self) -> int:
        return len(self._uses)


class Producer:
    """Plans and renders targets; each is planned once, also where others look its names up."""

    def __init__(
        self, api: Api, configuration: Configuration, diagnostics: Diagnostics, timings: Timings
    ) -> None:
        self._configuration = configuration
        self._diagnostics = diagnostics
        self._timings = timings
        self._targets = Targets(configuration, diagnostics)
        self._plans: dict[str, tuple[Target, ApiNode] | None] = {}
        with timings.stage("plan"):
            self._shared: Shared = share(api, configuration.name)

    def wants_vectors(self, settings: TargetSettings) -> bool:
        """Whether a target has a place for wire vectors in its package."""
        target = self._targets.target(settings)
        return target is not None and "vectors" in target.wire

    def make(self, settings: TargetSettings) -> TargetResult | None:
        """Returns what a target makes, None where it can't: that is reported."""
        planned = self.plan(settings)
        if planned is None:
            return None
        target, api = planned
        companions = Companions(target.companions, self._companion)
        try:
            with self._timings.stage(f"render {settings.key}"):
                files = tuple(render(api, target, companions, cache_folder()))
        except MissingCompanion:
            return None
        except RenderError as error:
            key = str(error.path)
            text = error.path.read_text("utf-8", "replace") if error.path.is_file() else ""
            self._diagnostics.sources.add(key, text, path=key)
            self._diagnostics.error(
                "template-failed", error.message, file=key, line=error.line, column=1
            )
            return None
        with self._timings.stage("surface"):
            symbols = surface(api, target, files, settings.key)
        return TargetResult(
            settings=settings,
            target=target,
            files=files,
            surface=symbols,
            operations=len(api.operations),
            planned=lambda: api,
        )

    def adopt(self, settings: TargetSettings, delivery: Delivery) -> TargetResult | None:
        """Returns what another process made, its plan to be made again where somebody asks for it."""
        target = self._targets.target(settings)
        if target is None or not delivery.complete:
            return self.make(settings)
        self._timings.add(delivery.timings)
        return TargetResult(
            settings=settings,
            target=target,
            files=delivery.files,
            surface=delivery.surface,
            operations=delivery.operations,
            planned=lambda: self._planned(settings),
        )

    def deliver(self, settings: TargetSettings) -> Delivery:
        """Returns what a target makes in a form that travels between processes."""
        self._timings = Timings()
        result = self.make(settings)
        if result is None:
            return Delivery(complete=False)
        return Delivery(
            complete=True,
            files=result.files,
            surface=result.surface,
            operations=result.operations,
            timings=self._timings,
        )

    def _planned(self, settings: TargetSettings) -> ApiNode:
        planned = self.plan(settings)
        assert planned is not None, "it was planned before"
        return planned[1]

    def plan(self, settings: TargetSettings) -> tuple[Target, ApiNode] | None:
        if settings.key not in self._plans:
            self._plans[settings.key] = self._plan(settings)
        return self._plans[settings.key]

    def _plan(self, settings: TargetSettings) -> tuple[Target, ApiNode] | None:
        target = self._targets.target(settings)
        if target is None:
            return None
        options = self._options(settings, target)
        if options is None:
            return None
        try:
            with self._timings.stage("plan"):
                return target, plan(self._shared, target, options)
        except naming.NameCollision as collision:
            for key in collision.keys:
                self._diagnostics.error(
                    "name-collision",
                    f'"{collision.name}" is claimed more than once in {settings.key}',
                    pointer=key.partition("#")[2] if "#" in key else "",
                    hint="pin a name: resources: {operationId: {name: resource.method}} or x-name",
                )
            return None

    def _companion(self, uses: str) -> Companion:
        settings = self._configuration.companion(uses)
        target = self._targets.target(settings)
        options = None if target is None else self._options(settings, target)
        if target is None or options is None:
            raise MissingCompanion(uses)

        def planned() -> ApiNode:
            found = self.plan(settings)
            if found is None:
                raise MissingCompanion(uses)
            return found[1]

        def chains() -> Mapping[str, tuple[str, ...]]:
            try:
                return call_chains(self._shared, target)
            except naming.NameCollision:
                planned()
                raise

        return Companion(target, options, chains, planned)

    def _options(self, settings: TargetSettings, target: Target) -> dict[str, Json] | None:
        return self._targets.options(settings, target, self._shared.words, self._shared.api.version)


def produce(
    producer: Producer,
    api: Api,
    targets: tuple[TargetSettings, ...],
    jobs: int,
    meanwhile: Callable[[], object] = lambda: None,
) -> list[TargetResult]:
    """Returns the results of all targets that could be made, in their order; what went wrong was reported.

    With `jobs` above one and a document that is worth it, each target is made in a forked process: nothing but the
    files travels back. A target that has something to report is made again here, so reports are the same.
    `meanwhile` is called while the others work.
    """
    if (
        jobs > 1
        and len(targets) > 1
        and len(api.operations) >= WORTH_A_PROCESS
        and hasattr(os, "fork")
    ):
        global _producer
        _producer = producer
        try:
            with multiprocessing.get_context("fork").Pool(min(jobs, len(targets))) as pool:
                expected = pool.map_async(_deliver, targets, chunksize=1)
                meanwhile()
                deliveries = expected.get()
        finally:
            _producer = None
        made = [
            producer.adopt(settings, delivery)
            for settings, delivery in zip(targets, deliveries, strict=True)
        ]
    else:
        made = [producer.make(settings) for settings in targets]
    return [result for result in made if result is not None]


_producer: Producer | None = None
"""What forked workers inherit: set only while they run."""


def _deliver(settings: TargetSettings) -> Delivery:
    assert _producer is not None, "only workers come here"
    return _producer.deliver(settings)


def cache_folder() -> Path | None:
    """Returns a folder of the user's own for compiled templates, None where none can be made."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = Path(base) / "specmill" / __version__
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None
