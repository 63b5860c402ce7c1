"""The types of ShareLinkCreate."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .share_permission import SharePermission
    from .share_target_type import ShareTargetType


class ShareLinkCreate(rt.Model):
    """ShareLinkCreate"""

    target_type: ShareTargetType
    """Type of what is shared."""
    target_id: str
    """Identifier of the shared item or collection."""
    permission: SharePermission | MISSING = MISSING
    """What visitors of the link may do."""
    password: str
    """Password visitors have to enter; only a hash of it is kept."""
    expires_at: datetime.datetime
    """Moment at which the link stops working."""


class ShareLinkCreateParam(typing.TypedDict):
    """`ShareLinkCreate` as an argument: a plain dictionary."""

    target_type: ShareTargetType
    target_id: str
    permission: typing.NotRequired[SharePermission]
    password: str
    expires_at: datetime.datetime
