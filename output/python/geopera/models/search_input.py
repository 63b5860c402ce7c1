"""The types of SearchInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .sort_clause import SortClause
    from .sort_clause import SortClauseParam


class SearchInput(rt.Model):
    """SearchInput"""

    base_url: str | MISSING = MISSING
    """Prefix for the links in the answer."""
    collections: typing.List[str] | None | MISSING = MISSING
    """Keep only results from these collections."""
    ids: typing.List[str] | None | MISSING = MISSING
    """Keep only the entries with these identifiers."""
    datetime_: str | None | MISSING = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """RFC 3339 instant; searches also take an interval written with a slash."""
    sortby: typing.List[SortClause] | None | MISSING = MISSING
    """Fields to sort by, most important first."""
    limit: int | MISSING = MISSING
    """Number of results per page."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    filter: typing.Dict[str, typing.Any] | None | MISSING = MISSING
    """CQL2 filter in its JSON encoding."""
    filter_lang: str | None | MISSING = rt.Field(
        default=MISSING,
        validation_alias="filter-lang",
        serialization_alias="filter-lang",
    )
    """Language the filter is written in."""
    bbox: typing.List[float] | None | MISSING = MISSING
    """Bounding box as west, south, east, north in WGS 84 degrees."""
    intersects: typing.Dict[str, typing.Any] | None | MISSING = MISSING
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
