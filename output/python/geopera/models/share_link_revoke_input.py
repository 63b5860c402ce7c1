"""The types of ShareLinkRevokeInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ShareLinkRevokeInput(rt.Model):
    """ShareLinkRevokeInput"""

    link_id: str
    """Identifier of the share link."""


class ShareLinkRevokeInputParam(typing.TypedDict):
    """`ShareLinkRevokeInput` as an argument: a plain dictionary."""

    link_id: str
