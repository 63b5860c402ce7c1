"""The types of CatalogSearchOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .catalog_feature import CatalogFeature


class CatalogSearchOutput(rt.Model):
    """A page of scenes."""

    type: typing.Literal["FeatureCollection"]
    """Always `FeatureCollection`."""
    features: list[CatalogFeature]
    """Scenes of this page."""
    next: str | MISSING | None = MISSING
    """Cursor of the next page; null on the last one."""
    number_returned: int | MISSING = rt.Field(
        default=MISSING,
        validation_alias="numberReturned",
        serialization_alias="numberReturned",
    )
    """Scenes on this page."""
