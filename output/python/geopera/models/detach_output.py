"""The types of DetachOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class DetachOutput(rt.Model):
    """Confirmation that a payment method is gone."""

    ok: bool | MISSING = MISSING
    """Whether it was removed."""
