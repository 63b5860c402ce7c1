"""The types of SetBandNamesInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class SetBandNamesInput(rt.Model):
    """SetBandNamesInput"""

    item_id: str
    """Identifier of the item."""
    asset_id: str
    """Identifier of the asset."""
    band_names: list[str]
    """Names for the bands, in band order."""


class SetBandNamesInputParam(typing.TypedDict):
    """`SetBandNamesInput` as an argument: a plain dictionary."""

    item_id: str
    asset_id: str
    band_names: typing.Sequence[str]
