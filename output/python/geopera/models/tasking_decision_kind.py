"""The types of TaskingDecisionKind."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

TaskingDecisionKind: typing.TypeAlias = typing.Union[
    typing.Literal[
        "feasibility",
        "quotation",
    ],
    str,
]
"""TaskingDecisionKind"""
