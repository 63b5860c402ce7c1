"""The types of Problem."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class Problem(rt.Model):
    """Error body after RFC 9457."""

    type: str | MISSING = MISSING
    """Kind of the problem, as a URI reference."""
    title: str
    """Short text that is the same for every problem of this kind."""
    status: int
    """HTTP status of the answer."""
    detail: str
    """What went wrong this time."""
