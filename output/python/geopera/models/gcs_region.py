"""The types of GcsRegion."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

GcsRegion: typing.TypeAlias = typing.Union[
    typing.Literal[
        "australia-southeast1",
        "asia-southeast1",
        "us-west1",
        "europe-west1",
    ],
    str,
]
"""GcsRegion"""
