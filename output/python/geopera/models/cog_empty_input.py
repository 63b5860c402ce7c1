"""The types of CogEmptyInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class CogEmptyInput(rt.Model):
    """CogEmptyInput"""
