"""The types of ProjectRole."""

from __future__ import annotations

import typing

ProjectRole: typing.TypeAlias = typing.Literal["admin", "editor", "viewer"] | str
"""What a member of a project may do."""
