"""The types of ProcessValidateOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProcessValidateOutput(rt.Model):
    """ProcessValidateOutput

    Whether a run would be accepted.
    """

    valid: bool
    """Whether it would be accepted."""
    errors: typing.List[str]
    """What would have to change."""
