"""The types of EulaGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class EulaGetInput(rt.Model):
    """EulaGetInput"""

    eula_id: str
    """Identifier of the licence agreement."""


class EulaGetInputParam(typing.TypedDict):
    """`EulaGetInput` as an argument: a plain dictionary."""

    eula_id: str
