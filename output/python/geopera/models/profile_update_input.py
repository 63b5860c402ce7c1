"""The types of ProfileUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .profile_type import ProfileType


class ProfileUpdateInput(rt.Model):
    """ProfileUpdateInput"""

    name: str | MISSING | None = MISSING
    """Name shown to people."""
    type: ProfileType | MISSING | None = MISSING
    """Kind of rendering."""
    is_default: bool | MISSING | None = MISSING
    """Whether this profile is shown first."""
    sort_order: int | MISSING | None = MISSING
    """Position among its siblings."""
    config: dict[str, typing.Any] | MISSING | None = MISSING
    """Settings of the renderer."""
    asset_key: str | MISSING | None = MISSING
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
    item_id: str
    profile_id: str
