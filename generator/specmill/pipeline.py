"""The pipeline: load, validate, parse, plan, render. The only module that imports all the stages.

`generate` and `check` are the same run; they differ in what becomes of the rendered files.
"""

from __future__ import annotations

import gc
import os
import re
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import __version__, naming
from .configuration import Configuration, TargetSettings, report_unknown
from .diagnostics import Diagnostics
from .document import Document, load
from .model import Api, Json
from .parse import ParseSettings, parse
from .plan.build import Shared, plan, share
from .plan.nodes import ApiNode, OperationNode
from .render import RenderedFile, RenderError, render
from .surface import surface
from .target import LiteralTable, Target, TargetError, load_target
from .validate import validate


@dataclass(slots=True)
class Timings:
    """Seconds of wall time by stage."""

    stages: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self.stages[name] = self.stages.get(name, 0.0) + time.perf_counter() - start


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """The plan of another target, to look its names up in."""

    api: ApiNode
    options: Mapping[str, Json]
    operations: Mapping[str, OperationNode]
    literals: LiteralTable
    """How the other target writes values."""

    def operation(self, node: OperationNode) -> OperationNode:
        """Returns the other target's node of the same operation."""
        return self.operations[node.pointer.raw]


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetResult:
    """What one target made: its plan and its files."""

    settings: TargetSettings
    target: Target
    api: ApiNode
    files: tuple[RenderedFile, ...]
    surface: bytes
    """Its public symbols as text (docs/surface.md)."""


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


def templates_folder() -> Path:
    """Returns the folder of the built-in targets: inside the package, or at the root of a checkout."""
    here = Path(__file__).resolve().parent
    inside = here / "templates"
    return inside if inside.is_dir() else here.parent.parent / "templates"


def find_target(settings: TargetSettings, configuration: Configuration) -> Path:
    """Returns the template folder of a target: one the configuration names, else a built-in one."""
    for name in configuration.template_folders:
        folder = configuration.folder / name
        if folder.name == settings.uses and (folder / "target.toml").is_file():
            return folder
        if (folder / settings.uses / "target.toml").is_file():
            return folder / settings.uses
    return templates_folder() / settings.uses


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
) -> Result:
    """Returns every file of every target. Raises `SpecmillError` where the document can't be used.

    The result is complete only where `diagnostics` has no errors: the caller must not write otherwise.
    """
    with _without_collector():
        return _run(spec, configuration, diagnostics, timings or Timings())


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
) -> Result:
    document, api = read(spec, configuration, diagnostics, timings)
    targets: list[TargetResult] = []
    if not diagnostics.has_errors:
        planner = _Planner(api, configuration, diagnostics, timings)
        for settings in configuration.targets:
            result = planner.make(settings)
            if result is not None:
                targets.append(result)
    return Result(
        configuration=configuration,
        document=document,
        api=api,
        targets=tuple(targets),
        diagnostics=diagnostics,
        timings=timings,
    )


class _Planner:
    """Plans and renders targets, companions planned once."""

    def __init__(
        self, api: Api, configuration: Configuration, diagnostics: Diagnostics, timings: Timings
    ) -> None:
        self._configuration = configuration
        self._diagnostics = diagnostics
        self._timings = timings
        self._targets: dict[str, Target | None] = {}
        self._plans: dict[str, tuple[Target, ApiNode] | None] = {}
        with timings.stage("plan"):
            self._shared: Shared = share(api, configuration.name)

    def make(self, settings: TargetSettings) -> TargetResult | None:
        planned = self.plan(settings)
        if planned is None:
            return None
        target, api = planned
        companions = {}
        for name, uses in target.companions.items():
            companion = self._companion(uses)
            if companion is None:
                return None
            companions[name] = companion
        try:
            with self._timings.stage(f"render {settings.key}"):
                files = tuple(render(api, target, companions, cache_folder()))
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
        return TargetResult(settings=settings, target=target, api=api, files=files, surface=symbols)

    def plan(self, settings: TargetSettings) -> tuple[Target, ApiNode] | None:
        if settings.key not in self._plans:
            self._plans[settings.key] = self._plan(settings)
        return self._plans[settings.key]

    def _plan(self, settings: TargetSettings) -> tuple[Target, ApiNode] | None:
        target = self._target(settings)
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

    def _companion(self, uses: str) -> Companion | None:
        configured = next((s for s in self._configuration.targets if s.uses == uses), None)
        planned = self.plan(configured or TargetSettings(key=uses, uses=uses))
        if planned is None:
            return None
        api = planned[1]
        by_pointer = {node.pointer.raw: node for node in api.operations}
        return Companion(
            api=api, options=api.options, operations=by_pointer, literals=planned[0].literals
        )

    def _target(self, settings: TargetSettings) -> Target | None:
        folder = find_target(settings, self._configuration)
        key = str(folder)
        if key not in self._targets:
            self._targets[key] = self._load_target(settings, folder)
        return self._targets[key]

    def _load_target(self, settings: TargetSettings, folder: Path) -> Target | None:
        if not (folder / "target.toml").is_file():
            names = sorted(path.parent.name for path in templates_folder().glob("*/target.toml"))
            self._error(
                settings,
                f'there is no target "{settings.uses}"',
                hint=f"targets: {', '.join(names)}",
            )
            return None
        try:
            return load_target(folder, settings.uses)
        except TargetError as error:
            for line in str(error).splitlines():
                self._error(settings, line, code="target-invalid")
            return None

    def _options(self, settings: TargetSettings, target: Target) -> dict[str, Json] | None:
        """Option values with defaults filled in, None where the configuration is wrong."""
        words = self._shared.words
        fill = {
            "name": "-".join(words),
            "name_snake": naming.snake(words),
            "name_kebab": naming.kebab(words),
        }
        fill["client"] = naming.pascal(words)
        values: dict[str, Json] = {}
        known = {option.name: option for option in target.options}
        before = self._diagnostics.has_errors
        for key in settings.options:
            if key not in known:
                file = str(self._configuration.path or "")
                pointer = f"/targets/{settings.key}/{key}"
                report_unknown(key, ["uses", *known], file, pointer, self._diagnostics)
        for name, option in known.items():
            value: Any = settings.options.get(name, option.default)
            if isinstance(option.default, str) and name not in settings.options:
                value = option.default.format(**fill, version=self._shared.api.version)
                if option.pattern and not re.fullmatch(option.pattern, value):
                    value = "n" + value
            fault = _option_fault(value, option.default, option.pattern, option.choices)
            if fault:
                self._error(settings, f"{name}: {fault}", name=name)
            values[name] = value
        return None if self._diagnostics.has_errors and not before else values

    def _error(
        self,
        settings: TargetSettings,
        message: str,
        *,
        code: str = "configuration-invalid",
        name: str = "",
        hint: str = "",
    ) -> None:
        pointer = f"/targets/{settings.key}" + (f"/{name}" if name else "")
        self._diagnostics.error(
            code, message, file=str(self._configuration.path or ""), pointer=pointer, hint=hint
        )


def _option_fault(value: Any, default: Any, pattern: str, choices: tuple[str, ...]) -> str:
    if type(value) is not type(default):
        return f"must be of the kind of its default {default!r}"
    if choices and value not in choices:
        return f"must be one of {', '.join(choices)}"
    if pattern and not re.fullmatch(pattern, value):
        return f"{value!r} does not match {pattern}"
    return ""


def cache_folder() -> Path | None:
    """Returns a folder of the user's own for compiled templates, None where none can be made."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = Path(base) / "specmill" / __version__
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None
