"""The types of OrderOutput."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .order_status import OrderStatus
    from .order_type import OrderType


class OrderOutput(rt.Model):
    """An order."""

    id: uuid.UUID
    """Identifier of the order."""
    workspace_id: uuid.UUID = rt.Field(
        validation_alias="workspaceId",
        serialization_alias="workspaceId",
    )
    """Workspace that ordered."""
    type: OrderType
    """Whether existing or future imagery is ordered."""
    status: OrderStatus
    """State of the order."""
    sub_status: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="subStatus",
        serialization_alias="subStatus",
    )
    """Finer state of tasking orders."""
    display_name: str = rt.Field(
        validation_alias="displayName",
        serialization_alias="displayName",
    )
    """Name shown to people."""
    data_product: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="dataProduct",
        serialization_alias="dataProduct",
    )
    """Data product that was ordered."""
    tags: list[str] | MISSING | None = MISSING
    """Labels."""
    credits: int | MISSING | None = MISSING
    """Price in credits."""
    created_at: datetime.datetime = rt.Field(
        validation_alias="createdAt",
        serialization_alias="createdAt",
    )
    """Moment of creation."""
    updated_at: datetime.datetime = rt.Field(
        validation_alias="updatedAt",
        serialization_alias="updatedAt",
    )
    """Moment of the last change."""
