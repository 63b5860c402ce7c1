"""The types of GcsRegion."""

from __future__ import annotations

import typing

GcsRegion: typing.TypeAlias = (
    typing.Literal[
        "australia-southeast1", "asia-southeast1", "us-west1", "europe-west1"
    ]
    | str
)
"""Storage region."""
