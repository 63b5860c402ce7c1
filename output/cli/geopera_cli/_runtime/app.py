"""The root of the command line and its groups, read from the tables when they are needed."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from . import prose
from .help import HelpWriter
from .options import (
    connection_options,
    help_option,
    output_options,
    server_options,
    settings_of,
)
from .rows import Member
from .session import Session
from .settings import Hooks
from .tables import Tables

BUILTIN = {
    "login": "Store a credential",
    "logout": "Remove the stored credential",
    "whoami": "Show who calls, and where",
    "completion": "Print the script that completes commands in a shell",
}
HIDDEN = ("help", "op", "man")


class TableGroup(click.Group):
    """A group whose commands stand in a table. Names are known at once, commands when called."""

    def __init__(
        self, session: Session, name: str, module: str, words: str, **rest: Any
    ) -> None:
        super().__init__(name, add_help_option=False, **rest)
        self.params.append(help_option())
        self.session = session
        self.module = module
        self.words = words
        self.no_args_is_help = True
        self._built: dict[str, click.Command] = {}

    @property
    def table(self) -> Any:
        return self.session.tables.group(self.module)

    @property
    def _custom(self) -> dict[str, click.Command]:
        """The commands that `_custom.py` places in this group."""
        here = tuple(self.words.split()[1:])
        custom = self.session.custom.items()
        return {words[-1]: each for words, each in custom if words[:-1] == here}

    def names(self) -> list[tuple[str, str, bool]]:
        """Return name, short help and "is a group" of everything in this group."""
        table = self.table
        groups = [(m.name, group_help(m), True) for m in table.groups.values()]
        commands = [
            (name, prose.one_line(text), False) for name, text, _ in table.summaries
        ]
        own = [
            (name, command.get_short_help_str(200), isinstance(command, click.Group))
            for name, command in self._custom.items()
        ]
        replaced = {name for name, _, _ in own}
        rows = [row for row in (*groups, *commands) if row[0] not in replaced]
        return sorted([*rows, *own])

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name, _, _ in self.names()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._built:
            command = self._build(cmd_name)
            if command is None:
                return None
            self._built[cmd_name] = command
        return self._built[cmd_name]

    def _build(self, name: str) -> click.Command | None:
        own = self._custom.get(name)
        if own is not None:
            return own
        table = self.table
        words = f"{self.words} {name}"
        member = table.groups.get(name)
        if member is not None:
            return TableGroup(self.session, name, member.module, words)
        command = table.command(name)
        if command is None:
            return None
        from .operation import OperationCommand

        return OperationCommand(self.session, name, command, words)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        found = self.get_command(ctx, name)
        if found is None and "_" in name:
            found = self.get_command(ctx, name.replace("_", "-"))
        if found is None and not name.startswith("-") and not ctx.resilient_parsing:
            ctx.fail(self._unknown(name))
        if found is None:
            return super().resolve_command(ctx, args)
        return found.name, found, args[1:]

    def _unknown(self, name: str) -> str:
        """Return what to say about a command there is not, with what may have been meant."""
        from difflib import get_close_matches

        near = get_close_matches(name, [known for known, _, _ in self.names()], 3, 0.6)
        meant = [f"{self.words} {word}" for word in near]
        if not meant:
            tables = self.session.tables
            ends = [id_ for id_, (_, end) in tables.operations.items() if end == name]
            meant = [
                f"{tables.api.command} {' '.join(tables.words(id_))}"
                for id_ in ends[:3]
            ]
        text = f"there is no command {name!r}."
        return f"{text} Did you mean: {'; '.join(meant)}?" if meant else text

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=text)
            for name, text, _ in self.names()
            if name.startswith(incomplete)
        ]
        found.extend(click.Command.shell_complete(self, ctx, incomplete))
        return found

    def get_help(self, ctx: click.Context) -> str:
        writer = HelpWriter()
        writer.usage(self.words, "[OPTIONS] COMMAND [ARGS]...")
        self.write_help(writer)
        return str(writer)

    def write_help(self, writer: HelpWriter) -> None:
        """Write what the group is for and what is in it."""
        table = self.table
        writer.text(prose.harmless_lines(table.description or table.title))
        names = self.names()
        writer.section("Groups", [(n, text) for n, text, is_group in names if is_group])
        writer.section(
            "Commands", [(n, text) for n, text, is_group in names if not is_group]
        )
        writer.section("Options", prose.option_rows(self.params))


def group_help(member: Member) -> str:
    """Return what a group is for, in a line."""
    return prose.one_line(member.description or member.title or member.contents)


class RootGroup(TableGroup):
    """The command itself: the groups of the document and the commands of the tool."""

    def __init__(self, session: Session) -> None:
        api = session.tables.api
        many = len(api.servers) > 1 or any(server.variables for server in api.servers)
        version = click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=self._print_version,
            help="Print the version.",
        )
        params: list[click.Parameter] = [
            *connection_options(),
            *output_options()[:1],
            *(server_options() if many else ()),
            version,
        ]
        super().__init__(session, api.command, "root", api.command, params=params)

    @property
    def api(self) -> Any:
        return self.session.tables.api

    def _print_version(
        self, ctx: click.Context, param: click.Parameter, value: bool
    ) -> None:
        if value and not ctx.resilient_parsing:
            click.echo(f"{self.api.command} {self.session.tables.version}")
            ctx.exit()

    def invoke(self, ctx: click.Context) -> Any:
        self.session.settings = settings_of(ctx.params)
        return super().invoke(ctx)

    def names(self) -> list[tuple[str, str, bool]]:
        return [
            *super().names(),
            *((name, text, False) for name, text in BUILTIN.items()),
        ]

    def _build(self, name: str) -> click.Command | None:
        if name in BUILTIN or name in HIDDEN:
            from .builtin import build

            return build(self.session, name, self)
        return super()._build(name)

    def write_help(self, writer: HelpWriter) -> None:
        writer.text(prose.harmless_lines(self.api.summary or self.api.title))
        names = TableGroup.names(self)
        writer.section("Groups", [(n, text) for n, text, is_group in names if is_group])
        writer.section(
            "Commands", [(n, text) for n, text, is_group in names if not is_group]
        )
        writer.section("This tool", BUILTIN.items())
        writer.section("Options", prose.option_rows(self.params))
        env = self.api.env
        variables = [
            (f"{env}_API_KEY", "API key"),
            (f"{env}_API_TOKEN", "access token"),
            (f"{env}_API_URL", "address of the API"),
            (f"{env}_PROFILE", "profile to use"),
            (f"{env}_CONFIG_DIR", "folder of the stored credentials"),
            ("NO_COLOR", "no colours"),
        ]
        writer.section("Environment", variables)
        writer.section("Exit codes", prose.exit_code_rows())


def run(package: str, argv: list[str] | None = None, hooks: Hooks | None = None) -> int:
    """Run a command line and return its exit code.

    Args:
        package: The import package that holds the tables.
        argv: The words after the command; those of the process without it.
        hooks: What to replace in tests and when embedding.
    """
    session = Session(Tables(package), hooks or Hooks())
    words = sys.argv[1:] if argv is None else argv
    try:
        code = _dispatch(session, list(words))
        sys.stdout.flush()
        return code
    except click.exceptions.Exit as error:
        code = error.exit_code
    except BaseException as error:  # noqa: BLE001 - never a traceback
        from .errors import report

        if session.hooks.failed is not None:
            session.hooks.failed(error)
        code = report(
            error,
            as_json=wants_json(words) or session.settings.output == "json",
            debug="--debug" in words,
            command=session.tables.api.command,
        )
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        silence()
    return code


def _dispatch(session: Session, words: list[str]) -> int:
    root = RootGroup(session)
    name = session.tables.api.command
    variable = f"_{name}_complete".replace("-", "_").upper()
    instruction = os.environ.get(variable)
    if instruction:
        from click.shell_completion import shell_complete

        return shell_complete(root, {}, name, variable, instruction)
    with root.make_context(name, words, obj=session) as context:
        root.invoke(context)
    return 0


def wants_json(words: list[str]) -> bool:
    """Whether the command line asks for JSON, be it parsed or not."""
    for index, word in enumerate(words):
        if word in ("--output=json", "-ojson", "--output=jsonl", "-ojsonl"):
            return True
        if word in ("--output", "-o") and words[index + 1 : index + 2] in (
            ["json"],
            ["jsonl"],
        ):
            return True
    return False


def silence() -> None:
    """Let nothing more be written to a pipe that nobody reads."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
