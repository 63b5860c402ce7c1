"""The types of Eula."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class Eula(rt.Model):
    """A licence agreement."""

    id: str
    """Identifier of the agreement."""
    name: str
    """Name of the agreement."""
    provider: str | MISSING | None = MISSING
    """Provider that asks for it."""
    current_document_id: str | MISSING | None = MISSING
    """Version in force."""
    is_accepted: bool
    """Whether the version in force is accepted."""
    created_at: datetime.datetime
    """Moment of creation."""
