"""The types of Eula."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class Eula(rt.Model):
    """Eula

    A licence agreement.
    """

    id: str
    """Identifier of the agreement."""
    name: str
    """Name of the agreement."""
    provider: str | None | rt.MISSING = rt.MISSING
    """Provider that asks for it."""
    current_document_id: str | None | rt.MISSING = rt.MISSING
    """Version in force."""
    is_accepted: bool
    """Whether the version in force is accepted."""
    created_at: datetime.datetime
    """Moment of creation."""
