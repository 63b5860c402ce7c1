"""The types of RemoveMemberOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class RemoveMemberOutput(rt.Model):
    """Confirmation that a member is gone."""

    ok: bool | MISSING = MISSING
    """Whether the member was removed."""
