"""The types of StatementOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .commitment_line_item import CommitmentLineItem


class StatementOutput(rt.Model):
    """Statement of one month."""

    organization_id: str
    """Identifier of the organization."""
    period: str
    """Month, written as year and month."""
    opening_credits: int
    """Balance at the start."""
    closing_credits: int
    """Balance at the end."""
    line_items: list[CommitmentLineItem]
    """Charges of the month."""
