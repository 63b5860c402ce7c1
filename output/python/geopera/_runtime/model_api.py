"""What generated model modules use, under one name that no schema can take."""

from __future__ import annotations

from pydantic import MISSING, Field

from .models import Model, UnknownVariant
from .scalars import Base64, Base64Url, DecimalText, Nothing
from .types import File, FileTypes
from .unions import Tagged

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
