"""The flags that every command has, in groups as help shows them."""

from __future__ import annotations

from typing import Any

import click

from .exits import usage
from .rows import Command
from .settings import FORMATS, Settings


class GlobalOption(click.Option):
    """A flag of the tool rather than of an operation."""


def _option(*declarations: str, **attributes: Any) -> GlobalOption:
    return GlobalOption(list(declarations), **attributes)


def help_option() -> click.Option:
    """Return `--help`; click's own asks gettext for its text, which imports locale."""
    return click.Option(
        ["--help", "help_"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        help="Show this text.",
        callback=_show_help,
    )


def _show_help(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help())
        ctx.exit()


class Pair(click.ParamType[Any]):
    """`NAME<separator>VALUE` as a pair."""

    name = "pair"

    def __init__(self, separator: str, metavar: str) -> None:
        self.separator = separator
        self.metavar = metavar

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return self.metavar

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        if not isinstance(value, str):
            return value
        name, separator, text = value.partition(self.separator)
        if not separator or not name.strip():
            self.fail(f"{value!r} is not {self.metavar}", param, ctx)
        return name.strip(), text.strip()


def output_options() -> list[click.Option]:
    """Return the flags about results."""
    return [
        _option(
            "-o",
            "--output",
            type=click.Choice(FORMATS),
            help="Format of the result: table on a terminal, json (or jsonl) in a pipe.",
        ),
        _option("--query", metavar="JMESPATH", help="Take a part of the result."),
        _option(
            "-O",
            "--output-file",
            type=click.Path(dir_okay=False),
            help="Write the result to a file.",
        ),
        _option(
            "-i",
            "--show-headers",
            is_flag=True,
            help="Print status and headers as well.",
        ),
    ]


def connection_options() -> list[click.Option]:
    """Return the flags about who calls whom, valid before and after the command."""
    return [
        _option("--profile", metavar="NAME", help="Profile to use."),
        _option("--api-url", metavar="URL", help="Address of the API."),
        _option("--debug", is_flag=True, help="Tell on standard error what happens."),
    ]


def call_options(command: Command) -> list[click.Option]:
    """Return the flags about the call of one operation."""
    found: list[click.Option] = []
    if command.inputs or command.body:
        found += [
            _option(
                "--json",
                metavar="JSON|@FILE|-",
                help=(
                    "The body as JSON; flags override its members."
                    if command.body
                    else "All inputs as one JSON object; flags override its members."
                ),
            ),
            _option(
                "--null", multiple=True, metavar="FLAG", help="Set an input to null."
            ),
        ]
    if command.body:
        found += [
            _option("--example", is_flag=True, help="Print an example of the body."),
            _option(
                "--schema", is_flag=True, help="Print the JSON Schema of the body."
            ),
        ]
    names = [name for name, _ in command.body.media] if command.body else []
    open_ = any("*" in name for name in names)
    if len(names) > 1 or open_:
        found.append(
            _option(
                "--content-type",
                type=str if open_ else click.Choice(names, case_sensitive=False),
                metavar="MEDIA-TYPE" if open_ else None,
                help="Media type of the body.",
            )
        )
    if command.pagination or command.result_kind == "stream":
        if command.pagination:
            found.append(
                _option(
                    "--all",
                    is_flag=True,
                    help="Print the items of all pages, one a line.",
                )
            )
        found.append(
            _option(
                "--limit",
                type=click.IntRange(min=1),
                metavar="N",
                help="Print at most so many items, one a line.",
            )
        )
    if command.side_effect in ("external_spend", "share_export", "destructive"):
        found.append(_option("-y", "--yes", is_flag=True, help="Do not ask."))
    else:
        found.append(_option("-y", "--yes", is_flag=True, hidden=True))
    if command.idempotency_header:
        found.append(
            _option(
                "--idempotency-key",
                metavar="KEY",
                help="Makes the call safe to repeat; made up unless given.",
            )
        )
    found += [
        _option(
            "--dry-run", is_flag=True, help="Print the request instead of sending it."
        ),
        _option(
            "--header",
            multiple=True,
            type=Pair(":", "NAME:VALUE"),
            help="Send a further header.",
        ),
        _option(
            "--request-timeout",
            type=click.FloatRange(min=0, min_open=True),
            metavar="SECONDS",
            help="Give up after so long (default: 60).",
        ),
        _option(
            "--max-retries",
            type=click.IntRange(min=0),
            metavar="N",
            help="Try again so many times (default: 2).",
        ),
    ]
    return found


def server_options() -> list[click.Option]:
    """Return the flags of documents with several servers or with server variables."""
    return [
        _option(
            "--server",
            metavar="NAME|INDEX",
            help="Which server of the document to use.",
        ),
        _option(
            "--server-variable",
            multiple=True,
            type=Pair("=", "NAME=VALUE"),
            help="Fill in a part of the server's address.",
        ),
    ]


def settings_of(values: dict[str, Any]) -> Settings:
    """Return the settings that the parsed flags say; absent flags say nothing."""
    output = values.get("output") or ""
    query = values.get("query") or ""
    if query and output == "raw":
        raise usage("--query needs a structured format, --output raw has none")
    return Settings(
        output=output,
        query=query,
        output_file=values.get("output_file") or "",
        show_headers=bool(values.get("show_headers")),
        profile=values.get("profile") or "",
        api_url=values.get("api_url") or "",
        server=values.get("server") or "",
        server_variables=tuple(values.get("server_variable") or ()),
        dry_run=bool(values.get("dry_run")),
        yes=bool(values.get("yes")),
        all=bool(values.get("all")),
        limit=values.get("limit"),
        idempotency_key=values.get("idempotency_key") or "",
        content_type=values.get("content_type") or "",
        headers=tuple(values.get("header") or ()),
        request_timeout=values.get("request_timeout"),
        max_retries=values.get("max_retries"),
        debug=bool(values.get("debug")),
    )
