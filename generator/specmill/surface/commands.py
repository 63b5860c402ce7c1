"""`specmill diff`: what a change of the document means to users of each target."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

from ..command_options import CONFIG, TARGETS
from ..configuration import Configuration, find_configuration, read_configuration
from ..diagnostic_formats import render as render_diagnostics
from ..diagnostics import Diagnostics, SpecmillError
from ..settings import shown
from .report import FORMATS, diff
from .rules import ORDER, Severity
from .sources import Side, SourceError, read_side

_CHANGED, _BAD_INPUT = 1, 2


@click.command("diff")
@click.argument("old")
@click.argument("new", required=False)
@CONFIG
@TARGETS
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "risky", "addition", "neutral", "never"]),
    default="breaking",
    show_default=True,
    help="Exit with 1 for changes of this severity and graver ones.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="How changes are printed; markdown is a changelog.",
)
def diff_command(
    old: str,
    new: str | None,
    config: Path | None,
    targets: tuple[str, ...],
    fail_on: str,
    form: str,
) -> None:
    """Say what changes between OLD and NEW for users of every SDK, command line and page.

    \b
    specmill diff old.yaml new.yaml              two documents
    specmill diff HEAD~1:spec/openapi.yaml spec/openapi.yaml
    specmill diff main                           the committed surfaces, there and here

    Each side is a document, a surface file, a folder of surface files, or one of these at a git
    revision (REVISION:path). With one argument, a revision, the committed surface files are
    compared. docs/surface.md explains the rules.
    """
    configuration = _configuration(config, targets)
    if new is None:
        new = shown(configuration.folder / configuration.output / "surface").as_posix()
        old = f"{old}:{new}"
    sides = [_side(source, configuration) for source in (old, new)]
    result = diff(sides[0], sides[1], targets)
    click.echo(FORMATS[form](result), nl=False)
    worst = result.worst()
    if worst is not None and fail_on != "never":
        sys.exit(_CHANGED if ORDER.index(worst) <= ORDER.index(Severity(fail_on)) else 0)


def _configuration(config: Path | None, targets: tuple[str, ...]) -> Configuration:
    diagnostics = Diagnostics()
    path = config or find_configuration(Path.cwd())
    if path is None:
        found = Configuration()
    else:
        try:
            found = read_configuration(path, diagnostics)
        except SpecmillError as error:
            _fail(diagnostics, error)
        if diagnostics.has_errors:
            _fail(diagnostics, None)
    return found.with_targets(targets) if targets else found


def _side(source: str, configuration: Configuration) -> Side:
    diagnostics = Diagnostics()
    try:
        return read_side(source, configuration, diagnostics)
    except SourceError as error:
        click.echo(f"specmill diff: {error}", err=True)
        sys.exit(_BAD_INPUT)
    except SpecmillError as error:
        _fail(diagnostics, error)


def _fail(diagnostics: Diagnostics, error: SpecmillError | None) -> NoReturn:
    for item in error.diagnostics if error is not None else ():
        diagnostics.add(item)
    click.echo(render_diagnostics(diagnostics), nl=False, err=True)
    sys.exit(_BAD_INPUT)
