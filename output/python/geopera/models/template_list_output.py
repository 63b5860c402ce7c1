"""The types of TemplateListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .tasking_template import TaskingTemplate


class TemplateListOutput(rt.Model):
    """Saved tasking templates."""

    templates: list[TaskingTemplate] | MISSING = MISSING
    """The templates."""
