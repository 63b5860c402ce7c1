"""The types of ItemWmtsCapabilitiesInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemWmtsCapabilitiesInput(rt.Model):
    """ItemWmtsCapabilitiesInput"""

    item_id: str
    """Identifier of the item."""
    base_url: str
    """Prefix for the links in the answer."""
    key: str | MISSING = MISSING
    """API key to put into the links of the document."""
    profile: str | MISSING | None = MISSING
    """Name or identifier of the visualization profile to draw with."""


class ItemWmtsCapabilitiesInputParam(typing.TypedDict):
    """`ItemWmtsCapabilitiesInput` as an argument: a plain dictionary."""

    item_id: str
    base_url: str
    key: typing.NotRequired[str]
    profile: typing.NotRequired[str | None]
