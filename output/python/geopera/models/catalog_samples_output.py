"""The types of CatalogSamplesOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .catalog_sample import CatalogSample


class CatalogSamplesOutput(rt.Model):
    """A list of catalog samples."""

    items: list[CatalogSample]
    """The catalog samples."""
    total: int
    """Number of catalog samples in all."""
