"""What the commands of one run share."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .settings import Hooks, Settings
from .tables import Tables

if TYPE_CHECKING:
    import click


class Session:
    """What the commands of one run share: tables, hooks and the settings of the root."""

    def __init__(self, tables: Tables, hooks: Hooks) -> None:
        self.tables = tables
        self.hooks = hooks
        self.settings = Settings()

    @property
    def user_agent(self) -> str:
        """What the tool calls itself in requests."""
        return f"{self.tables.api.distribution}/{self.tables.version}"

    @cached_property
    def custom(self) -> Mapping[tuple[str, ...], click.Command]:
        """The commands of `_custom.py` by their words; none where the package has no such module."""
        if not self.tables.api.custom:
            return {}
        from .custom import custom_commands

        return custom_commands(self.tables)
