"""The types of ProfileType."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

ProfileType: typing.TypeAlias = typing.Union[
    typing.Literal[
        "rgb",
        "singleband",
        "multiband",
        "expression",
    ],
    str,
]
"""ProfileType"""
