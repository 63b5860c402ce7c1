"""Commands of your own: where they stand, and what they get to work with.

A module `_custom` beside the generated ones holds `COMMANDS`: click commands by the words that
call them (`{"billing report": report}`). They stand in help, completion and man pages like the
others, and replace a generated command of the same words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from importlib import import_module
from typing import Any, Concatenate, ParamSpec, TypeVar

import click

from .exits import USAGE, Failure
from .session import Session
from .tables import Tables

_P = ParamSpec("_P")
_R = TypeVar("_R")


class Tool:
    """What a command of your own gets: the client and the output that the user chose."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @contextmanager
    def client(self) -> Iterator[Any]:
        """Yield the client of the Python package, signed in as generated commands are.

        Raises:
            Failure: A call failed; the command line prints it and exits with its code.
        """
        from .connection import Connection
        from .errors import failure_of

        session = self._session
        connection = Connection(
            session.tables.api, session.settings, session.hooks, session.user_agent
        )
        try:
            with connection.client() as client:
                yield client
        except connection.package.errors.SDKError as error:
            command = session.tables.api.command
            raise failure_of(connection.package, error, command) from error

    def show(self, value: Any) -> None:
        """Print a result of the client, or any JSON data, as `--output` says."""
        from .output import Output
        from .sdk import plain

        Output(self._session.settings).value(plain(value))


def pass_tool(
    function: Callable[Concatenate[Tool, _P], _R],
) -> Callable[_P, _R]:
    """Give a command's function the tool as its first argument."""

    @wraps(function)
    def call(*arguments: _P.args, **named: _P.kwargs) -> _R:
        session = click.get_current_context().find_object(Session)
        assert session is not None, "the command runs below the generated ones"
        return function(Tool(session), *arguments, **named)

    return call


def custom_commands(tables: Tables) -> Mapping[tuple[str, ...], click.Command]:
    """Return the commands of `_custom` by their words.

    Raises:
        Failure: A command stands in a group that does not exist.
    """
    module = import_module(f"{tables.package}._custom")
    groups = {(), *tables.paths.values()}
    found = {
        tuple(words.split()): command for words, command in module.COMMANDS.items()
    }
    for words in found:
        if words[:-1] not in groups:
            name = " ".join(words)
            raise Failure(
                f"_custom.py places {name!r} in a group that does not exist",
                USAGE,
                "usage",
                hint="a click.Group under its first word makes a new one",
            )
    return found
