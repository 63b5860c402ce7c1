"""The types of OrganizationCreateOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class OrganizationCreateOutput(rt.Model):
    """A new organization."""

    id: str
    """Identifier of the organization."""
    name: str
    """Name of the organization."""
    slug: str
    """Name for use in addresses."""
    enterprise_billing: bool
    """Whether usage is invoiced monthly."""
