"""The types of VizListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class VizListInput(rt.Model):
    """VizListInput"""
