"""Reading the tables: one small module for each group, imported when somebody asks for it."""

from __future__ import annotations

import sys
from functools import cached_property
from importlib import import_module
from typing import Any

from .rows import Api, Command, Field, Member, read_api, read_command


class Group:
    """The table of one group of commands."""

    def __init__(self, table: Any) -> None:
        self._table = table

    @property
    def title(self) -> str:
        return str(self._table.TITLE)

    @property
    def description(self) -> str:
        return str(self._table.DESCRIPTION)

    @cached_property
    def groups(self) -> dict[str, Member]:
        return {row[0]: Member(*row) for row in self._table.GROUPS}

    @property
    def summaries(self) -> tuple[tuple[str, str, str], ...]:
        """Name, summary and marks of each command."""
        rows: tuple[tuple[str, str, str], ...] = self._table.SUMMARIES
        return rows

    def command(self, name: str) -> Command | None:
        """Return a command of this group, None if there is none of that name."""
        row = self._table.COMMANDS.get(name)
        return None if row is None else read_command(row)


class Tables:
    """All tables of a package."""

    def __init__(self, package: str) -> None:
        self.package = package

    @cached_property
    def api(self) -> Api:
        return read_api(import_module(f"{self.package}._tables.api").API)

    def group(self, module: str) -> Group:
        return Group(import_module(f"{self.package}._tables.{module}"))

    @cached_property
    def operations(self) -> dict[str, tuple[str, str]]:
        """Operation ids with the table and the name of their commands."""
        table: dict[str, tuple[str, str]] = import_module(
            f"{self.package}._tables.operations"
        ).OPERATIONS
        return table

    @cached_property
    def paths(self) -> dict[str, tuple[str, ...]]:
        """The words that lead to each group."""
        table: dict[str, tuple[str, ...]] = import_module(
            f"{self.package}._tables.operations"
        ).PATHS
        return table

    def words(self, operation: str) -> tuple[str, ...]:
        """Return the words that call an operation, without the command's own name."""
        module, name = self.operations[operation]
        return (*self.paths[module], name)

    def model(self, module: str, name: str) -> tuple[Any, ...]:
        """Return the row of a named type."""
        row: tuple[Any, ...] = import_module(f"{self.package}._models.{module}").MODELS[
            name
        ]
        return row

    @property
    def version(self) -> str:
        """The version of the package the tables belong to."""
        return str(sys.modules[self.package].__version__)


def fields_of(row: tuple[Any, ...]) -> tuple[Field, ...]:
    """Return the members of an object row."""
    return tuple(Field(*columns) for columns in row[3])
