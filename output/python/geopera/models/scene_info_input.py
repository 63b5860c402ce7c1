"""The types of SceneInfoInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class SceneInfoInput(rt.Model):
    """SceneInfoInput"""

    scene_id: str
    """Identifier of the scene at its provider."""


class SceneInfoInputParam(typing.TypedDict):
    """`SceneInfoInput` as an argument: a plain dictionary."""

    scene_id: str
