"""The types of SharePermission."""

from __future__ import annotations

import typing

SharePermission: typing.TypeAlias = typing.Literal["view", "download"] | str
"""What visitors of a share link may do."""
