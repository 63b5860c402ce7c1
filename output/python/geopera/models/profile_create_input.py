"""The types of ProfileCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .profile_layer import ProfileLayer
    from .profile_type import ProfileType


class ProfileCreateInput(rt.Model):
    """ProfileCreateInput"""

    name: str
    """Name shown to people."""
    layer: ProfileLayer | MISSING = MISSING
    """Layer the profile belongs to."""
    type: ProfileType
    """Kind of rendering."""
    is_default: bool | MISSING = MISSING
    """Whether this profile is shown first."""
    sort_order: int | MISSING = MISSING
    """Position among its siblings."""
    config: dict[str, typing.Any]
    """Settings of the renderer."""
    asset_key: str | MISSING | None = MISSING
    """Key of the asset within its item."""
    item_id: str
    """Identifier of the item."""


class ProfileCreateInputParam(typing.TypedDict):
    """`ProfileCreateInput` as an argument: a plain dictionary."""

    name: str
    layer: typing.NotRequired[ProfileLayer]
    type: ProfileType
    is_default: typing.NotRequired[bool]
    sort_order: typing.NotRequired[int]
    config: typing.Mapping[str, object]
    asset_key: typing.NotRequired[str | None]
    item_id: str
