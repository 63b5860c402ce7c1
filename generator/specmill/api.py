"""The commands `generate` and `check` for programs: arguments in, typed results out, nothing printed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Unpack

from .checking import compare
from .diagnostics import Diagnostics, Located, Severity, SpecmillError
from .inputs import lock_inputs
from .output import CheckReport, WriteReport, write
from .pipeline import Result, run
from .settings import Asked, asked_of, settled, shown


class Options(Asked, total=False):
    """What both functions take; everything has the default of the configuration."""

    config: str | Path
    """The configuration file; without it, and without a document, the nearest specmill.yaml."""
    output: str | Path
    """The output folder."""
    jobs: int
    """Processes that may work on targets at a time (default 1: a program with threads should not fork)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """What `generate` did: paths below `output`, sorted, and what there is to say of the document."""

    output: Path
    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    diagnostics: tuple[Located, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What `check` found. `clean` means that `generate` would change nothing."""

    output: Path
    report: CheckReport
    """Each drift with its kind, its cause and its diff, and the inputs that moved."""
    diagnostics: tuple[Located, ...]

    @property
    def clean(self) -> bool:
        """Whether nothing differs."""
        return self.report.clean


def generate(
    spec: str | Path | None = None, *, force: bool = False, **options: Unpack[Options]
) -> Generated:
    """Writes every target's files for an OpenAPI document and returns what changed.

    `force` overwrites files that were edited by hand. Raises SpecmillError, whose `diagnostics` say why, for a document,
    a configuration or an output that can't be used; nothing was written then. Raises NoDocumentError where no document is
    named.
    """
    diagnostics = Diagnostics()
    result, output = _run(spec, diagnostics, options)
    targets = tuple(options.get("targets", ())) or None
    done: WriteReport = write(
        output, result.files, lock_inputs(result), targets=targets, force=force
    )
    for note in done.diagnostics:
        diagnostics.add(note)
    return Generated(
        output=output,
        written=done.written,
        unchanged=done.unchanged,
        removed=done.removed,
        diagnostics=diagnostics.located(),
    )


def check(spec: str | Path | None = None, **options: Unpack[Options]) -> Checked:
    """Returns how the output differs from what `generate` would write. Writes nothing; raises as `generate`."""
    diagnostics = Diagnostics()
    result, output = _run(spec, diagnostics, options)
    report = compare(result, output, None, tuple(options.get("targets", ())) or None)
    return Checked(output=output, report=report, diagnostics=diagnostics.located())


def _run(
    spec: str | Path | None, diagnostics: Diagnostics, options: Options
) -> tuple[Result, Path]:
    config = options.get("config")
    path, configuration = settled(
        None if spec is None else Path(spec),
        None if config is None else Path(config),
        diagnostics,
        **asked_of(options),
    )
    _refuse_errors(diagnostics)
    result = run(path, configuration, diagnostics, jobs=options.get("jobs", 1))
    _refuse_errors(diagnostics)
    output = options.get("output")
    folder = configuration.folder / configuration.output if output is None else Path(output)
    return result, shown(folder)


def _refuse_errors(diagnostics: Diagnostics) -> None:
    if diagnostics.has_errors:
        errors = [each for each in diagnostics.items if each.severity is Severity.ERROR]
        raise SpecmillError(tuple(errors))
