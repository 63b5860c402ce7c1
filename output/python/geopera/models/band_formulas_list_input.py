"""The types of BandFormulasListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class BandFormulasListInput(rt.Model):
    """BandFormulasListInput"""

    category: str | MISSING | None = MISSING
    """Category to file it under; as a filter, keep only this category."""
    include_templates: bool | MISSING = MISSING
    """Whether the formulas supplied by Geopera are listed as well."""


class BandFormulasListInputParam(typing.TypedDict):
    """`BandFormulasListInput` as an argument: a plain dictionary."""

    category: typing.NotRequired[str | None]
    include_templates: typing.NotRequired[bool]
