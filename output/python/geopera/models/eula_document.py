"""The types of EulaDocument."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class EulaDocument(rt.Model):
    """One version of a licence agreement."""

    id: str
    """Identifier of the document."""
    eula_id: str
    """Agreement it belongs to."""
    version: str
    """Version of the text."""
    url: str
    """Address of the text."""
    valid_from: datetime.datetime
    """Moment from which it applies."""
    is_accepted: bool
    """Whether the organization accepted it."""
    accepted_at: datetime.datetime | MISSING | None = MISSING
    """Moment of acceptance."""
