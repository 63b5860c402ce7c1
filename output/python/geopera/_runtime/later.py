"""Names of a module that are imported when they are first used (PEP 562)."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def importing(
    namespace: dict[str, Any], places: dict[str, str]
) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module.

    `places` has the sibling module of each name.
    """

    def find(name: str) -> Any:
        if name not in places:
            message = f"module {namespace['__name__']!r} has no attribute {name!r}"
            raise AttributeError(message)
        module = import_module(f".{places[name]}", namespace["__package__"])
        value = namespace[name] = getattr(module, name)
        return value

    return find
