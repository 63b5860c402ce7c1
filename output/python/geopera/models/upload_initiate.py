"""The types of UploadInitiate."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class UploadInitiate(rt.Model):
    """UploadInitiate"""

    project_id: str
    """Identifier of the project."""
    transfer_method: UploadInitiateTransferMethod | MISSING = MISSING
    """How the files travel."""
    file_count: int | MISSING = MISSING
    """Number of files that will be sent."""
    total_bytes: int | MISSING = MISSING
    """Total size of all files in bytes."""
    target_collection_id: str | MISSING | None = MISSING
    """Collection to put the result into."""
    target_item_id: str | MISSING | None = MISSING
    """Item that receives the files."""
    asset_key: str | MISSING | None = MISSING
    """Key of the asset within its item."""
    is_categorical: bool | MISSING = MISSING
    """Whether pixel values are classes and not measurements."""


class UploadInitiateParam(typing.TypedDict):
    """`UploadInitiate` as an argument: a plain dictionary."""

    project_id: str
    transfer_method: typing.NotRequired[UploadInitiateTransferMethod]
    file_count: typing.NotRequired[int]
    total_bytes: typing.NotRequired[int]
    target_collection_id: typing.NotRequired[str | None]
    target_item_id: typing.NotRequired[str | None]
    asset_key: typing.NotRequired[str | None]
    is_categorical: typing.NotRequired[bool]


UploadInitiateTransferMethod: typing.TypeAlias = (
    typing.Literal["browser", "cli", "cloud_transfer"] | str
)
"""How the files travel."""
