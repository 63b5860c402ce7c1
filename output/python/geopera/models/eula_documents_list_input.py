"""The types of EulaDocumentsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class EulaDocumentsListInput(rt.Model):
    """EulaDocumentsListInput"""

    eula_id: str
    """Identifier of the licence agreement."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    size: int | MISSING = MISSING
    """Number of results per page."""
    sort: str | MISSING = MISSING
    """Field to sort by and direction, separated by a comma."""


class EulaDocumentsListInputParam(typing.TypedDict):
    """`EulaDocumentsListInput` as an argument: a plain dictionary."""

    eula_id: str
    page: typing.NotRequired[int]
    size: typing.NotRequired[int]
    sort: typing.NotRequired[str]
