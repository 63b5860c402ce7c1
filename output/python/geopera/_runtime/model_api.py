"""What generated model modules use, under one name that no schema can take."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from pydantic import MISSING, Field

from .models import Model, UnknownVariant
from .types import File, FileTypes
from .unions import Tagged

if TYPE_CHECKING:
    from .scalars import Base64, Base64Url, DecimalText, Nothing

__all__ = [
    "MISSING",
    "Base64",
    "Base64Url",
    "DecimalText",
    "Field",
    "File",
    "FileTypes",
    "Model",
    "Nothing",
    "Tagged",
    "UnknownVariant",
]


def __getattr__(name: str) -> Any:
    """Return a type of `scalars`: few documents need one, and they take time to import."""
    if name not in ("Base64", "Base64Url", "DecimalText", "Nothing"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(".scalars", __package__), name)
    return value
