"""The types of ProjectRole."""

from __future__ import annotations

import typing

ProjectRole: typing.TypeAlias = typing.Union[
    typing.Literal[
        "admin",
        "editor",
        "viewer",
    ],
    str,
]
"""ProjectRole"""
