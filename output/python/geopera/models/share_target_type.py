"""The types of ShareTargetType."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

ShareTargetType: typing.TypeAlias = typing.Union[
    typing.Literal[
        "item",
        "collection",
    ],
    str,
]
"""ShareTargetType"""
