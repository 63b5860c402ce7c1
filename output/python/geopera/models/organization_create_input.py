"""The types of OrganizationCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrganizationCreateInput(rt.Model):
    """OrganizationCreateInput"""

    name: str
    """Legal or trading name."""
    description: str | None | rt.MISSING = rt.MISSING
    """Free text for people."""
    website: str | None | rt.MISSING = rt.MISSING
    """Address of the website."""
    industry: str | None | rt.MISSING = rt.MISSING
    """Line of business."""
    size: str | None | rt.MISSING = rt.MISSING
    """Number of employees, as a range."""
    country: str | None | rt.MISSING = rt.MISSING
    """ISO 3166-1 alpha-2 code of the country."""
    abn: str | None | rt.MISSING = rt.MISSING
    """Australian Business Number of the organization."""
    tax_number: str | None | rt.MISSING = rt.MISSING
    """Tax number of the organization."""
    billing_email: str | None | rt.MISSING = rt.MISSING
    """Address that invoices are sent to."""
    billing_admin_id: str | None | rt.MISSING = rt.MISSING
    """User who receives billing questions."""
    billing_address: typing.Dict[str, typing.Any] | None | rt.MISSING = rt.MISSING
    """Postal address printed on invoices."""
    enterprise_billing: bool | rt.MISSING = rt.MISSING
    """Whether usage is invoiced monthly instead of prepaid."""


class OrganizationCreateInputParam(typing.TypedDict):
    """`OrganizationCreateInput` as an argument: a plain dictionary."""

    name: typing.Required[str]
    description: typing.NotRequired[str | None]
    website: typing.NotRequired[str | None]
    industry: typing.NotRequired[str | None]
    size: typing.NotRequired[str | None]
    country: typing.NotRequired[str | None]
    abn: typing.NotRequired[str | None]
    tax_number: typing.NotRequired[str | None]
    billing_email: typing.NotRequired[str | None]
    billing_admin_id: typing.NotRequired[str | None]
    billing_address: typing.NotRequired[typing.Mapping[str, object] | None]
    enterprise_billing: typing.NotRequired[bool]
