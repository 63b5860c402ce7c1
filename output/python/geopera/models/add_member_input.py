"""The types of AddMemberInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class AddMemberInput(rt.Model):
    """AddMemberInput"""

    project_id: str
    """Identifier of the project."""
    user_id: str
    """User to add."""
    role: AddMemberInputRole | MISSING = MISSING
    """Role of the member in the project."""


class AddMemberInputParam(typing.TypedDict):
    """`AddMemberInput` as an argument: a plain dictionary."""

    project_id: str
    user_id: str
    role: typing.NotRequired[AddMemberInputRole]


AddMemberInputRole: typing.TypeAlias = typing.Literal["admin", "editor", "viewer"] | str
"""Role of the member in the project."""
