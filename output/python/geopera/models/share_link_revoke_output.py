"""The types of ShareLinkRevokeOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ShareLinkRevokeOutput(rt.Model):
    """Confirmation of a deletion or revocation."""

    ok: bool | MISSING = MISSING
    """Whether it was done."""
    id: str
    """Identifier of what is gone."""
