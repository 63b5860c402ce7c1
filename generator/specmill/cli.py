"""The command line: the only module that prints and exits."""

from __future__ import annotations

import gc
import json
import shlex
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

import click

from . import __version__
from .command_options import CONFIG, LENIENT, NAME, OUTPUT, SPEC, TARGETS, Decorator, together
from .configuration import Configuration
from .diagnostic_formats import Format
from .diagnostic_formats import render as render_diagnostics
from .diagnostics import Diagnostics, Severity, SpecmillError
from .output import (
    FORMATS,
    CheckReport,
    ReportFormat,
    WriteReport,
    lock_path,
    render_report,
    write,
)
from .settings import NoDocumentError, asked_of, processors, settled, shown
from .timings import Timings

if TYPE_CHECKING:
    from .pipeline import Result

OK, DRIFT, BAD_INPUT = 0, 1, 2


class _LazyGroup(click.Group):
    """A group that imports the module of a command when the command is asked for."""

    elsewhere: ClassVar[dict[str, str]] = {
        "init": ".init:init",
        "diff": ".surface.commands:diff_command",
        "explain": ".explain_commands:explain_command",
        "whence": ".explain_commands:whence_command",
        "preview": ".watch_commands:preview_command",
        "watch": ".watch_commands:watch_command",
        "new-target": ".new_target:new_target",
        "wire": ".wire.cli:wire",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *self.elsewhere})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.elsewhere:
            return super().get_command(ctx, cmd_name)
        module, _, attribute = self.elsewhere[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module, __package__), attribute)
        return command


@click.group(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="specmill")
def main() -> None:
    """One OpenAPI document in; SDKs, a command line and reference pages out; checked.

    \b
    specmill generate openapi.yaml -o out    make all targets, no configuration needed
    specmill generate                        make what specmill.yaml says
    specmill check                           fail when what is committed no longer matches

    Exit codes: 0 done; 1 drift, breaking change or failed vectors; 2 bad usage, configuration or document.
    """


def _common(
    formats: tuple[str, ...] = ("text", "json", "github"), printed: str = "diagnostics are"
) -> Decorator:
    """Returns what adds the options that every command on a document takes."""
    return together(
        SPEC,
        CONFIG,
        click.option(
            "--overlay",
            "overlays",
            multiple=True,
            type=click.Path(path_type=Path),
            help="Apply an OpenAPI Overlay; repeatable.",
        ),
        click.option(
            "--allow-remote",
            multiple=True,
            metavar="HOST",
            help="Allow references to this host; repeatable.",
        ),
        LENIENT,
        click.option("--strict", is_flag=True, help="Treat warnings as errors."),
        click.option(
            "--format",
            "report",
            type=click.Choice(formats),
            default="text",
            help=f"How {printed} printed.",
        ),
    )


_output_options = together(
    OUTPUT, TARGETS, NAME, click.option("--timings", is_flag=True, help="Print seconds by stage.")
)


class _Session:
    """The inputs of one command: configuration, document path, and where diagnostics go."""

    def __init__(self, report: Format, strict: bool) -> None:
        self.report: Format = report
        self.diagnostics = Diagnostics(strict=strict)

    def configure(
        self, spec: Path | None, config: Path | None, **options: Any
    ) -> tuple[Path, Configuration]:
        """Returns the document's path and the configuration, command line options applied."""
        try:
            spec, configuration = settled(spec, config, self.diagnostics, **asked_of(options))
        except NoDocumentError as error:
            raise click.UsageError(str(error)) from None
        if self.diagnostics.has_errors:
            self.fail()
        return spec, configuration

    def fail(self, error: SpecmillError | None = None) -> NoReturn:
        """Prints the diagnostics, those of an error included, and exits with 2."""
        for diagnostic in error.diagnostics if error is not None else ():
            self.diagnostics.add(diagnostic)
        self.show()
        sys.exit(BAD_INPUT)

    def show(self) -> None:
        """Prints the diagnostics: text on stderr, machine formats on stdout."""
        text = render_diagnostics(self.diagnostics, self.report)
        click.echo(text, nl=False, err=self.report == "text")


