"""The types of SrcOperationsStacReadsCollectionsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SrcOperationsStacReadsCollectionsListInput(rt.Model):
    """src__operations__stac__reads__CollectionsListInput"""

    __schema_name__: typing.ClassVar[str] = (
        "src__operations__stac__reads__CollectionsListInput"
    )

    base_url: str | MISSING = MISSING
    """Prefix for the links in the answer."""


class SrcOperationsStacReadsCollectionsListInputParam(typing.TypedDict):
    """`SrcOperationsStacReadsCollectionsListInput` as an argument: a plain dictionary."""

    base_url: typing.NotRequired[str]
