"""Man pages: one for the command, one for each group, from the same tables as help."""

from __future__ import annotations

import os
import re

import click

from .builtin import BuiltinCommand
from .flags import InputOption
from .operation import OperationCommand
from .prose import EFFECTS, exit_code_rows, harmless_lines, option_rows
from .session import Session


class Man(BuiltinCommand):
    """`man DIR`: writes the pages into a folder."""

    def __init__(self, session: Session, root: click.Group) -> None:
        self.root = root
        super().__init__(
            session,
            "man",
            hidden=True,
            help="Write man pages into a folder.",
            params=[click.Argument(["folder"], type=click.Path(file_okay=False))],
        )

    def invoke(self, ctx: click.Context) -> None:
        folder = ctx.params["folder"]
        os.makedirs(folder, exist_ok=True)
        count = 0
        for name, page in pages(self.session, self.root, ctx):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(page)
            count += 1
        click.echo(f"Wrote {count} pages to {folder}.", err=True)


def pages(
    session: Session, group: click.Group, ctx: click.Context
) -> list[tuple[str, str]]:
    """Return file names and contents of the pages of a group and of the groups in it."""
    from .app import TableGroup

    assert isinstance(group, TableGroup)
    inner: list[tuple[str, str]] = []
    body: list[str] = []
    for name, text, is_group in group.names():
        command = group.get_command(ctx, name)
        if command is None:
            continue
        if is_group and isinstance(command, click.Group):
            inner.extend(pages(session, command, ctx))
            body.append(
                f".TP\n\\fB{_roff(name)}\\fR\n{_roff(text)}; see "
                f"{_roff(group.words.replace(' ', '-'))}-{_roff(name)}(1)"
            )
        elif isinstance(command, OperationCommand):
            body.append(_operation(command))
        else:
            body.append(f".TP\n\\fB{_roff(name)}\\fR\n{_roff(text)}")
    table = group.table
    name = group.words.replace(" ", "-")
    api = session.tables.api
    head = [
        f'.TH "{_roff(name.upper())}" 1 "" "{_roff(api.command)} {session.tables.version}"',
        f".SH NAME\n{_roff(name)} \\- {_roff(table.title or api.summary or api.title)}",
        f".SH SYNOPSIS\n\\fB{_roff(group.words)}\\fR \\fICOMMAND\\fR [\\fIFLAGS\\fR]",
    ]
    if table.description:
        head.append(f".SH DESCRIPTION\n{_roff(table.description)}")
    codes = "\n".join(f".TP\n{code}\n{_roff(text)}" for code, text in exit_code_rows())
    page = "\n".join([*head, ".SH COMMANDS", *body, ".SH EXIT STATUS", codes, ""])
    return [(f"{name}.1", page), *inner]


def _operation(command: OperationCommand) -> str:
    operation = command.operation
    lines = [f".SS \\fB{_roff(command.words)}\\fR", _roff(operation.summary)]
    if operation.description and operation.description != operation.summary:
        lines.append(f".PP\n{_roff(operation.description)}")
    lines.append(
        f".PP\n{_roff(EFFECTS.get(operation.side_effect, operation.side_effect))}"
    )
    inputs = [option for option in command.params if isinstance(option, InputOption)]
    for names, text in option_rows(inputs):
        lines.append(f".TP\n\\fB{_roff(names)}\\fR\n{_roff(text)}")
    return "\n".join(line for line in lines if line)


def _roff(text: str) -> str:
    """Return text that roff prints as it is."""
    text = harmless_lines(text).replace("\\", "\\e").replace("-", "\\-")
    text = re.sub(r"\n\s*\n", "\n.PP\n", text)
    lines = []
    for line in text.split("\n"):
        known = line == ".PP"
        lines.append(line if known or not line.startswith((".", "'")) else "\\&" + line)
    return "\n".join(lines).replace('"', "\\(dq")
