"""Frozen dataclasses that are quick to make: plans hold hundreds of thousands of them.

The `__init__` of a frozen dataclass stores each field through `object.__setattr__`, three times the price of a plain
store. The one made here lets the new object be of an open twin of its class while it stores, then gives it its class.
"""

from __future__ import annotations

import sys
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any


def quicken(module: str) -> None:
    """Gives the frozen dataclasses with slots of a module a quick `__init__`; they stay as frozen as they were."""
    for each in list(vars(sys.modules[module]).values()):
        if isinstance(each, type) and each.__module__ == module and _fits(each):
            setattr(each, "__init__", _quick_init(each))  # noqa: B010


def _fits(each: type) -> bool:
    """Whether a class is a frozen dataclass whose fields all are slots that `__init__` takes."""
    if not is_dataclass(each) or not each.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        return False
    if hasattr(each, "__post_init__") or each.__dictoffset__ or not fields(each):
        return False
    return all(one.init for one in fields(each))


def _quick_init(each: type) -> Any:
    space = {"__slots__": vars(each)["__slots__"], "__setattr__": object.__setattr__}
    names: dict[str, Any] = {
        "_become": object.__setattr__,
        "_open": type(f"Open{each.__name__}", each.__bases__, space),
        "_closed": each,
    }
    positional = [_parameter(one, names) for one in fields(each) if not one.kw_only]
    keywords = [_parameter(one, names) for one in fields(each) if one.kw_only]
    parameters = ["self", *positional, *(["*", *keywords] if keywords else [])]
    lines = [
        f"def __init__({', '.join(parameters)}):",
        " _become(self, '__class__', _open)",
        *(f" self.{one.name} = {_value(one)}" for one in fields(each)),
        " self.__class__ = _closed",
    ]
    exec("\n".join(lines), names)  # the field names of our own classes
    made = names["__init__"]
    made.__qualname__ = f"{each.__qualname__}.__init__"
    made.__module__ = each.__module__
    return made


def _parameter(one: Field[Any], names: dict[str, Any]) -> str:
    if one.default_factory is not MISSING:
        names[f"_default_{one.name}"] = one.default_factory
        return f"{one.name}=_default_{one.name}"
    if one.default is MISSING:
        return one.name
    names[f"_default_{one.name}"] = one.default
    return f"{one.name}=_default_{one.name}"


def _value(one: Field[Any]) -> str:
    if one.default_factory is MISSING:
        return one.name
    return f"_default_{one.name}() if {one.name} is _default_{one.name} else {one.name}"
