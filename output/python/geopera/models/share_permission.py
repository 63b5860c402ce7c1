"""The types of SharePermission."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

SharePermission: typing.TypeAlias = typing.Union[
    typing.Literal[
        "view",
        "download",
    ],
    str,
]
"""SharePermission"""
