"""The types of Empty."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class Empty(rt.Model):
    """_Empty"""

    __schema_name__: typing.ClassVar[str] = "_Empty"
