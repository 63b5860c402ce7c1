"""The types of GlossaryDataProduct."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class GlossaryDataProduct(rt.Model):
    """A data product in the glossary."""

    id: str
    """Identifier of the product."""
    name: str
    """Technical name."""
    title: str
    """Text for people."""
    collection_name: str
    """Collection it belongs to."""
    description: str | MISSING | None = MISSING
    """What is delivered."""
    created_at: datetime.datetime
    """Moment of creation."""
