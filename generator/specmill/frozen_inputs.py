"""The inputs as they were when the lock was written: the present ones where they did not move, else those of git."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from .configuration import Configuration, read_configuration
from .diagnostics import Diagnostics
from .inputs import present_inputs
from .output import Lock, LockInputs, lock_path
from .surface.sources import SourceError, checkout


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenInputs:
    """A document and a configuration of the lock; `shown` says where they come from."""

    spec: Path
    configuration: Configuration
    shown: str


@contextmanager
def frozen_inputs(
    spec: Path, configuration: Configuration, output: Path, lock: Lock, diagnostics: Diagnostics
) -> Iterator[FrozenInputs]:
    """Yields the document, overlays and configuration that the lock was written for.

    Templates are the present ones. Raises SourceError where nobody has those inputs any more.
    """
    if _matches(lock, present_inputs(spec, configuration, lock)):
        yield FrozenInputs(spec=spec, configuration=configuration, shown="as it is")
        return
    revision = last_change(lock_path(output))
    folder = configuration.folder
    with checkout(revision, str(folder)) as old:
        config = old / configuration.path.name if configuration.path else None
        before = read_configuration(config, diagnostics) if config else configuration
        templates = tuple(str(folder.resolve() / name) for name in configuration.template_folders)
        before = replace(before, template_folders=templates)
        document = old / before.spec if before.spec else old / spec.name
        if not _matches(lock, present_inputs(document, before, lock)):
            raise SourceError(
                f"the inputs moved since the lock was written, and commit {revision[:10]} does not have them"
            )
        yield FrozenInputs(spec=document, configuration=before, shown=f"as of {revision[:10]}")


def _matches(lock: Lock, inputs: LockInputs | None) -> bool:
    """Whether document, overlays and configuration are those of the lock."""
    return inputs is not None and inputs.inputs == lock.inputs.inputs


def last_change(path: Path) -> str:
    """Returns the commit that last changed a file. Raises SourceError where git knows none."""
    done = subprocess.run(
        ["git", "-C", str(path.parent), "log", "-1", "--format=%H", "--", path.name],
        capture_output=True,
        text=True,
        check=False,
    )
    revision = done.stdout.strip()
    if done.returncode or not revision:
        raise SourceError("the inputs moved since the lock was written, and git does not know it")
    return revision
