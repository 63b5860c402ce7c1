"""What generated model modules use, under one name that no schema can take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING, Field

from .later import importing
from .models import Model, UnknownVariant
from .types import File, FileTypes
from .unions import Tagged

if TYPE_CHECKING:
    from .scalars import Base64, Base64Url, DecimalText, Nothing
else:
    # Few documents need these types, and they take time to import.
    _SCALARS = ("Base64", "Base64Url", "DecimalText", "Nothing")
    __getattr__ = importing(globals(), dict.fromkeys(_SCALARS, "scalars"))

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
