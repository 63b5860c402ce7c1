"""The types of TemplateSaveOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class TemplateSaveOutput(rt.Model):
    """Receipt for a saved template."""

    id: str
    """Identifier of the template."""
    name: str
    """Name of the template."""
