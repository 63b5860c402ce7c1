"""The types of AssetOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class AssetOutput(rt.Model):
    """AssetOutput

    A file of an item.
    """

    id: str
    """Identifier of the asset."""
    item_id: str | MISSING = MISSING
    """Item it belongs to."""
    key: str | MISSING = MISSING
    """Key within the item."""
    href: str | None | MISSING = MISSING
    """Address of the file."""
    media_type: str | None | MISSING = MISSING
    """Media type of the file."""
    size_bytes: int | None | MISSING = MISSING
    """Size of the file in bytes."""
    roles: typing.List[str] | MISSING = MISSING
    """What the file is for."""
    band_names: typing.List[str] | None | MISSING = MISSING
    """Names of the bands, in band order."""
    created_at: datetime.datetime | MISSING = MISSING
    """Moment of creation."""
