"""The types of AssetOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class AssetOutput(rt.Model):
    """AssetOutput

    A file of an item.
    """

    id: str
    """Identifier of the asset."""
    item_id: str | rt.MISSING = rt.MISSING
    """Item it belongs to."""
    key: str | rt.MISSING = rt.MISSING
    """Key within the item."""
    href: str | None | rt.MISSING = rt.MISSING
    """Address of the file."""
    media_type: str | None | rt.MISSING = rt.MISSING
    """Media type of the file."""
    size_bytes: int | None | rt.MISSING = rt.MISSING
    """Size of the file in bytes."""
    roles: typing.List[str] | rt.MISSING = rt.MISSING
    """What the file is for."""
    band_names: typing.List[str] | None | rt.MISSING = rt.MISSING
    """Names of the bands, in band order."""
    created_at: datetime.datetime | rt.MISSING = rt.MISSING
    """Moment of creation."""
