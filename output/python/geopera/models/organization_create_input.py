"""The types of OrganizationCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class OrganizationCreateInput(rt.Model):
    """OrganizationCreateInput"""

    name: str
    """Legal or trading name."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    website: str | MISSING | None = MISSING
    """Address of the website."""
    industry: str | MISSING | None = MISSING
    """Line of business."""
    size: str | MISSING | None = MISSING
    """Number of employees, as a range."""
    country: str | MISSING | None = MISSING
    """ISO 3166-1 alpha-2 code of the country."""
    abn: str | MISSING | None = MISSING
    """Australian Business Number of the organization."""
    tax_number: str | MISSING | None = MISSING
    """Tax number of the organization."""
    billing_email: str | MISSING | None = MISSING
    """Address that invoices are sent to."""
    billing_admin_id: str | MISSING | None = MISSING
    """User who receives billing questions."""
    billing_address: dict[str, typing.Any] | MISSING | None = MISSING
    """Postal address printed on invoices."""
    enterprise_billing: bool | MISSING = MISSING
    """Whether usage is invoiced monthly instead of prepaid."""


class OrganizationCreateInputParam(typing.TypedDict):
    """`OrganizationCreateInput` as an argument: a plain dictionary."""

    name: str
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
