"""The types of SetupIntentInput."""

from __future__ import annotations

from .._runtime import model_api as rt


class SetupIntentInput(rt.Model):
    """SetupIntentInput"""
