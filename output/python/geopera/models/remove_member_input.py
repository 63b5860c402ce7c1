"""The types of RemoveMemberInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class RemoveMemberInput(rt.Model):
    """RemoveMemberInput"""

    project_id: str
    """Identifier of the project."""
    user_id: str
    """Identifier of the user."""


class RemoveMemberInputParam(typing.TypedDict):
    """`RemoveMemberInput` as an argument: a plain dictionary."""

    project_id: str
    user_id: str
