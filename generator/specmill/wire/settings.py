"""The ``[wire]`` table of a target: how its runner is prepared and started."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .protocol import DEFAULT_MODE

_KNOWN: Final = frozenset(
    ["prepare", "run", "modes", "unsupported", "timeout", "startup", "unknown_members", "vectors"]
)


class SettingsError(Exception):
    """The ``[wire]`` table cannot be used; the text says what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WireSettings:
    """Commands with placeholders, modes, known gaps and limits in seconds."""

    run: tuple[str, ...]
    prepare: tuple[tuple[str, ...], ...] = ()
    modes: tuple[str, ...] = (DEFAULT_MODE,)
    unsupported: Mapping[str, str]
    timeout: float = 20
    startup: float = 120
    keeps_unknown: bool = True


def wire_settings(table: Mapping[str, Any], folder: Path) -> WireSettings:
    """Return the settings in a ``[wire]`` table of the target in ``folder``.

    Raises ``SettingsError`` for missing or unknown entries and for reasons that are not given.
    """
    unknown = sorted(set(table) - _KNOWN)
    if unknown:
        raise SettingsError(f"[wire] unknown entry {unknown[0]!r}")
    if not table.get("run"):
        raise SettingsError("[wire] needs run, the command that starts the runner")
    return WireSettings(
        run=tuple(table["run"]),
        prepare=tuple(tuple(command) for command in table.get("prepare", ())),
        modes=tuple(table.get("modes", ())) or (DEFAULT_MODE,),
        unsupported=_reasons(folder, table.get("unsupported")),
        timeout=float(table.get("timeout", 20)),
        startup=float(table.get("startup", 120)),
        keeps_unknown=bool(table.get("unknown_members", True)),
    )


def _reasons(folder: Path, name: str | None) -> Mapping[str, str]:
    if name is None:
        return {}
    try:
        listed = tomllib.loads((folder / name).read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{name}: {error}") from error
    for vector, reason in listed.items():
        if not isinstance(reason, str) or not reason.strip():
            raise SettingsError(f"{name}: {vector!r} needs a reason")
    return listed


def filled(command: Sequence[str], *, package: Path, cache: Path) -> list[str]:
    """Return a command with its placeholders filled in."""
    values = {"{python}": sys.executable, "{package_dir}": str(package), "{cache}": str(cache)}
    words: list[str] = []
    for word in command:
        for placeholder, value in values.items():
            word = word.replace(placeholder, value)
        words.append(word)
    return words
