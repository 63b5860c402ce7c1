"""What the commands of one run share."""

from __future__ import annotations

from .settings import Hooks, Settings
from .tables import Tables


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
