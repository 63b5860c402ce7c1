"""Kit and target in, verdicts out: generate the clients, start their runners, judge."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .arguments import call_arguments
from .compare import judge
from .consumption import consumption
from .difference import Difference
from .kit import Kit, KitError, Vector, read_kit
from .process import NeverReadyError, Runner, RunnerError
from .protocol import ProtocolError, job, job_line, outcome_from_line
from .reading import read_document
from .reference.document import Document
from .results import Result, Status, Summary, write_report
from .settings import WireSettings, filled


@dataclass(frozen=True, slots=True, kw_only=True)
class KitClient:
    """The client that a kit tries."""

    target: str
    settings: WireSettings
    generate: Callable[[Path, Path], Path]
    """Generates the client of a document below a folder and returns the package folder."""


_MALFORMED: Final = (
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)
"""What comparing raises for results that break the protocol, such as bad base64 in a tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    vector: Vector
    mode: str
    document: Document


def run_kit(
    folder: Path,
    client: KitClient,
    *,
    only: Collection[str] = (),
    report: Path | None = None,
    modes: Sequence[str] = (),
    keep: Path | None = None,
    cache: Path | None = None,
    processes: int = 2,
) -> Summary:
    """Return the verdicts on the vectors of a kit, each in every mode.

    ``only`` names vectors (an ending ``*`` matches a prefix), ``keep`` is where packages are
    generated and left. Raises ``KitError`` for a bad kit and ``RunnerError`` if a package cannot be
    prepared or its runner does not start at all.
    """
    kit, settings = read_kit(folder), client.settings
    vectors = _selected(kit, only)
    wanted = tuple(modes) or settings.modes
    with ExitStack() as stack:
        root = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wire-")))
        store = cache or root / "cache"
        store.mkdir(parents=True, exist_ok=True)
        results: list[Result] = []
        for spec in dict.fromkeys(vector.spec for vector in vectors):
            package = client.generate(kit.folder / spec, root / Path(spec).stem)
            prepare(settings, package=package, cache=store)
            document = read_document(kit.folder / spec)
            tasks = [
                _Task(vector=vector, mode=mode, document=document)
                for vector in vectors
                if vector.spec == spec
                for mode in wanted
            ]
            command = filled(settings.run, package=package, cache=store)
            results += _judged(tasks, command, package, settings, processes)
    order = {vector.id: index for index, vector in enumerate(vectors)}
    results.sort(key=lambda result: (order[result.vector.id], wanted.index(result.mode)))
    summary = Summary(results=tuple(results))
    if report is not None:
        write_report(report, summary, target=client.target, modes=wanted)
    return summary


def _selected(kit: Kit, only: Collection[str]) -> list[Vector]:
    if not only:
        return list(kit.vectors)
    chosen = [vector for vector in kit.vectors if any(_matches(vector.id, p) for p in only)]
    if not chosen:
        raise KitError(f"no vector is named {' or '.join(only)}")
    return chosen


def _matches(name: str, pattern: str) -> bool:
    return name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern


def _reason(unsupported: Mapping[str, str], name: str) -> str | None:
    """The reason listed for a vector: under its own name, else under a prefix."""
    found = (reason for pattern, reason in unsupported.items() if _matches(name, pattern))
    return unsupported.get(name) or next(found, None)


def prepare(settings: WireSettings, *, package: Path, cache: Path) -> None:
    """Run the ``prepare`` commands in a package folder. Raises ``RunnerError``."""
    for command in settings.prepare:
        words = filled(command, package=package, cache=cache)
        try:
            done = subprocess.run(words, cwd=package, capture_output=True, text=True, check=False)
        except OSError as error:
            raise RunnerError(f"cannot start {words[0]}: {error.strerror}") from error
        if done.returncode:
            tail = (done.stdout + done.stderr).strip()[-2000:]
            raise RunnerError(f"{' '.join(words)} ended with code {done.returncode}:\n{tail}")


def _judged(
    tasks: Sequence[_Task],
    command: Sequence[str],
    package: Path,
    settings: WireSettings,
    processes: int,
) -> list[Result]:
    count = max(1, min(processes, len(tasks)))
    slices = [tasks[start::count] for start in range(count)]

    def work(own: Iterable[_Task]) -> list[Result]:
        with Runner(
            command, folder=package, timeout=settings.timeout, startup=settings.startup
        ) as runner:
            return [_result(task, runner, settings) for task in own]

    with ThreadPoolExecutor(max_workers=count) as pool:
        return [result for results in pool.map(work, slices) for result in results]


def _result(task: _Task, runner: Runner, settings: WireSettings) -> Result:
    vector, mode = task.vector, task.mode
    listed = _reason(settings.unsupported, vector.id)
    content = job(
        vector,
        mode=mode,
        consume=consumption(task.document, vector),
        args=call_arguments(task.document, vector),
    )
    try:
        outcome = outcome_from_line(runner.ask(job_line(content)))
        if outcome.id != vector.id:
            raise ProtocolError(f"answered {outcome.id!r}")
    except NeverReadyError:
        raise
    except (RunnerError, ProtocolError) as error:
        runner.close()
        found = Difference(key="runner", expected="an outcome", actual=str(error))
        return _failed(task, None, found, listed)
    told = outcome.result.get("unsupported")
    if told is not None:
        if listed is None:
            found = Difference(key="unsupported", expected="a listed reason", actual=str(told))
            return _failed(task, None, found, None)
        return Result(vector=vector, mode=mode, status=Status.UNSUPPORTED, reason=listed)
    try:
        verdict = judge(vector, outcome, keeps_unknown=settings.keeps_unknown)
    except _MALFORMED as error:
        found = Difference(key="outcome", expected="as the protocol says", actual=repr(error))
        return _failed(task, None, found, listed)
    level = verdict.level.value if verdict.level is not None else None
    if verdict.difference is not None:
        return _failed(task, level, verdict.difference, listed)
    if listed is not None:
        reason = "passes, but is listed as unsupported; take it off the list"
        return Result(vector=vector, mode=mode, status=Status.FAIL, reason=reason)
    return Result(vector=vector, mode=mode, status=Status.PASS, level=level)


def _failed(task: _Task, level: str | None, difference: Difference, listed: str | None) -> Result:
    if listed is not None:
        return Result(
            vector=task.vector,
            mode=task.mode,
            status=Status.UNSUPPORTED,
            reason=listed,
            difference=None,
        )
    return Result(
        vector=task.vector,
        mode=task.mode,
        status=Status.FAIL,
        level=level,
        difference=difference,
    )
