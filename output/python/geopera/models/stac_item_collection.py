"""The types of StacItemCollection."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .link import Link
    from .stac_item import StacItem


class StacItemCollection(rt.Model):
    """A page of STAC items."""

    type: typing.Literal["FeatureCollection"]
    """Always `FeatureCollection`."""
    features: list[StacItem]
    """Items of this page."""
    links: list[Link]
    """Related documents."""
    number_matched: int | MISSING = rt.Field(
        default=MISSING,
        validation_alias="numberMatched",
        serialization_alias="numberMatched",
    )
    """Items that match in all."""
    number_returned: int | MISSING = rt.Field(
        default=MISSING,
        validation_alias="numberReturned",
        serialization_alias="numberReturned",
    )
    """Items on this page."""
