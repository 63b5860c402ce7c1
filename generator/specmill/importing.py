"""Imports grouped by module, in the order that import sorters agree on."""

from __future__ import annotations

import re
from collections.abc import Iterable

_DIGITS = re.compile(r"(\d+)")


def import_groups(entries: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Returns the modules of `module name` entries with the names taken from each, both sorted, nothing twice.

    Modules further up (`..models`) come before those beside (`.pet`). Of the names, constants come before classes and
    classes before the rest; numbers inside names count as numbers.
    """
    groups: dict[str, set[str]] = {}
    for entry in entries:
        module, _, name = entry.partition(" ")
        if name:
            groups.setdefault(module, set()).add(name)
    return [
        (module, sorted(groups[module], key=_name_key))
        for module in sorted(groups, key=_module_key)
    ]


def _natural(text: str) -> list[tuple[int, int, str]]:
    return [
        (0, int(part), "") if part.isdigit() else (1, 0, part)
        for part in _DIGITS.split(text)
        if part
    ]


def _module_key(module: str) -> tuple[int, list[tuple[int, int, str]], list[tuple[int, int, str]]]:
    bare = module.lstrip(".")
    return len(bare) - len(module), _natural(bare.lower()), _natural(bare)


def _name_key(name: str) -> tuple[int, list[tuple[int, int, str]], list[tuple[int, int, str]]]:
    constant = len(name) > 1 and name.isupper()
    kind = 0 if constant else 2 - name[:1].isupper()
    return kind, _natural(name.lower()), _natural(name)
