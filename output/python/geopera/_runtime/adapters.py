"""The validators of types, built at first use and kept."""

from __future__ import annotations

import functools
import sys
from typing import Any, get_args

from pydantic import TypeAdapter

from .models import Model, is_narrow, load_references

_adapters: dict[Any, TypeAdapter[Any]] = {}


def adapter_for(declared: Any) -> TypeAdapter[Any]:
    """Return the cached validator of a type, after importing the models it refers to."""
    try:
        found = _adapters.get(declared)
    except TypeError:
        return _build(declared)
    if found is None:
        found = _adapters[declared] = _build(declared)
    return found


def _build(declared: Any) -> TypeAdapter[Any]:
    for module in _modules(declared):
        load_references(module)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, 20_000))
    try:
        adapter = TypeAdapter(declared)
        if not adapter.pydantic_complete:
            # Built later, it would look names up in the locals of whoever validates.
            adapter.rebuild(_types_namespace={})
        return adapter
    finally:
        sys.setrecursionlimit(limit)


def _modules(declared: Any) -> set[str]:
    if hasattr(declared, "__value__") or (
        isinstance(declared, type) and issubclass(declared, Model)
    ):
        return {str(declared.__module__)}
    return {name for part in get_args(declared) for name in _modules(part)}


def one_validator(declared: Any) -> TypeAdapter[Any] | None:
    """Return the validator of a type, None where it refers to too many models to build one."""
    try:
        return _one_validator(declared)
    except TypeError:  # A type that cannot be hashed.
        return _one_validator.__wrapped__(declared)


@functools.cache
def _one_validator(declared: Any) -> TypeAdapter[Any] | None:
    narrow = all(is_narrow(module) for module in _modules(declared))
    return adapter_for(declared) if narrow else None
