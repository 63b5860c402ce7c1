"""The types of TemplateDeleteOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class TemplateDeleteOutput(rt.Model):
    """TemplateDeleteOutput

    Confirmation that a template is gone.
    """

    template_id: str
    """Identifier of the template."""
    deleted: bool | rt.MISSING = rt.MISSING
    """Whether the template was deleted."""
