"""The types of ApprovalStatus."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

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
