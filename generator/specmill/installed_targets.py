"""Targets that installed packages bring: entry points of the group `specmill.targets`."""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Final

GROUP: Final = "specmill.targets"


def installed_targets() -> tuple[str, ...]:
    """Returns the names of all targets of installed packages, sorted."""
    return tuple(sorted(_entry_points()))


def installed_target(name: str) -> Path | None:
    """Returns the folder of an installed target, None where no package brings one of that name.

    The entry point names an importable package, `specmill_kotlin` or `specmill_kotlin.target`, and nothing of it is
    imported: its folder is all that is needed.
    """
    found = _entry_points().get(name)
    if found is None:
        return None
    package, *inner = found.module.split(".")
    root = find_spec(package)
    for location in (root.submodule_search_locations or ()) if root is not None else ():
        folder = Path(location).joinpath(*inner)
        if (folder / "target.toml").is_file():
            return folder
    return None


@cache
def _entry_points() -> dict[str, EntryPoint]:
    """By name; where two packages bring the same one, the first by module name, so that the order of paths has no say."""
    ordered = sorted(entry_points(group=GROUP), key=lambda each: each.value, reverse=True)
    return {each.name: each for each in ordered}
