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
    band_names: typing.List[str]
    """Names for the bands, in band order."""


class SetBandNamesInputParam(typing.TypedDict):
    """`SetBandNamesInput` as an argument: a plain dictionary."""

    item_id: typing.Required[str]
    asset_id: typing.Required[str]
    band_names: typing.Required[typing.Sequence[str]]
