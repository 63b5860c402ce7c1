"""The types of ApprovalStatus."""

from __future__ import annotations

import typing

ApprovalStatus: typing.TypeAlias = typing.Union[
    typing.Literal[
        "pending",
        "approved",
        "rejected",
        "expired",
    ],
    str,
]
"""ApprovalStatus"""