def _run(session: _Session, spec: Path, configuration: Configuration) -> Result:
    from .pipeline import run

    try:
        result = run(spec, configuration, session.diagnostics, jobs=processors())
    except SpecmillError as error:
        session.fail(error)
    gc.freeze()  # what a run made stays until the process ends: no use in walking it
    if session.diagnostics.has_errors:
        session.fail()
    return result


@main.command()
@_common()
@_output_options
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option(
    "--depfile",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write what the lock file depends on, for Make and Ninja.",
)
def generate(
    spec: Path | None,
    config: Path | None,
    report: Format,
    strict: bool,
    output: Path | None,
    timings: bool,
    force: bool,
    depfile: Path | None,
    **options: Any,
) -> None:
    """Write every target's files.

    SPEC is an OpenAPI document (Swagger 2.0 to OpenAPI 3.2, JSON or YAML); without it the nearest specmill.yaml says
    what to read and what to make. Nothing is written unless all targets succeed.
    """
    from .inputs import lock_inputs

    session = _Session(report, strict)
    spec, configuration = session.configure(spec, config, **options)
    result = _run(session, spec, configuration)
    folder = shown(output or configuration.folder / configuration.output)
    try:
        with result.timings.stage("write"):
            written = write(
                folder, result.files, lock_inputs(result), targets=_only(options), force=force
            )
    except SpecmillError as error:
        session.fail(error)
    for note in written.diagnostics:
        session.diagnostics.add(note)
    if depfile is not None:
        _write_depfile(depfile, result, folder)
    session.show()
    if report == "text":
        _summary(result, written)
    if timings:
        _print_timings(result.timings)


@main.command("check")
@_common(FORMATS, "diagnostics and drift are")
@_output_options
@click.option(
    "--fast",
    is_flag=True,
    help="Trust that equal inputs give equal files: hash inputs and output, generate only if one moved.",
)
@click.option(
    "--attribute",
    is_flag=True,
    help="Where several inputs moved, tell what each of them changed: makes the output once for each.",
)
@click.option(
    "--against", metavar="GITREF", help="Compare with the output folder of a git revision."
)
@click.option(
    "--upgrade",
    is_flag=True,
    help="Show what this version of specmill alone changes: the document is taken as it was.",
)
def check_command(
    spec: Path | None,
    config: Path | None,
    report: ReportFormat,
    strict: bool,
    output: Path | None,
    timings: bool,
    fast: bool,
    attribute: bool,
    against: str | None,
    upgrade: bool,
    **options: Any,
) -> None:
    """Fail when the output no longer matches document, configuration, templates and generator.

    Writes nothing. Says which files drifted, which input moved, and the command that repairs it; silent and 0 where
    nothing drifted.
    """
    from .attributing import attributed
    from .checking import compare, drift_places, unmoved
    from .surface.sources import SourceError

    session = _Session(report if report in ("json", "github") else "text", strict)
    spec, configuration = session.configure(spec, config, **options)
    folder = shown(output or configuration.folder / configuration.output)
    if fast and not (against or upgrade) and unmoved(spec, configuration, folder):
        click.echo(render_report(CheckReport(output=folder.as_posix()), report), nl=False)
        return
    if upgrade:
        _upgrade(session, spec, configuration, folder)
    result = _run(session, spec, configuration)
    try:
        with result.timings.stage("check"):
            found = compare(result, folder, against, _only(options))
            if attribute and not against:
                found = attributed(found, result.files, spec, configuration, folder)
    except SpecmillError as error:
        session.fail(error)
    except SourceError as error:
        raise click.UsageError(str(error)) from None
    command = _repair(click.get_current_context())
    places = drift_places(found, result) if report in ("github", "sarif") else None
    click.echo(render_report(found, report, command=command, places=places), nl=False)
    if timings:
        _print_timings(result.timings)
    sys.exit(OK if found.clean else DRIFT)


