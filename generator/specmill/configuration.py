"""specmill.yaml to Configuration: what to read, what to make, under which names. Everything has a default."""

from __future__ import annotations

import difflib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema_rs

from .diagnostics import Diagnostics
from .load.limits import Limits
from .load.reading import read_bytes, read_data
from .model import Json

FILE_NAME = "specmill.yaml"
DEFAULT_TARGETS = ("python", "typescript", "cli", "markdown")
"""Folders of `templates/` that a run without configuration uses; data, like the folders themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetSettings:
    """One entry of `targets`: `key` is the folder below the output, `uses` the template folder."""

    key: str
    uses: str
    options: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """A run's settings. Paths are relative to `folder`, the folder of the configuration file."""

    folder: Path = Path()
    path: Path | None = None
    digest: str = ""
    spec: str = ""
    overlays: tuple[str, ...] = ()
    output: str = "output"
    name: str = ""
    hide_scopes: tuple[str, ...] = ()
    targets: tuple[TargetSettings, ...] = tuple(
        TargetSettings(key=name, uses=name) for name in DEFAULT_TARGETS
    )
    others: tuple[TargetSettings, ...] = ()
    """Targets that are configured but not made in this run; their settings still hold for companions."""
    template_folders: tuple[str, ...] = ()
    resources: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    extensions: Mapping[str, str] = field(default_factory=dict)
    include: Mapping[str, Any] = field(default_factory=dict)
    exclude: Mapping[str, Any] = field(default_factory=dict)
    prune_schemas: bool = False
    allow_remote: tuple[str, ...] = ()
    vectors: bool | None = None
    """Whether packages carry wire vectors; None where the size of the document decides."""
    lenient: bool = False
    strict: bool = False

    def with_targets(self, keys: tuple[str, ...]) -> Configuration:
        """Returns the configuration with only the targets named, defaults for ones it does not have."""
        known = {target.key: target for target in self.targets}
        return replace(
            self,
            targets=tuple(known.get(key) or TargetSettings(key=key, uses=key) for key in keys),
            others=tuple(target for target in self.targets if target.key not in keys),
        )

    def companion(self, uses: str) -> TargetSettings:
        """Returns the entry of a target whose names another looks up; defaults where it has none."""
        known = (*self.targets, *self.others)
        found = next((each for each in known if each.uses == uses), None)
        return found or TargetSettings(key=uses, uses=uses)


def find_configuration(start: Path) -> Path | None:
    """Returns the configuration file in a folder or the nearest one above it, relative to the working folder."""
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).is_file():
            return Path(os.path.relpath(folder / FILE_NAME))
    return None


def read_configuration(path: Path, diagnostics: Diagnostics) -> Configuration:
    """Returns the configuration in a file. Raises `SpecmillError` where it can't be read; faults in it are collected."""
    key = str(path)
    diagnostics.sources.add(key, "", path=key)
    data = read_data(read_bytes(path, key, diagnostics, Limits()), key, key, diagnostics, Limits())
    value = data.value
    if not _validate(value, key, diagnostics):
        return Configuration(folder=path.parent, path=path, digest=data.digest)
    filters = value.get("filter", {})
    return Configuration(
        folder=path.parent,
        path=path,
        digest=data.digest,
        spec=value.get("spec", ""),
        overlays=tuple(value.get("overlays", ())),
        output=value.get("output", "output"),
        name=value.get("name", ""),
        hide_scopes=tuple(value.get("hide", {}).get("scopes", ())),
        targets=_targets(value.get("targets")),
        template_folders=tuple(value.get("templates", ())),
        resources=value.get("resources", {}),
        extensions=value.get("extensions", {}),
        include=filters.get("include", {}),
        exclude=filters.get("exclude", {}),
        prune_schemas=filters.get("prune_schemas", False),
        allow_remote=tuple(value.get("allow_remote", ())),
        vectors=value.get("vectors"),
        lenient=value.get("lenient", False),
        strict=value.get("strict", False),
    )


def _targets(raw: Mapping[str, Any] | None) -> tuple[TargetSettings, ...]:
    if raw is None:
        return Configuration().targets
    settings = []
    for key, value in raw.items():
        options = dict(value or {})
        settings.append(TargetSettings(key=key, uses=options.pop("uses", key), options=options))
    return tuple(settings)


@cache
def schema() -> dict[str, Any]:
    """Returns the JSON Schema of the configuration, as shipped for editors."""
    text = files("specmill").joinpath("specmill.schema.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _validate(value: Any, file: str, diagnostics: Diagnostics) -> bool:
    validator = jsonschema_rs.validator_for(schema())
    valid = True
    for error in validator.iter_errors(value):
        valid = False
        pointer = "".join("/" + _token(part) for part in error.instance_path)
        unknown = getattr(error.kind, "unexpected", None)
        if unknown:
            for key in unknown:
                _unknown_key(value, error.instance_path, key, file, diagnostics)
            continue
        diagnostics.error("configuration-invalid", str(error.message), file=file, pointer=pointer)
    return valid


def _unknown_key(
    value: Any, path: list[str | int], key: str, file: str, diagnostics: Diagnostics
) -> None:
    place: Any = schema()
    for part in path:
        members = place.get("properties", {})
        place = members.get(part) or place.get("additionalProperties") or {}
    known = list(place.get("properties", {})) if isinstance(place, dict) else []
    pointer = "".join("/" + _token(part) for part in [*path, key])
    report_unknown(key, known, file, pointer, diagnostics)


def report_unknown(
    key: str, known: list[str], file: str, pointer: str, diagnostics: Diagnostics
) -> None:
    """Reports a configuration key that nothing reads, with the nearest one that something does."""
    close = difflib.get_close_matches(key, known, n=1)
    hint = f'did you mean "{close[0]}"?' if close else f"known keys: {', '.join(sorted(known))}"
    diagnostics.error(
        "configuration-key",
        f'"{key}" is not a configuration key',
        file=file,
        pointer=pointer,
        hint=hint,
    )


def _token(part: str | int) -> str:
    return str(part).replace("~", "~0").replace("/", "~1")
