"""The types of AssetOutput."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class AssetOutput(rt.Model):
    """A file of an item."""

    id: str
    """Identifier of the asset."""
    item_id: str | MISSING = MISSING
    """Item it belongs to."""
    key: str | MISSING = MISSING
    """Key within the item."""
    href: str | MISSING | None = MISSING
    """Address of the file."""
    media_type: str | MISSING | None = MISSING
    """Media type of the file."""
    size_bytes: int | MISSING | None = MISSING
    """Size of the file in bytes."""
    roles: list[str] | MISSING = MISSING
    """What the file is for."""
    band_names: list[str] | MISSING | None = MISSING
    """Names of the bands, in band order."""
    created_at: datetime.datetime | MISSING = MISSING
    """Moment of creation."""
