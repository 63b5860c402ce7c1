"""The types of ReportOutput."""

from __future__ import annotations

import datetime
import uuid

from .._runtime import model_api as rt


class ReportOutput(rt.Model):
    """A generated report."""

    id: uuid.UUID
    """Identifier of the report."""
    title: str
    """Headline of the report."""
    url: str
    """Signed address of the document."""
    media_type: str
    """Media type of the document."""
    expires_at: datetime.datetime
    """Moment at which the address stops working."""
