"""The types of EulaDocumentsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .eula_document import EulaDocument


class EulaDocumentsOutput(rt.Model):
    """A list of versions of a licence agreement."""

    items: list[EulaDocument]
    """The versions of a licence agreement."""
    total: int
    """Number of versions of a licence agreement in all."""
