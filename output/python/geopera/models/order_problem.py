"""The types of OrderProblem."""

from __future__ import annotations

from .._runtime import model_api as rt


class OrderProblem(rt.Model):
    """Why part of a request could not be priced or ordered."""

    index: int
    """Position in the request."""
    message: str
    """What is wrong."""
