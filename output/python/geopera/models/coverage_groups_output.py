"""The types of CoverageGroupsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .coverage_group import CoverageGroup


class CoverageGroupsOutput(rt.Model):
    """A list of days with captures."""

    items: list[CoverageGroup]
    """The days with captures."""
    total: int
    """Number of days with captures in all."""
