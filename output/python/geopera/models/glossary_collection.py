"""The types of GlossaryCollection."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt


class GlossaryCollection(rt.Model):
    """A collection in the glossary."""

    name: str
    """Technical name."""
    title: str
    """Text for people."""
    type: str
    """Archive or tasking."""
    provider_name: str
    """Provider that offers it."""
    integrations: list[str]
    """Integrations it is available through."""
    created_at: datetime.datetime
    """Moment of creation."""
