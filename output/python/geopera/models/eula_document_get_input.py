"""The types of EulaDocumentGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class EulaDocumentGetInput(rt.Model):
    """EulaDocumentGetInput"""

    eula_id: str
    """Identifier of the licence agreement."""
    document_id: str
    """Identifier of the document within the licence agreement."""


class EulaDocumentGetInputParam(typing.TypedDict):
    """`EulaDocumentGetInput` as an argument: a plain dictionary."""

    eula_id: str
    document_id: str
