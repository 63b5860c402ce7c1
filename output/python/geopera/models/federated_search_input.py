"""The types of FederatedSearchInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class FederatedSearchInput(rt.Model):
    """FederatedSearchInput"""

    collections: list[str] | MISSING | None = MISSING
    """Keep only results from these collections."""
    ids: list[str] | MISSING | None = MISSING
    """Keep only the entries with these identifiers."""
    datetime_: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """RFC 3339 instant; searches also take an interval written with a slash."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    query: dict[str, typing.Any] | MISSING | None = MISSING
    """STAC query extension object."""
    bbox: list[float] | MISSING | None = MISSING
    """Bounding box as west, south, east, north in WGS 84 degrees."""
    intersects: dict[str, typing.Any] | MISSING | None = MISSING
    """GeoJSON geometry that results have to touch."""
    full_catalog: bool | MISSING | None = MISSING
    """Search beyond the curated part of the catalog."""
    source_ids: list[str] | MISSING | None = MISSING
    """Keep only results from these sources."""
    data_types: list[str] | MISSING | None = MISSING
    """Keep only sources that offer these kinds of data."""


class FederatedSearchInputParam(typing.TypedDict):
    """`FederatedSearchInput` as an argument: a plain dictionary."""

    collections: typing.NotRequired[typing.Sequence[str] | None]
    ids: typing.NotRequired[typing.Sequence[str] | None]
    datetime: typing.NotRequired[str | None]
    limit: typing.NotRequired[int]
    query: typing.NotRequired[typing.Mapping[str, object] | None]
    bbox: typing.NotRequired[typing.Sequence[float] | None]
    intersects: typing.NotRequired[typing.Mapping[str, object] | None]
    full_catalog: typing.NotRequired[bool | None]
    source_ids: typing.NotRequired[typing.Sequence[str] | None]
    data_types: typing.NotRequired[typing.Sequence[str] | None]
