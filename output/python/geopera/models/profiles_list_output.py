"""The types of ProfilesListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .profile_response import ProfileResponse


class ProfilesListOutput(rt.Model):
    """A list of visualization profiles."""

    items: list[ProfileResponse]
    """The visualization profiles."""
    total: int
    """Number of visualization profiles in all."""
