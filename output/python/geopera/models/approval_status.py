"""The types of ApprovalStatus."""

from __future__ import annotations

import typing

ApprovalStatus: typing.TypeAlias = (
    typing.Literal["pending", "approved", "rejected", "expired"] | str
)
"""State of a request to buy credits."""
