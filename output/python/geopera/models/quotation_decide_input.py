"""The types of QuotationDecideInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class QuotationDecideInput(rt.Model):
    """QuotationDecideInput"""

    quotation_id: str
    """Identifier of the quotation."""
    decision: QuotationDecideInputDecision
    """Whether the quotation is accepted or rejected."""


class QuotationDecideInputParam(typing.TypedDict):
    """`QuotationDecideInput` as an argument: a plain dictionary."""

    quotation_id: str
    decision: QuotationDecideInputDecision


QuotationDecideInputDecision: typing.TypeAlias = (
    typing.Literal["ACCEPTED", "REJECTED"] | str
)
"""Whether the quotation is accepted or rejected."""
