"""The command of one operation, built from its row when somebody calls it or asks for help."""

from __future__ import annotations

import click

from . import prose
from .assemble import Given, assemble, with_files
from .exits import usage
from .flags import InputOption, option_of
from .options import call_options, connection_options, output_options, settings_of
from .reading import read_json
from .rows import Command
from .settings import Hooks, Settings
from .slots import slots_of
from .tables import Tables
from .values import Word


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
        others = [*call_options(command), *output_options(), *connection_options()]
        super().__init__(
            name,
            params=[*inputs, *_without(others, taken)],
            short_help=prose.one_line(command.summary or command.description),
            deprecated="d" in command.marks,
            context_settings={"max_content_width": 120},
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
        arguments = arguments._replace(values=checked)
        if settings.query:
            from .output import compiled_query

            compiled_query(settings.query)
        if not settings.dry_run:
            from .safety import confirm

            confirm(self.operation, self.words, settings)
        if settings.debug:
            prose.log_to_stderr(tables.api.sdk)
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

    # Help

    def format_help_text(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        prose.write_operation(formatter, self.operation)

    def format_options(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        inputs = [p for p in self.params if isinstance(p, InputOption)]
        flat = [p for p in inputs if not p.slot.is_nested]
        flat.sort(key=lambda option: not option.slot.required)
        nested = [p for p in inputs if p.slot.is_nested]
        others = [p for p in self.get_params(ctx) if not isinstance(p, InputOption)]
        prose.write_options(ctx, formatter, "Inputs", flat)
        prose.write_options(ctx, formatter, "Members of inputs", nested)
        prose.write_options(ctx, formatter, "Options", others)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        prose.write_examples(formatter, self.session.tables, self.operation, self.words)


def _json_of(text: str | None) -> Word | None:
    if text is None:
        return None
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
