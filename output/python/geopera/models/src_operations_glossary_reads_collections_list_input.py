"""The types of SrcOperationsGlossaryReadsCollectionsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SrcOperationsGlossaryReadsCollectionsListInput(rt.Model):
    """src__operations__glossary__reads__CollectionsListInput"""

    __schema_name__: typing.ClassVar[str] = (
        "src__operations__glossary__reads__CollectionsListInput"
    )

    integrations: str | MISSING | None = MISSING
    """Keep only collections offered through these integrations."""
    type: str | MISSING | None = MISSING
    """Keep only collections of this type."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    size: int | MISSING = MISSING
    """Number of results per page."""
    sort: str | MISSING | None = MISSING
    """Field to sort by and direction, separated by a comma."""


class SrcOperationsGlossaryReadsCollectionsListInputParam(typing.TypedDict):
    """`SrcOperationsGlossaryReadsCollectionsListInput` as an argument: a plain dictionary."""

    integrations: typing.NotRequired[str | None]
    type: typing.NotRequired[str | None]
    page: typing.NotRequired[int]
    size: typing.NotRequired[int]
    sort: typing.NotRequired[str | None]
