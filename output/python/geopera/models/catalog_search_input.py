"""The types of CatalogSearchInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CatalogSearchInput(rt.Model):
    """CatalogSearchInput"""

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
    host_name: str
    """Name of the imagery host."""
    next: str | MISSING | None = MISSING
    """Cursor from the previous page."""


class CatalogSearchInputParam(typing.TypedDict):
    """`CatalogSearchInput` as an argument: a plain dictionary."""

    collections: typing.NotRequired[typing.Sequence[str] | None]
    ids: typing.NotRequired[typing.Sequence[str] | None]
    datetime: typing.NotRequired[str | None]
    limit: typing.NotRequired[int]
    query: typing.NotRequired[typing.Mapping[str, object] | None]
    bbox: typing.NotRequired[typing.Sequence[float] | None]
    intersects: typing.NotRequired[typing.Mapping[str, object] | None]
    full_catalog: typing.NotRequired[bool | None]
    host_name: str
    next: typing.NotRequired[str | None]