@main.command("lint")
@_common()
@click.option(
    "--deep",
    is_flag=True,
    help="Also run openapi-spec-validator's complete walk (slow on large documents).",
)
def lint_command(
    spec: Path | None, config: Path | None, report: Format, strict: bool, deep: bool, **options: Any
) -> None:
    """Print what is wrong or doubtful in a document, and write nothing."""
    from .lint import lint
    from .pipeline import read

    session = _Session(report, strict)
    spec, configuration = session.configure(spec, config, **options)
    try:
        document, api = read(spec, configuration, session.diagnostics, Timings())
    except SpecmillError as error:
        session.fail(error)
    lint(document, api, session.diagnostics)
    if deep:
        from .validate import deep_validate

        deep_validate(document, session.diagnostics)
    session.show()
    if report == "text":
        errors, warnings = (
            session.diagnostics.count(s) for s in (Severity.ERROR, Severity.WARNING)
        )
        click.echo(f"{len(api.operations)} operations, {errors} errors, {warnings} warnings")
    sys.exit(BAD_INPUT if session.diagnostics.has_errors else OK)


@main.command()
@click.argument("stage", type=click.Choice(["document", "model", "plan", "names"]))
@_common()
@_output_options
def show(
    stage: str,
    spec: Path | None,
    config: Path | None,
    report: Format,
    strict: bool,
    output: Path | None,
    timings: bool,
    **options: Any,
) -> None:
    """Print a stage of the pipeline as JSON: the document as read, the model, or a target's plan or names."""
    from .dump import dump, names
    from .pipeline import read

    session = _Session(report, strict)
    spec, configuration = session.configure(spec, config, **options)
    if stage in ("document", "model"):
        try:
            document, api = read(spec, configuration, session.diagnostics, Timings())
        except SpecmillError:
            session.fail()
        printed = document.root if stage == "document" else dump(api)
    else:
        result = _run(session, spec, configuration)
        plans = {target.settings.key: target.api for target in result.targets}
        printed = {
            key: dump(plan) if stage == "plan" else names(plan) for key, plan in plans.items()
        }
    click.echo(json.dumps(printed, indent=2, ensure_ascii=False, default=str))


def _only(options: dict[str, Any]) -> tuple[str, ...] | None:
    return tuple(options["targets"]) or None


def _upgrade(session: _Session, spec: Path, configuration: Configuration, folder: Path) -> NoReturn:
    from .surface.sources import SourceError
    from .upgrade import preview

    try:
        found = preview(spec, configuration, folder, session.diagnostics)
    except SpecmillError as error:
        session.fail(error)
    except SourceError as error:
        raise click.UsageError(str(error)) from None
    click.echo(found.text(), nl=False)
    sys.exit(DRIFT if found.breaking else OK)


def _write_depfile(path: Path, result: Result, folder: Path) -> None:
    from .inputs import depfile as make_depfile

    try:
        path.write_text(make_depfile(result, lock_path(folder)), "utf-8")
    except OSError as error:
        raise click.UsageError(f"{path}: {error.strerror}") from None


def _repair(context: click.Context) -> str:
    """Returns the `generate` command that takes the same inputs as this one."""
    given = context.params
    words = ["specmill", "generate", *([str(given["spec"])] if given["spec"] else [])]
    for option, key in (("--config", "config"), ("--output", "output"), ("--name", "name")):
        words += [option, str(given[key])] if given[key] else []
    for option, key in (("--overlay", "overlays"), ("--target", "targets")):
        words += [word for value in given[key] for word in (option, str(value))]
    return shlex.join(words)


def _summary(result: Result, written: WriteReport) -> None:
    """Prints one line per target; operations in the document and emitted add up."""
    operations = result.api.operations
    hidden = sum(operation.hidden for operation in operations)
    for target in result.targets:
        emitted = target.operations
        note = f", {hidden} hidden" if hidden else ""
        click.echo(
            f"{target.settings.key}: {emitted} of {len(operations)} operations{note}, {len(target.files)} files"
        )
    click.echo(
        f"{len(written.written)} written, {len(written.removed)} removed, {len(written.unchanged)} unchanged"
    )


def _print_timings(timings: Timings) -> None:
    for stage, seconds in timings.stages.items():
        click.echo(f"{seconds:8.3f} s  {stage}")
    click.echo(f"{timings.elapsed:8.3f} s  in all")
