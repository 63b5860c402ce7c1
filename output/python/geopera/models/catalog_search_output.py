"""The types of CatalogSearchOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .catalog_feature import CatalogFeature


class CatalogSearchOutput(rt.Model):
    """CatalogSearchOutput

    A page of scenes.
    """

    type: typing.Literal["FeatureCollection"]
    """Always `FeatureCollection`."""
    features: typing.List[CatalogFeature]
    """Scenes of this page."""
    next: str | None | MISSING = MISSING
    """Cursor of the next page; null on the last one."""
    number_returned: int | MISSING = rt.Field(
        default=MISSING,
        validation_alias="numberReturned",
        serialization_alias="numberReturned",
    )
    """Scenes on this page."""
