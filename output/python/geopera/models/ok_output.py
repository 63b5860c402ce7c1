"""The types of OkOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OkOutput(rt.Model):
    """OkOutput

    Confirmation of a deletion or revocation.
    """

    ok: bool | rt.MISSING = rt.MISSING
    """Whether it was done."""
    id: str
    """Identifier of what is gone."""
