"""`specmill explain` and `specmill whence`: from a generated symbol to the document, and back."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from .command_options import CONFIG, TARGETS, together
from .diagnostic_formats import render as render_diagnostics
from .diagnostic_formats import visible
from .diagnostics import Diagnostics, SpecmillError
from .explain import Explanation, SymbolIndex
from .pipeline import Result, run
from .settings import NoDocumentError, settled

_NOTHING, _BAD_INPUT = 1, 2
_PLACE = re.compile(r"(.+?):(\d+)(?::(\d+))?")

_SPEC = click.option(
    "--spec", type=click.Path(path_type=Path), help="The document; default: that of specmill.yaml."
)
_FORMAT = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
_OPTIONS = together(_SPEC, CONFIG, TARGETS, _FORMAT)


@click.command("explain")
@click.argument("symbol", nargs=-1, required=True)
@_OPTIONS
def explain_command(
    symbol: tuple[str, ...],
    spec: Path | None,
    config: Path | None,
    targets: tuple[str, ...],
    form: str,
) -> None:
    """Say where in the document a generated SYMBOL comes from.

    \b
    specmill explain client.billing.topup
    specmill explain "client.billing.topup(credits)"
    specmill explain -- geopera billing topup --credits
    specmill explain TopupInput.credits
    specmill explain operations/billing.md#billingtopup
    """
    result, _ = _run(spec, config, targets)
    index = SymbolIndex.of(result)
    name = " ".join(symbol)
    found = index.explain(name)
    if not found:
        near = index.near(name)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        click.echo(f"nothing is called {visible(name)}{hint}", err=True)
        sys.exit(_NOTHING)
    _print(found, result, form)


@click.command("whence")
@click.argument("place")
@_OPTIONS
def whence_command(
    place: str, spec: Path | None, config: Path | None, targets: tuple[str, ...], form: str
) -> None:
    """Say what PLACE (FILE:LINE or FILE:LINE:COLUMN) comes from, or what comes from it.

    A line of a generated file leads to the document; a line of the document or an overlay leads to
    the symbols made from it.
    """
    match = _PLACE.fullmatch(place)
    if match is None:
        raise click.UsageError("PLACE is FILE:LINE or FILE:LINE:COLUMN")
    file, line, column = Path(match[1]), int(match[2]), int(match[3] or 0)
    if not file.is_file():
        raise click.UsageError(f"{file}: there is no such file")
    result, output = _run(spec, config, targets)
    index = SymbolIndex.of(result)
    try:
        inside = file.resolve().relative_to(output.resolve()).as_posix()
        found = index.whence_output(inside, line)
    except ValueError:
        found = index.whence_document(_shown(file, result), line, column)
    if not found:
        click.echo(f"nothing was made from {visible(place)}, or it from nothing", err=True)
        sys.exit(_NOTHING)
    _print(found, result, form)


def _shown(file: Path, result: Result) -> str:
    """The path under which a file of the document is known."""
    document = result.document
    root = document.path
    for key, loaded in document.files.items():
        path = root.parent / key if key and root is not None else root
        if path is not None and path.resolve() == file.resolve():
            return loaded.path
    configuration = result.configuration
    for overlay in configuration.overlays:
        path = configuration.folder / overlay
        if path.resolve() == file.resolve():
            return path.as_posix()
    return file.as_posix()


def _run(spec: Path | None, config: Path | None, targets: tuple[str, ...]) -> tuple[Result, Path]:
    diagnostics = Diagnostics()
    try:
        document, configuration = settled(spec, config, diagnostics, targets=targets)
        if not diagnostics.has_errors:
            result = run(document, configuration, diagnostics)
            if not diagnostics.has_errors:
                return result, configuration.folder / configuration.output
    except NoDocumentError as error:
        raise click.UsageError(str(error)) from None
    except SpecmillError as error:
        for item in error.diagnostics:
            diagnostics.add(item)
    click.echo(render_diagnostics(diagnostics), nl=False, err=True)
    sys.exit(_BAD_INPUT)


def _print(found: Iterable[Explanation], result: Result, form: str) -> None:
    if form == "json":
        click.echo(json.dumps([_value(item) for item in found], indent=2, ensure_ascii=False))
        return
    output = result.configuration.output
    for item in found:
        click.echo(f"{item.target}: {visible(item.symbol.line)}")
        if item.place is not None:
            at = item.place.position
            shown = f"{at.path}:{at.line}:{at.column}" if at.line else at.path
            click.echo(f"  from {visible(shown)}  {visible(item.place.pointer)}")
            for reference in item.place.references:
                click.echo(f"  through $ref {visible(reference)}")
            if at.source_line:
                click.echo(f"  {at.line:>5} | {visible(at.source_line.strip())[:200]}")
        if item.file:
            click.echo(f"  in {output}/{item.file}")


def _value(item: Explanation) -> dict[str, Any]:
    place = item.place
    return {
        "target": item.target,
        "symbol": item.symbol.name,
        "kind": item.symbol.kind,
        "facts": dict(item.symbol.facts),
        "file": item.file,
        "pointer": place.pointer if place else "",
        "path": place.position.path if place else "",
        "line": place.position.line if place else 0,
        "column": place.position.column if place else 0,
        "references": list(place.references) if place else [],
    }
