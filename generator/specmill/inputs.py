"""What a run is made from, as the lock records it: after a run, or read from the files without one."""

from __future__ import annotations

import hashlib
import json
import tomllib
from functools import cache
from pathlib import Path

from . import __version__
from .configuration import Configuration, TargetSettings
from .output import Lock, LockInputs, digest
from .pipeline import Result, find_target
from .settings import shown
from .target import source_files

_REMOTE = ("http://", "https://")
_REACHING = (
    "name",
    "hide_scopes",
    "resources",
    "extensions",
    "include",
    "exclude",
    "prune_schemas",
    "vectors",
    "lenient",
)
"""The settings that every target depends on."""


def lock_inputs(result: Result) -> LockInputs:
    """Returns what a result was made from."""
    document = result.document
    name = document.path.name if document.path is not None else "."
    inputs = [(item.kind, item.path or name, item.digest) for item in document.inputs]
    return _with_configuration(inputs, result.configuration)


def present_inputs(spec: Path, configuration: Configuration, lock: Lock) -> LockInputs | None:
    """Returns what a run would be made from, files only: those the lock names beside the document
    count.

    None where that can't be told without a run: a file is missing, or lies on another host. Raises
    OSError.
    """
    others = [path for kind, path, _ in lock.inputs.inputs if kind == "file"]
    if any(path.startswith(_REMOTE) for path in others):
        return None
    named = [("document", spec.name, spec)]
    named += [("file", path, spec.parent / path) for path in others]
    overlays = (configuration.folder / overlay for overlay in configuration.overlays)
    named += [("overlay", overlay.name, overlay) for overlay in overlays]
    if not all(path.is_file() for _, _, path in named):
        return None
    inputs = [(kind, name, digest(path.read_bytes())) for kind, name, path in named]
    return _with_configuration(inputs, configuration)


def _with_configuration(
    inputs: list[tuple[str, str, str]], configuration: Configuration
) -> LockInputs:
    if configuration.path is not None:
        inputs = [*inputs, ("config", configuration.path.name, configuration.digest)]
    templates, companions, settings = [], [], []
    of_folder = cache(templates_digest)
    for each in configuration.targets:
        others = _companions(each, configuration)
        templates.append((each.key, of_folder(find_target(each, configuration))))
        if others:
            digests = [of_folder(find_target(other, configuration)) for other in others]
            companions.append((each.key, digest("".join(digests).encode())))
        settings.append((each.key, _settings_digest(configuration, (each, *others))))
    return LockInputs(
        generator=__version__,
        inputs=tuple(inputs),
        templates=tuple(templates),
        companions=tuple(companions),
        settings=tuple(settings),
    )


def _companions(
    settings: TargetSettings, configuration: Configuration
) -> tuple[TargetSettings, ...]:
    """The targets whose names a target looks up, and theirs, by name."""
    found: dict[str, TargetSettings] = {}
    pending = [settings]
    while pending:
        table = find_target(pending.pop(), configuration) / "target.toml"
        if table.is_file():
            for uses in tomllib.loads(table.read_text("utf-8")).get("companions", {}).values():
                if uses not in found:
                    found[uses] = configuration.companion(uses)
                    pending.append(found[uses])
    return tuple(found[uses] for uses in sorted(found))


def _settings_digest(configuration: Configuration, settings: tuple[TargetSettings, ...]) -> str:
    """The digest of everything in a configuration that can show in what a target makes."""
    common = [getattr(configuration, name) for name in _REACHING]
    overlays = [Path(overlay).name for overlay in configuration.overlays]
    targets = [[each.uses, each.options] for each in settings]
    return digest(json.dumps([common, overlays, targets], ensure_ascii=False).encode())


def templates_digest(folder: Path) -> str:
    """Returns the SHA-256 over the files of a target folder, by path."""
    total = hashlib.sha256()
    for path in source_files(folder):
        total.update(path.relative_to(folder).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def depfile(result: Result, stamp: Path) -> str:
    """Returns a dependency file for Make and Ninja:

    `stamp` depends on everything the result was made from.
    """
    document, configuration = result.document, result.configuration
    used: list[Path] = []
    if document.path is not None:
        used.append(document.path)
        others = (key for key in document.files if key and not key.startswith(_REMOTE))
        used += [document.path.parent / key for key in sorted(others)]
    used += [configuration.folder / overlay for overlay in configuration.overlays]
    if configuration.path is not None:
        used.append(configuration.path)
    for target in result.targets:
        used += source_files(target.target.folder)
    names = " \\\n  ".join(_make_word(shown(path)) for path in dict.fromkeys(used))
    return f"{_make_word(shown(stamp))}: \\\n  {names}\n"


def _make_word(path: Path) -> str:
    text = path.as_posix().replace("\\", "\\\\").replace("$", "$$").replace("#", "\\#")
    return text.replace(" ", "\\ ")
