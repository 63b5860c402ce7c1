"""The types of JobTypesInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class JobTypesInput(rt.Model):
    """JobTypesInput"""

    category: str | MISSING | None = MISSING
    """Category to file it under; as a filter, keep only this category."""


class JobTypesInputParam(typing.TypedDict):
    """`JobTypesInput` as an argument: a plain dictionary."""

    category: typing.NotRequired[str | None]
