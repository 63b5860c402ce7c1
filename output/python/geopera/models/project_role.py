"""The types of ProjectRole."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

ProjectRole: typing.TypeAlias = typing.Union[
    typing.Literal[
        "admin",
        "editor",
        "viewer",
    ],
    str,
]
"""ProjectRole"""
