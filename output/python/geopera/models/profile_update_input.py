"""The types of ProfileUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .profile_type import ProfileType


class ProfileUpdateInput(rt.Model):
    """ProfileUpdateInput"""

    name: str | None | MISSING = MISSING
    """Name shown to people."""
    type: ProfileType | None | MISSING = MISSING
    """Kind of rendering."""
    is_default: bool | None | MISSING = MISSING
    """Whether this profile is shown first."""
    sort_order: int | None | MISSING = MISSING
    """Position among its siblings."""
    config: typing.Dict[str, typing.Any] | None | MISSING = MISSING
    """Settings of the renderer."""
    asset_key: str | None | MISSING = MISSING
    """Key of the asset within its item."""
    item_id: str
    """Identifier of the item."""
    profile_id: str
    """Identifier of the visualization profile."""


class ProfileUpdateInputParam(typing.TypedDict):
    """`ProfileUpdateInput` as an argument: a plain dictionary."""

    name: typing.NotRequired[str | None]
    type: typing.NotRequired[ProfileType | None]
    is_default: typing.NotRequired[bool | None]
    sort_order: typing.NotRequired[int | None]
    config: typing.NotRequired[typing.Mapping[str, object] | None]
    asset_key: typing.NotRequired[str | None]
    item_id: typing.Required[str]
    profile_id: typing.Required[str]
