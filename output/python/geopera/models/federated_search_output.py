"""The types of FederatedSearchOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .catalog_feature import CatalogFeature
    from .source_result_summary import SourceResultSummary


class FederatedSearchOutput(rt.Model):
    """FederatedSearchOutput

    Scenes from several sources.
    """

    type: str | rt.MISSING = rt.MISSING
    """Always `FeatureCollection`."""
    features: typing.List[CatalogFeature] | rt.MISSING = rt.MISSING
    """Scenes that were found."""
    number_returned: int | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="numberReturned",
        serialization_alias="numberReturned",
    )
    """Number of scenes."""
    sources: typing.List[SourceResultSummary] | rt.MISSING = rt.MISSING
    """What each source contributed."""
