"""The types of TaskingDecisionKind."""

from __future__ import annotations

import typing

TaskingDecisionKind: typing.TypeAlias = typing.Literal["feasibility", "quotation"] | str
"""What has to be decided."""
