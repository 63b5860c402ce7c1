"""The types of EmailChannel."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class EmailChannel(rt.Model):
    """Mail to one address."""

    kind: typing.Literal["email"]
    """Tells the channels apart."""
    address: str
    """Address of the recipient."""
