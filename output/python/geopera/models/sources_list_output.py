"""The types of SourcesListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .source_dto import SourceDTO


class SourcesListOutput(rt.Model):
    """Sources of imagery."""

    sources: list[SourceDTO]
    """The sources."""
