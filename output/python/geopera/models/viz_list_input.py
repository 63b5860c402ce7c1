"""The types of VizListInput."""

from __future__ import annotations

from .._runtime import model_api as rt


class VizListInput(rt.Model):
    """VizListInput"""
