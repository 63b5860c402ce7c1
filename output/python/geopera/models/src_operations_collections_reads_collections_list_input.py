"""The types of SrcOperationsCollectionsReadsCollectionsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class SrcOperationsCollectionsReadsCollectionsListInput(rt.Model):
    """src__operations__collections__reads__CollectionsListInput"""

    __schema_name__: typing.ClassVar[str] = (
        "src__operations__collections__reads__CollectionsListInput"
    )

    project_id: str
    """Identifier of the project."""


class SrcOperationsCollectionsReadsCollectionsListInputParam(typing.TypedDict):
    """`SrcOperationsCollectionsReadsCollectionsListInput` as an argument: a plain dictionary."""

    project_id: str
