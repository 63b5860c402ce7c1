"""What a target says about its surface, in `[tables.surface]` of target.toml; every entry has a
default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..model import Json
from ..target import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class SurfaceSettings:
    """How the symbols of a target are spelled, and which of them its users can name."""

    root: str = "client"
    """What comes before every operation; options in braces are filled in."""
    join: str = "."
    argument_pattern: str = "{owner}({name})"
    operation_kind: str = "method"
    argument_kind: str = "argument"
    models: bool = True
    results: bool = True
    """Whether the types of results and errors are visible."""
    spelled: bool = True
    """Whether type expressions of the target are worth printing."""
    positional: bool = True
    """Whether path arguments have a place in a call."""
    pages: bool = False
    """Whether the surface is the anchors of its pages."""
    options: tuple[str, ...] = ("package", "module", "command")
    """Options that are names users depend on."""
    fixed: tuple[str, ...] = ()
    """Further symbols, as `kind name`: exit codes, global flags."""

    def operation(self, chain: tuple[str, ...]) -> str:
        """Returns the name of an operation."""
        return self.join.join((self.root, *chain))

    def argument(self, owner: str, name: str) -> str:
        """Returns the name of an argument of an operation."""
        return self.argument_pattern.format(owner=owner, name=name)


def surface_settings(target: Target, options: Mapping[str, Json]) -> SurfaceSettings:
    """Returns the settings of a target, its options filled in."""
    table: Mapping[str, Any] = target.tables.get("surface", {})
    known = set(SurfaceSettings.__dataclass_fields__)
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in table.items()
        if key in known
    }
    settings = SurfaceSettings(**values)
    if "{" not in settings.root:
        return settings
    filled = {key: value for key, value in options.items() if isinstance(value, str)}
    return replace(settings, root=settings.root.format_map(filled))
