"""The document: what was read, with overlays applied, its version, references and places."""

import hashlib
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .diagnostics import Diagnostics, SpecmillError
from .load.files import FileRefused, Files
from .load.limits import Limits
from .load.positions import Position
from .load.reading import LoadedFile, read_bytes, read_data
from .load.references import References, Resolved, UnresolvedReference
from .load.versions import Version, detect, keep_spelling

__all__ = [
    "Document",
    "Limits",
    "LoadedFile",
    "Position",
    "Resolved",
    "SpecmillError",
    "UnresolvedReference",
    "Version",
    "load",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One file that the result depends on: "document", "file" or "overlay", with its SHA-256."""

    kind: str
    path: str
    digest: str


class Document:
    """One API description.

    `root` is plain data (dict, list, str, int, float, bool, None) after overlays and filters;
    `path` is None if it was given as text. Referenced files are read when first asked for.
    """

    def __init__(
        self,
        files: Files,
        path: Path | None,
        version: Version,
        version_text: str,
        *,
        limits: Limits,
        diagnostics: Diagnostics,
        overlays: Sequence[Input] = (),
    ) -> None:
        self.path = path
        self.version = version
        self.version_text = version_text
        self._files = files
        self._overlays = tuple(overlays)
        self._diagnostics = diagnostics
        self._references = References(files, limits, diagnostics)

    @property
    def root(self) -> dict[str, Any]:
        """The root mapping."""
        root: dict[str, Any] = self._files.loaded[""].value
        return root

    @property
    def files(self) -> dict[str, LoadedFile]:
        """The files read so far, by key: "" is the root document."""
        return self._files.loaded

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Every file read so far with its digest: the root, other files by key, then overlays."""
        root, *others = (self._files.loaded[key] for key in sorted(self._files.loaded))
        return (
            Input(kind="document", path="", digest=root.digest),
            *(Input(kind="file", path=file.file, digest=file.digest) for file in others),
            *self._overlays,
        )

    @property
    def digest(self) -> str:
        """SHA-256 over all input bytes, hexadecimal; complete once everything has been resolved."""
        lines = [f"{item.kind}\0{item.path}\0{item.digest}\n" for item in self.inputs]
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    def resolve(
        self,
        ref: str,
        file: str = "",
        pointer: str = "",
        *,
        follow: bool = True,
        report: bool = True,
    ) -> Resolved:
        """Return what `ref`, a reference in the object at `pointer` of `file`, leads to.

        Chains of references are followed unless `follow` is false. A broken reference raises
        UnresolvedReference every time and, if `report`, is reported as an error once, at its "$ref".
        """
        return self._references.resolve(ref, file, pointer, follow=follow, report=report)

    def file(self, key: str) -> LoadedFile:
        """Return a file of the document by its key, read on first use; raises LookupError."""
        try:
            return self._files.get(key)
        except FileRefused as refused:
            raise LookupError(refused.message or f"{key} cannot be read") from None

    def locate(self, file: str = "", pointer: str = "") -> Position:
        """Return path, line, column and source line of a place, or of its nearest ancestor."""
        return self._diagnostics.sources.locate(file, pointer)

    def locate_all(self, file: str, places: Sequence[str]) -> tuple[Position, ...]:
        """Return the position of every pointer into a file, in one pass over its text."""
        found = self._diagnostics.sources.locate_all((file, pointer) for pointer in places)
        return tuple(found[file, pointer] for pointer in places)

    def changed(self) -> None:
        """Forget what was cached about the document; to be called after `root` was edited."""
        self._references.forget()


def load(
    source: str | Path | bytes,
    *,
    overlays: Iterable[str | Path] = (),
    allow_remote: Iterable[str] = (),
    limits: Limits | None = None,
    diagnostics: Diagnostics,
) -> Document:
    """Return the document in a file, in a text or behind a URL.

    A str that has a newline or begins with "{" is a text, as are bytes; anything else is a path or,
    if it begins with http: or https:, a URL, whose host is then allowed for references. Raises
    SpecmillError if it cannot be used at all; whatever else is wrong is collected.
    """
    limits = limits or Limits()
    path: Path | None = None
    url, hosts = "", tuple(allow_remote)
    if isinstance(source, bytes):
        data, shown = source, "<text>"
    elif isinstance(source, str) and ("\n" in source or source.lstrip()[:1] == "{"):
        data, shown = source.encode("utf-8", "surrogatepass"), "<text>"
    elif found := _URL.match(os.fspath(source)):
        url = shown = f"{found[1]}://{found[2]}"
        hosts = (*hosts, urlsplit(url).netloc)
        data = _fetched(url, hosts, limits, diagnostics)
    else:
        path, shown = Path(source), os.fspath(source).replace(os.sep, "/")
        diagnostics.sources.add("", "", path=shown)
        data = read_bytes(path, "", diagnostics, limits)
    root = read_data(data, "", shown, diagnostics, limits)
    applied = [_overlay(root, Path(overlay), limits, diagnostics) for overlay in overlays]
    version, version_text = detect(root, diagnostics)
    keep_spelling(root, diagnostics)
    files = Files(
        root,
        path.parent if path is not None else None,
        url=url,
        allow_remote=hosts,
        limits=limits,
        diagnostics=diagnostics,
    )
    return Document(
        files,
        path,
        version,
        version_text,
        limits=limits,
        diagnostics=diagnostics,
        overlays=applied,
    )


_URL = re.compile(r"(https?):/+(.+)")  # a Path makes one slash of two


def _fetched(url: str, hosts: tuple[str, ...], limits: Limits, diagnostics: Diagnostics) -> bytes:
    from .load.remote import RemoteProblem, fetch  # on use: most runs need no network

    diagnostics.sources.add("", "", path=url)
    try:
        return fetch(url, hosts, limits)
    except RemoteProblem as problem:
        diagnostics.fatal("document-unreadable", f"the document could not be read: {problem}")


def _overlay(root: LoadedFile, path: Path, limits: Limits, diagnostics: Diagnostics) -> Input:
    from .load.overlay import apply_overlay  # on use: most runs need no JSONPath

    shown = path.as_posix()
    diagnostics.sources.add(shown, "", path=shown)
    data = read_bytes(path, shown, diagnostics, limits)
    overlay = read_data(data, shown, shown, diagnostics, limits)
    if isinstance(root.value, dict):
        apply_overlay(root.value, overlay, diagnostics.sources.origins, diagnostics)
    return Input(kind="overlay", path=path.name, digest=overlay.digest)
