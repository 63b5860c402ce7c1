"""The types of FederatedSearchOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .catalog_feature import CatalogFeature
    from .source_result_summary import SourceResultSummary


class FederatedSearchOutput(rt.Model):
    """Scenes from several sources."""

    type: str | MISSING = MISSING
    """Always `FeatureCollection`."""
    features: list[CatalogFeature] | MISSING = MISSING
    """Scenes that were found."""
    number_returned: int | MISSING = rt.Field(
        default=MISSING,
        validation_alias="numberReturned",
        serialization_alias="numberReturned",
    )
    """Number of scenes."""
    sources: list[SourceResultSummary] | MISSING = MISSING
    """What each source contributed."""
