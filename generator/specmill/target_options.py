"""Settings to a target and its options: which template folder, which values, and what is wrong with them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from . import naming
from .configuration import Configuration, TargetSettings, report_unknown
from .diagnostics import Diagnostics
from .installed_targets import installed_target, installed_targets
from .model import Json
from .naming import Words
from .target import Target, TargetError, load_target


def templates_folder() -> Path:
    """Returns the folder of the built-in targets: inside the package, or at the root of a checkout."""
    here = Path(__file__).resolve().parent
    inside = here / "templates"
    return inside if inside.is_dir() else here.parent.parent / "templates"


def find_target(settings: TargetSettings, configuration: Configuration) -> Path:
    """Returns the template folder of a target: one the configuration names, a built-in or an installed one."""
    for name in configuration.template_folders:
        folder = configuration.folder / name
        if folder.name == settings.uses and (folder / "target.toml").is_file():
            return folder
        if (folder / settings.uses / "target.toml").is_file():
            return folder / settings.uses
    built_in = templates_folder() / settings.uses
    if (built_in / "target.toml").is_file():
        return built_in
    return installed_target(settings.uses) or built_in


def target_names() -> list[str]:
    """Returns the names of all targets that need no folder in the configuration, sorted."""
    built_in = {path.parent.name for path in templates_folder().glob("*/target.toml")}
    return sorted(built_in.union(installed_targets()))


class Targets:
    """The targets of a run, each loaded once."""

    def __init__(self, configuration: Configuration, diagnostics: Diagnostics) -> None:
        self._configuration = configuration
        self._diagnostics = diagnostics
        self._targets: dict[str, Target | None] = {}

    def target(self, settings: TargetSettings) -> Target | None:
        """Returns the target of an entry, None where there is none that works: that is reported."""
        folder = find_target(settings, self._configuration)
        key = str(folder)
        if key not in self._targets:
            self._targets[key] = self._load_target(settings, folder)
        return self._targets[key]

    def _load_target(self, settings: TargetSettings, folder: Path) -> Target | None:
        if not (folder / "target.toml").is_file():
            self._error(
                settings,
                f'there is no target "{settings.uses}"',
                hint=f"targets: {', '.join(target_names())}",
            )
            return None
        try:
            return load_target(folder, settings.uses)
        except TargetError as error:
            for line in str(error).splitlines():
                self._error(settings, line, code="target-invalid")
            return None

    def options(
        self, settings: TargetSettings, target: Target, words: Words, version: str
    ) -> dict[str, Json] | None:
        """Option values with defaults filled in, None where the configuration is wrong."""
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
                value = option.default.format(**fill, version=version)
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
