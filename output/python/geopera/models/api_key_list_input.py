"""The types of ApiKeyListInput."""

from __future__ import annotations

from .._runtime import model_api as rt


class ApiKeyListInput(rt.Model):
    """ApiKeyListInput"""
