"""The types of TaskingDecisionKind."""

from __future__ import annotations

import typing

TaskingDecisionKind: typing.TypeAlias = typing.Union[
    typing.Literal[
        "feasibility",
        "quotation",
    ],
    str,
]
"""TaskingDecisionKind"""
