"""The types of OrgItemSearchInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .item_type import ItemType


class OrgItemSearchInput(rt.Model):
    """OrgItemSearchInput"""

    bbox: list[float] | MISSING | None = MISSING
    """Bounding box as west, south, east, north in WGS 84 degrees."""
    datetime_: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """RFC 3339 instant; searches also take an interval written with a slash."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    offset: int | MISSING = MISSING
    """Number of results to skip."""
    collections: list[str] | MISSING | None = MISSING
    """Keep only results from these collections."""
    type: ItemType | MISSING | None = MISSING
    """Keep only entries of this type."""
    query: dict[str, typing.Any] | MISSING | None = MISSING
    """STAC query extension object."""
    sortby: list[dict[str, typing.Any]] | MISSING | None = MISSING
    """Fields to sort by, most important first."""
    format: str | MISSING | None = MISSING
    """Write `stac` to get complete STAC items."""
    base_url: str | MISSING | None = MISSING
    """Prefix for the links in the answer."""


class OrgItemSearchInputParam(typing.TypedDict):
    """`OrgItemSearchInput` as an argument: a plain dictionary."""

    bbox: typing.NotRequired[typing.Sequence[float] | None]
    datetime: typing.NotRequired[str | None]
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
    collections: typing.NotRequired[typing.Sequence[str] | None]
    type: typing.NotRequired[ItemType | None]
    query: typing.NotRequired[typing.Mapping[str, object] | None]
    sortby: typing.NotRequired[typing.Sequence[typing.Mapping[str, object]] | None]
    format: typing.NotRequired[str | None]
    base_url: typing.NotRequired[str | None]
