"""The types of SharePermission."""

from __future__ import annotations

import typing

SharePermission: typing.TypeAlias = typing.Union[
    typing.Literal[
        "view",
        "download",
    ],
    str,
]
"""SharePermission"""
