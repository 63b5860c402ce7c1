"""The types of ShareLinkValidateOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ShareLinkValidateOutput(rt.Model):
    """What a share link leads to."""

    permission: str
    """What visitors may do."""
    target_type: str
    """Type of what is shared."""
    target: dict[str, typing.Any]
    """What is shared."""
