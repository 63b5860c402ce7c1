"""``specmill wire``: run the conformance kit, derive vectors, score reports."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final, NoReturn

import click

from .generation import GenerationError, kit_client
from .kit import KitError
from .kit_file import kit_text
from .process import RunnerError
from .reading import MALFORMED, DocumentReadError, malformed, read_document
from .run import run_kit
from .score import ReportError, badge, read_score, score_of, table
from .settings import SettingsError
from .vectors import derive

_FAILED: Final = 1
_BAD_INPUT: Final = 2
_FILE: Final = click.Path(path_type=Path, dir_okay=False)
_FOLDER: Final = click.Path(path_type=Path, file_okay=False)


@click.group()
def wire() -> None:
    """Prove what clients put on the wire, and how they read what comes back."""


_NO_RUN: Final = (KitError, SettingsError, GenerationError, DocumentReadError, RunnerError)
"""Why a kit could not be tried at all."""


def _fail(message: str) -> NoReturn:
    click.echo(message.rstrip(), err=True)
    sys.exit(_BAD_INPUT)


@wire.command("run")
@click.argument("kit", type=_FOLDER)
@click.option("--target", "-t", required=True, help="The target whose client is tried.")
@click.option(
    "--only", multiple=True, metavar="ID", help="Only this vector; repeatable; ID* for a prefix."
)
@click.option("--report", type=_FILE, help="Write verdicts as JSON.")
@click.option("--mode", "modes", multiple=True, help="Only this mode of the target; repeatable.")
@click.option("--keep", type=_FOLDER, help="Generate the packages here and leave them.")
@click.option("--cache", type=_FOLDER, help="Folder for what prepare commands download.")
@click.option("--templates", multiple=True, type=_FOLDER, help="Look for the target here too.")
@click.option("--processes", default=2, show_default=True, type=click.IntRange(1, 64))
def run_command(
    kit: Path,
    target: str,
    only: tuple[str, ...],
    report: Path | None,
    modes: tuple[str, ...],
    keep: Path | None,
    cache: Path | None,
    templates: tuple[Path, ...],
    processes: int,
) -> None:
    """Generate clients for the documents of KIT and replay its vectors against them.

    KIT is a folder with vectors.json and the documents it names. Prints a line for each vector that
    did not pass and the totals last. Exit codes: 0 all passed; 1 some failed; 2 none
    could be tried.
    """
    try:
        client = kit_client(target, templates)
        known = client.settings.modes
        unknown = [mode for mode in modes if mode not in known]
        if unknown:
            _fail(f"{target} has no mode {unknown[0]!r}; modes: {', '.join(known)}")
        summary = run_kit(
            kit,
            client,
            only=only,
            report=report,
            modes=modes,
            keep=keep.absolute() if keep is not None else None,
            cache=cache.absolute() if cache is not None else None,
            processes=processes,
        )
    except _NO_RUN as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}")
    for line in summary.lines():
        click.echo(line)
    click.echo(summary.last_line())
    sys.exit(0 if summary.ok else _FAILED)


@wire.command("vectors")
@click.argument("spec", type=_FILE)
@click.option("--output", "-o", type=_FILE, help="Write here instead of standard output.")
@click.option("--limit", default=10, show_default=True, help="Vectors of a kind for an operation.")
@click.option("--operation", "operations", multiple=True, help="Only this operationId; repeatable.")
@click.option("--mutations/--no-mutations", default=True, help="Also deviating answers.")
def vectors_command(
    spec: Path, output: Path | None, limit: int, operations: tuple[str, ...], mutations: bool
) -> None:
    """Derive request, response and sequence vectors from the examples and schemas of SPEC."""
    try:
        document = read_document(spec)
        derived = derive(
            document, spec.name, limit=limit, operations=operations or None, mutations=mutations
        )
    except DocumentReadError as error:
        _fail(str(error))
    except MALFORMED as error:
        _fail(str(malformed(spec, error)))
    text = kit_text(derived.content)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8")
    for one in derived.skipped:
        click.echo(f"left out: {one.operation_id} ({one.part}): {one.reason}", err=True)
    click.echo(f"{derived.count} vectors, {len(derived.skipped)} left out", err=True)


@wire.command("score")
@click.argument("reports", nargs=-1, type=_FILE)
@click.option("--target", "-t", "targets", multiple=True, help="Run the kit for it; repeatable.")
@click.option(
    "--kit",
    type=_FOLDER,
    default=Path("tests/wire/kit"),
    show_default=True,
    help="The kit that --target runs.",
)
@click.option("--templates", multiple=True, type=_FOLDER, help="Look for targets here too.")
@click.option("--json", "json_file", type=_FILE, help="Write the scores as JSON.")
@click.option(
    "--badges", type=_FOLDER, help="Write a shields.io endpoint file for each target here."
)
def score_command(
    reports: tuple[Path, ...],
    targets: tuple[str, ...],
    kit: Path,
    templates: tuple[Path, ...],
    json_file: Path | None,
    badges: Path | None,
) -> None:
    """Print vectors passed by area, of targets or of the REPORTS that `wire run --report` wrote."""
    if not reports and not targets:
        raise click.UsageError("name reports or a --target")
    try:
        scores = [read_score(file) for file in reports]
        for target in targets:
            summary = run_kit(kit, kit_client(target, templates))
            scores.append(score_of(target, (result.as_json() for result in summary.results)))
    except (ReportError, *_NO_RUN) as error:
        _fail(str(error))
    click.echo(table(scores), nl=False)
    if json_file is not None:
        content = {"scores": [score.as_json() for score in scores]}
        json_file.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    if badges is not None:
        badges.mkdir(parents=True, exist_ok=True)
        for score in scores:
            file = badges / f"wire-{score.target}.json"
            file.write_text(json.dumps(badge(score)) + "\n", encoding="utf-8")
