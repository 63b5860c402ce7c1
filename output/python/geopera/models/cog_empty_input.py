"""The types of CogEmptyInput."""

from __future__ import annotations

from .._runtime import model_api as rt


class CogEmptyInput(rt.Model):
    """CogEmptyInput"""
