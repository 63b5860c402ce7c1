"""The types of RemoveMemberOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class RemoveMemberOutput(rt.Model):
    """RemoveMemberOutput

    Confirmation that a member is gone.
    """

    ok: bool | rt.MISSING = rt.MISSING
    """Whether the member was removed."""
