"""Generates the client of a kit's document: the one place where this package meets the pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from .. import __version__
from ..configuration import Configuration, TargetSettings
from ..diagnostic_formats import render
from ..diagnostics import Diagnostics, SpecmillError
from ..output import LockInputs, write
from ..pipeline import find_target
from ..pipeline import run as run_pipeline
from ..target import Target, TargetError, load_target
from .run import KitClient
from .settings import wire_settings

KIT_EXTENSIONS: Final[Mapping[str, str]] = {
    "x-pagination": "x-kit-pagination",
    "x-stream": "x-kit-stream",
    "x-idempotency": "x-kit-idempotency",
}
"""Our extensions and the names a kit's documents use for them."""


class GenerationError(Exception):
    """A client cannot be generated; the text is the diagnostics."""


def kit_configuration(
    target: str, templates: Sequence[Path] = (), *, lenient: bool = False
) -> Configuration:
    """Return the configuration of a run of the kit: one target, the kit's extensions."""
    return Configuration(
        folder=Path.cwd(),
        targets=(TargetSettings(key=target, uses=target),),
        template_folders=tuple(str(folder.absolute()) for folder in templates),
        extensions=KIT_EXTENSIONS,
        lenient=lenient,
    )


def kit_client(target: str, templates: Sequence[Path] = (), *, lenient: bool = False) -> KitClient:
    """Return what a run of the kit needs of a target.

    Raises ``GenerationError`` for a target that cannot be loaded and ``SettingsError`` for its
    ``[wire]`` table.
    """
    configuration = kit_configuration(target, templates, lenient=lenient)
    chosen = _target_of(configuration)
    return KitClient(
        target=target,
        settings=wire_settings(chosen.wire, chosen.folder),
        generate=partial(generate_package, configuration=configuration),
    )


def _target_of(configuration: Configuration) -> Target:
    settings = configuration.targets[0]
    folder = find_target(settings, configuration)
    try:
        return load_target(folder, settings.uses)
    except TargetError as error:
        raise GenerationError(str(error)) from error


def generate_package(spec: Path, output: Path, configuration: Configuration) -> Path:
    """Return the folder of the package generated for a document; its companions lie beside it.

    Raises ``GenerationError`` with the diagnostics.
    """
    target = _target_of(configuration)
    others = dict.fromkeys(target.companions.values())
    companions = tuple(TargetSettings(key=name, uses=name) for name in others)
    configuration = replace(configuration, targets=(*configuration.targets, *companions))
    diagnostics = Diagnostics()
    try:
        result = run_pipeline(spec, configuration, diagnostics)
    except SpecmillError as error:
        raise GenerationError(render(diagnostics, "text") or str(error)) from error
    if diagnostics.has_errors:
        raise GenerationError(render(diagnostics, "text"))
    inputs = LockInputs(generator=__version__, inputs=(), templates=())
    try:
        write(output, result.files, inputs, force=True)
    except SpecmillError as error:
        raise GenerationError(str(error)) from error
    return output / configuration.targets[0].key
