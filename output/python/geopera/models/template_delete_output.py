"""The types of TemplateDeleteOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TemplateDeleteOutput(rt.Model):
    """Confirmation that a template is gone."""

    template_id: str
    """Identifier of the template."""
    deleted: bool | MISSING = MISSING
    """Whether the template was deleted."""
