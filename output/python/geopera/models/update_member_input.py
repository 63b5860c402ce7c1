"""The types of UpdateMemberInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class UpdateMemberInput(rt.Model):
    """UpdateMemberInput"""

    project_id: str
    """Identifier of the project."""
    user_id: str
    """Identifier of the user."""
    role: UpdateMemberInputRole
    """Role of the member in the project."""


class UpdateMemberInputParam(typing.TypedDict):
    """`UpdateMemberInput` as an argument: a plain dictionary."""

    project_id: str
    user_id: str
    role: UpdateMemberInputRole


UpdateMemberInputRole: typing.TypeAlias = (
    typing.Literal["admin", "editor", "viewer"] | str
)
"""Role of the member in the project."""
