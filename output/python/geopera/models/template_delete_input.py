"""The types of TemplateDeleteInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class TemplateDeleteInput(rt.Model):
    """TemplateDeleteInput"""

    template_id: str
    """Identifier of the template."""


class TemplateDeleteInputParam(typing.TypedDict):
    """`TemplateDeleteInput` as an argument: a plain dictionary."""

    template_id: str
