"""The types of ProfileUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .profile_type import ProfileType


class ProfileUpdateInput(rt.Model):
    """ProfileUpdateInput"""

    name: str | None | rt.MISSING = rt.MISSING
    """Name shown to people."""
    type: ProfileType | None | rt.MISSING = rt.MISSING
    """Kind of rendering."""
    is_default: bool | None | rt.MISSING = rt.MISSING
    """Whether this profile is shown first."""
    sort_order: int | None | rt.MISSING = rt.MISSING
    """Position among its siblings."""
    config: typing.Dict[str, typing.Any] | None | rt.MISSING = rt.MISSING
    """Settings of the renderer."""
    asset_key: str | None | rt.MISSING = rt.MISSING
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
