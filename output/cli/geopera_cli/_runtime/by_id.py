"""The hidden command `op`: any operation by its id, with all inputs as one JSON object."""

from __future__ import annotations

import click

from .builtin import BuiltinCommand
from .exits import USAGE, Failure
from .operation import OperationCommand
from .options import connection_options
from .session import Session


class ById(BuiltinCommand):
    """`op ID [JSON|-] [flags of the command]`."""

    def __init__(self, session: Session, root: click.Group) -> None:
        self.root = root
        super().__init__(
            session,
            "op",
            hidden=True,
            help="Call an operation by its id. Further flags are those of its command.",
            params=[
                click.Argument(["id"], required=False),
                click.Argument(["words"], nargs=-1, type=click.UNPROCESSED),
                click.Option(["--list", "list_"], is_flag=True, help="Print all ids."),
                click.Option(
                    ["-f", "--file"], metavar="FILE", help="Read the JSON from a file."
                ),
                *connection_options(),
            ],
        )
        self.ignore_unknown_options = True
        self.allow_extra_args = True
        self.context_settings["ignore_unknown_options"] = True

    def invoke(self, ctx: click.Context) -> None:
        operations = self.session.tables.operations
        if ctx.params["list_"]:
            click.echo("\n".join(sorted(operations)))
            click.echo(f"{len(operations)} operations", err=True)
            return
        name = ctx.params["id"]
        if not name:
            raise Failure("give the id of an operation, or --list", USAGE, "usage")
        if name not in operations:
            raise self._unknown(name)
        self.session.settings = self.settings(ctx)
        module, command_name = operations[name]
        row = self.session.tables.group(module).command(command_name)
        assert row is not None
        words = f"{self.session.tables.api.command} {' '.join(self.session.tables.words(name))}"
        command = OperationCommand(self.session, command_name, row, words)
        rest = list(ctx.params["words"])
        if ctx.params["file"]:
            rest = ["--json", f"@{ctx.params['file']}", *rest]
        elif rest and (not rest[0].startswith("-") or rest[0] == "-"):
            rest = ["--json", *rest]
        ctx.meta["specmill.op"] = True
        with command.make_context(words, rest, parent=ctx) as inner:
            command.invoke(inner)

    def _unknown(self, name: str) -> Failure:
        from difflib import get_close_matches

        near = get_close_matches(name, self.session.tables.operations, 3, 0.6)
        hint = f"did you mean {', '.join(near)}?" if near else "--list prints all ids"
        return Failure(f"there is no operation {name!r}", USAGE, "usage", hint=hint)
