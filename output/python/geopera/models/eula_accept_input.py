"""The types of EulaAcceptInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class EulaAcceptInput(rt.Model):
    """EulaAcceptInput"""

    eula_id: str
    """Identifier of the licence agreement."""
    document_id: str
    """Identifier of the document within the licence agreement."""
    is_accepted: bool | MISSING = MISSING
    """Whether the agreement is accepted."""


class EulaAcceptInputParam(typing.TypedDict):
    """`EulaAcceptInput` as an argument: a plain dictionary."""

    eula_id: str
    document_id: str
    is_accepted: typing.NotRequired[bool]
