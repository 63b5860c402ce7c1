"""The types of TemplateListInput."""

from __future__ import annotations

from .._runtime import model_api as rt


class TemplateListInput(rt.Model):
    """TemplateListInput"""
