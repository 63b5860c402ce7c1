"""The types of DetachOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DetachOutput(rt.Model):
    """DetachOutput

    Confirmation that a payment method is gone.
    """

    ok: bool | rt.MISSING = rt.MISSING
    """Whether it was removed."""
