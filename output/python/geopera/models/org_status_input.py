"""The types of OrgStatusInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrgStatusInput(rt.Model):
    """OrgStatusInput"""

    organization_id: str


class OrgStatusInputParam(typing.TypedDict):
    """`OrgStatusInput` as an argument: a plain dictionary."""

    organization_id: str
