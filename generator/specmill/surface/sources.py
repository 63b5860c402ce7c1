"""Where the two sides of a diff come from: a document, a surface file, a folder of them, or either
at a git revision.
"""

from __future__ import annotations

import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from ..configuration import Configuration
from ..diagnostics import Diagnostics, SpecmillError
from ..document import Document
from ..load.positions import Position
from ..pipeline import Result, run
from .build import build_surface
from .symbols import Surface, SurfaceError, is_surface, parse_surface

_COMMANDS = ("rev-parse", "cat-file", "archive")
_REVISION = re.compile(r"([^:]+):(.*)")


class SourceError(Exception):
    """A side that cannot be read; the message says which and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a diff: surfaces by target, and the document they were made from, if any."""

    shown: str
    surfaces: Mapping[str, Surface]
    document: Document | None = None
    result: Result | None = field(default=None, repr=False)

    def locate(self, pointer: str) -> Position | None:
        """Returns the place of a pointer in the document, None where there is none."""
        if self.document is None or not pointer:
            return None
        file, _, inside = pointer.partition("#")
        return self.document.locate(file, inside)


def read_side(source: str, configuration: Configuration, diagnostics: Diagnostics) -> Side:
    """Returns a side:

    `source` is a path, or `REVISION:path`. Raises SourceError or SpecmillError.
    """
    path = Path(source)
    if path.exists():
        return _read_path(path, source, configuration, diagnostics)
    match = _REVISION.fullmatch(source)
    if match is None:
        raise SourceError(f"{source}: there is no such file")
    with checkout(match[1], match[2]) as found:
        return _read_path(found, source, configuration, diagnostics)


def _read_path(
    path: Path, shown: str, configuration: Configuration, diagnostics: Diagnostics
) -> Side:
    if path.is_dir():
        found = [_read_surface(file) for file in sorted(path.glob("*.txt"))]
        if not found:
            raise SourceError(f"{shown}: no surface files (*.txt) in this folder")
        return Side(shown=shown, surfaces={surface.target: surface for surface in found})
    if path.suffix == ".txt":
        surface = _read_surface(path)
        return Side(shown=shown, surfaces={surface.target: surface})
    result = run(path, configuration, diagnostics)
    if diagnostics.has_errors:
        raise SpecmillError(())
    return side_of(result, shown)


def side_of(result: Result, shown: str) -> Side:
    """Returns the side of a finished run."""
    surfaces = {
        target.settings.key: build_surface(
            target.api, target.target, target.files, target.settings.key
        )
        for target in result.targets
    }
    return Side(shown=shown, surfaces=surfaces, document=result.document, result=result)


def _read_surface(path: Path) -> Surface:
    text = path.read_text("utf-8")
    if not is_surface(text):
        raise SourceError(f"{path}: this is not a surface file")
    try:
        return parse_surface(text)
    except SurfaceError as error:
        raise SourceError(f"{path}: {error}") from None


@contextmanager
def checkout(revision: str, path: str) -> Iterator[Path]:
    """Yields a path as it was at a git revision: its folder is unpacked into a temporary one.

    A document may refer to files beside and below it, so the whole folder is taken. Raises
    SourceError.
    """
    below = (Path.cwd() / path).resolve()
    inside = next(folder for folder in (below, *below.parents) if folder.is_dir())
    at = ("-C", str(inside))
    top = Path(_git(*at, "rev-parse", "--show-toplevel").decode().strip())
    try:
        found = below.relative_to(top.resolve())
    except ValueError:
        raise SourceError(f"{path}: outside the repository") from None
    relative = "" if found == Path() else found.as_posix()
    folder = relative.rpartition("/")[0]
    kind = _git(*at, "cat-file", "-t", f"{revision}:{relative}").decode().strip()
    wanted = relative if kind == "tree" else folder
    treeish = [revision, "--", wanted] if wanted else [revision]
    archive = _git("-C", str(top), "archive", "--format=tar", *treeish)
    with tempfile.TemporaryDirectory(prefix="specmill-") as temporary:
        with tarfile.open(fileobj=BytesIO(archive)) as packed:
            packed.extractall(temporary, filter="data")
        yield Path(temporary) / relative


def _git(*arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise SourceError("git is not installed") from None
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        command = next(word for word in arguments if word in _COMMANDS)
        raise SourceError(f"git {command}: {lines[0] if lines else 'failed'}")
    return done.stdout
