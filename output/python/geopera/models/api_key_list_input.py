"""The types of ApiKeyListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ApiKeyListInput(rt.Model):
    """ApiKeyListInput"""
