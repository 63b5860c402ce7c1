"""The types of ProcessValidateOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class ProcessValidateOutput(rt.Model):
    """Whether a run would be accepted."""

    valid: bool
    """Whether it would be accepted."""
    errors: list[str]
    """What would have to change."""
