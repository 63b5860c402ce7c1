"""The types of SampleInfoInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class SampleInfoInput(rt.Model):
    """SampleInfoInput"""

    provider: str
    """Name of the data provider."""
    scene_id: str
    """Identifier of the scene at its provider."""


class SampleInfoInputParam(typing.TypedDict):
    """`SampleInfoInput` as an argument: a plain dictionary."""

    provider: str
    scene_id: str
