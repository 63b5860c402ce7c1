"""The types of ShareTargetType."""

from __future__ import annotations

import typing

ShareTargetType: typing.TypeAlias = typing.Union[
    typing.Literal[
        "item",
        "collection",
    ],
    str,
]
"""ShareTargetType"""
