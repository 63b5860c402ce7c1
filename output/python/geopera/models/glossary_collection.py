"""The types of GlossaryCollection."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class GlossaryCollection(rt.Model):
    """GlossaryCollection

    A collection in the glossary.
    """

    name: str
    """Technical name."""
    title: str
    """Text for people."""
    type: str
    """Archive or tasking."""
    provider_name: str
    """Provider that offers it."""
    integrations: typing.List[str]
    """Integrations it is available through."""
    created_at: datetime.datetime
    """Moment of creation."""
