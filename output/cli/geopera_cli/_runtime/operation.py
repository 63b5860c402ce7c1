"""The command of one operation, built from its row when somebody calls it or asks for help."""

from __future__ import annotations

import click

from .flags import InputOption, option_of
from .options import (
    call_options,
    connection_options,
    help_option,
    output_options,
    settings_of,
)
from .rows import Command
from .session import Session
from .slots import slots_of
from .values import Word, warn_once


class OperationCommand(click.Command):
    """A command that calls one operation."""

    def __init__(
        self, session: Session, name: str, command: Command, words: str
    ) -> None:
        self.session = session
        self.operation = command
        self.words = words
        slots = slots_of(session.tables, command)
        taken = {slot.flag for slot in slots}
        inputs: list[click.Parameter] = [
            option_of(session.tables, slot, f"input_{index}", taken)
            for index, slot in enumerate(slots)
        ]
        others = [
            *call_options(command),
            *output_options(),
            *connection_options(),
            help_option(),
        ]
        super().__init__(
            name,
            params=[*inputs, *_without(others, taken)],
            help=command.summary or command.description,
            add_help_option=False,
        )

    def invoke(self, ctx: click.Context) -> None:
        """Print an example or a schema, or assemble the arguments and call."""
        values = ctx.params
        settings = settings_of(values).over(self.session.settings)
        tables = self.session.tables
        if values.get("example") or values.get("schema"):
            from .example import print_about_body

            print_about_body(
                tables, self.operation, settings, schema=bool(values.get("schema"))
            )
            return
        from .assemble import Given, assemble, with_files

        given = Given(
            words=tuple(
                (option.slot, values[option.name])
                for option in self.params
                if isinstance(option, InputOption)
            ),
            json=_json_of(values.get("json")),
            nulls=tuple(values.get("null") or ()),
            parameters_in_json=bool(ctx.meta.get("specmill.op")),
        )
        arguments = assemble(tables, self.operation, given)
        checked = with_files(tables, self.operation, arguments.values)
        arguments = arguments.replaced(values=checked)
        if "d" in self.operation.marks:
            warn_once(f"{self.words} is deprecated")
        if settings.query:
            from .output import compiled_query

            compiled_query(settings.query)
        if not settings.dry_run:
            from .safety import confirm

            confirm(self.operation, self.words, settings)
        if settings.debug:
            log_to_stderr(tables.api.sdk)
        from .call import Caller

        caller = Caller(
            tables.api,
            self.operation,
            self.words,
            settings,
            self.session.hooks,
            self.session.user_agent,
        )
        caller.run(arguments)

    def get_help(self, ctx: click.Context) -> str:
        from .operation_help import operation_help

        return operation_help(self)


def log_to_stderr(package: str) -> None:
    """Let the Python package tell on standard error what it sends; it hides secrets itself."""
    import logging

    logger = logging.getLogger(package)
    for known in [h for h in logger.handlers if h.get_name() == "debug"]:
        logger.removeHandler(known)
    handler = logging.StreamHandler()
    handler.set_name("debug")
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)


def _json_of(text: str | None) -> Word | None:
    if text is None:
        return None
    from .exits import usage
    from .reading import read_json

    if not text.strip():
        return Word({})
    try:
        return Word(read_json(text))
    except OSError as error:
        raise usage(f"--json: {error.filename}: {error.strerror}") from None
    except ValueError as error:
        raise usage(f"--json: not JSON: {error}", "give JSON, @FILE or -") from None


def _without(options: list[click.Option], taken: set[str]) -> list[click.Option]:
    """Return the options no input has the name of: reserved.txt keeps them apart by meaning."""
    return [
        option
        for option in options
        if not any(name.removeprefix("--") in taken for name in option.opts)
    ]
