"""The types of SearchInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .sort_clause import SortClause, SortClauseParam


class SearchInput(rt.Model):
    """SearchInput"""

    base_url: str | MISSING = MISSING
    """Prefix for the links in the answer."""
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
    sortby: list[SortClause] | MISSING | None = MISSING
    """Fields to sort by, most important first."""
    limit: int | MISSING = MISSING
    """Number of results per page."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    filter: dict[str, typing.Any] | MISSING | None = MISSING
    """CQL2 filter in its JSON encoding."""
    filter_lang: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="filter-lang",
        serialization_alias="filter-lang",
    )
    """Language the filter is written in."""
    bbox: list[float] | MISSING | None = MISSING
    """Bounding box as west, south, east, north in WGS 84 degrees."""
    intersects: dict[str, typing.Any] | MISSING | None = MISSING
    """GeoJSON geometry that results have to touch."""


SearchInputParam = typing.TypedDict(
    "SearchInputParam",
    {
        "base_url": "typing.NotRequired[str]",
        "collections": "typing.NotRequired[typing.Sequence[str] | None]",
        "ids": "typing.NotRequired[typing.Sequence[str] | None]",
        "datetime": "typing.NotRequired[str | None]",
        "sortby": "typing.NotRequired[typing.Sequence[SortClause | SortClauseParam] | None]",
        "limit": "typing.NotRequired[int]",
        "page": "typing.NotRequired[int]",
        "filter": "typing.NotRequired[typing.Mapping[str, object] | None]",
        "filter-lang": "typing.NotRequired[str | None]",
        "bbox": "typing.NotRequired[typing.Sequence[float] | None]",
        "intersects": "typing.NotRequired[typing.Mapping[str, object] | None]",
    },
)
"""`SearchInput` as an argument: a plain dictionary."""
