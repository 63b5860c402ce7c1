"""`specmill watch` and `specmill preview`."""

from __future__ import annotations

import sys
import threading
import webbrowser
from functools import partial
from pathlib import Path
from typing import Any

import click

from .command_options import CONFIG, LENIENT, NAME, OUTPUT, SPEC, TARGETS, together
from .configuration import Configuration
from .diagnostic_formats import render as render_diagnostics
from .diagnostics import SpecmillError
from .inputs import lock_inputs
from .output import write
from .pipeline import find_target
from .preview import NoRenderer, PreviewServer, Site, to_html
from .settings import adjusted
from .target import TargetError, load_target
from .watch import Attempt, Inputs, attempts

_INPUTS = together(SPEC, CONFIG, TARGETS, NAME, LENIENT)


def _pages_only(configuration: Configuration) -> Configuration:
    pages = [
        settings.key
        for settings in configuration.targets
        if _has_pages(find_target(settings, configuration))
    ]
    return configuration.with_targets(tuple(pages))


def _has_pages(folder: Path) -> bool:
    """Whether a target says that what it makes is pages to read (`[tables.preview]`)."""
    try:
        return "preview" in load_target(folder, folder.name).tables
    except (TargetError, OSError):
        return False


def _told(attempt: Attempt) -> None:
    click.echo(render_diagnostics(attempt.diagnostics, "text"), nl=False, err=True)
    if attempt.result is None:
        click.echo("waiting for a change that repairs this", err=True)


@click.command("watch")
@_INPUTS
@OUTPUT
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--once", is_flag=True, hidden=True)
def watch_command(
    spec: Path | None,
    config: Path | None,
    output: Path | None,
    force: bool,
    once: bool,
    **options: Any,
) -> None:
    """Generate again whenever the document, an overlay, the configuration or a template changes.

    A state with faults is reported and changes nothing; the next good one is written. Ctrl-C ends it.
    """
    inputs = Inputs(spec=spec, config=config, adjust=partial(adjusted, **options))
    ended = threading.Event()
    try:
        for attempt in attempts(inputs, stopped=ended.is_set):
            _told(attempt)
            if attempt.result is not None:
                _write(attempt, output, options["targets"], force)
            if once:
                ended.set()
    except KeyboardInterrupt:
        return


def _write(attempt: Attempt, output: Path | None, targets: tuple[str, ...], force: bool) -> None:
    result = attempt.result
    assert result is not None
    folder = output or result.configuration.folder / result.configuration.output
    try:
        written = write(
            folder, result.files, lock_inputs(result), targets=targets or None, force=force
        )
    except SpecmillError as error:
        for diagnostic in error.diagnostics:
            attempt.diagnostics.add(diagnostic)
        _told(attempt)
        return
    click.echo(
        f"{len(written.written)} written, {len(written.removed)} removed,"
        f" {len(written.unchanged)} unchanged in {attempt.seconds:.1f} s"
    )


@click.command("preview")
@_INPUTS
@click.option("--port", type=int, default=0, help="Port on 127.0.0.1; default: a free one.")
@click.option("--open", "open_browser", is_flag=True, help="Open the first page in a browser.")
def preview_command(
    spec: Path | None,
    config: Path | None,
    port: int,
    open_browser: bool,
    **options: Any,
) -> None:
    """Serve the reference pages on 127.0.0.1, and show every change of the document at once.

    Writes nothing. While the document has faults, its last good pages stay, with the faults above them.
    """
    try:
        to_html("")
    except NoRenderer:
        raise click.UsageError(
            "preview needs markdown-it-py: pip install 'specmill[preview]'"
        ) from None

    def adjust(configuration: Configuration) -> Configuration:
        configuration = adjusted(configuration, **options)
        return configuration if options["targets"] else _pages_only(configuration)

    inputs = Inputs(spec=spec, config=config, adjust=adjust)
    site = Site()
    try:
        server = PreviewServer(site, port)
    except OSError as error:
        raise click.UsageError(f"port {port}: {error.strerror}") from None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ended = threading.Event()
    try:
        for number, attempt in enumerate(attempts(inputs, stopped=ended.is_set)):
            site.take(attempt)
            _told(attempt)
            if number == 0:
                click.echo(f"{server.address} ({len(site.pages)} pages; Ctrl-C ends it)")
                sys.stdout.flush()
                if open_browser:
                    webbrowser.open(server.address)
    except KeyboardInterrupt:
        return
    finally:
        server.shutdown()
        server.server_close()
