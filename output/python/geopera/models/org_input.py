"""The types of OrgInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrgInput(rt.Model):
    """OrgInput"""

    organization_id: str


class OrgInputParam(typing.TypedDict):
    """`OrgInput` as an argument: a plain dictionary."""

    organization_id: str
