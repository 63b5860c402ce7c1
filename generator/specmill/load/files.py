"""The files of one document: read on demand, inside the root document's folder or allowed hosts."""

import posixpath
from collections.abc import Collection
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from ..diagnostics import Diagnostics, SpecmillError
from .hosts import is_allowed
from .limits import Limits
from .reading import LoadedFile, read_bytes, read_data, read_prose

_PROSE = (".md", ".markdown", ".txt", ".html", ".htm")
"""Files that a description refers to for its text, not for JSON or YAML in them."""


class FileRefused(Exception):
    """A referenced file is not to be had; what to report, unless it was reported on reading."""

    def __init__(self, code: str = "", message: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


class Files:
    """Knows every file of a document by its key.

    The key of the root is "", that of other files the path relative to the root's folder; that of
    remote documents is their URL.
    """

    def __init__(
        self,
        root: LoadedFile,
        folder: Path | None,
        *,
        url: str = "",
        allow_remote: Collection[str],
        limits: Limits,
        diagnostics: Diagnostics,
    ) -> None:
        self.loaded: dict[str, LoadedFile] = {"": root}
        self._url = url
        self._folder = folder.resolve() if folder is not None else None
        self._shown = posixpath.dirname(root.path)
        self._root_name = posixpath.basename(root.path) if folder is not None else None
        self._allow_remote = frozenset(allow_remote)
        self._limits = limits
        self._diagnostics = diagnostics
        self._failed: set[str] = set()
        self._bytes = root.size

    def key(self, path: str, relative_to: str) -> str:
        """Return the key of the file that a reference without its fragment names.

        Raises FileRefused for schemes other than http and https.
        """
        if not path:
            return relative_to
        relative_to = relative_to or self._url
        scheme = urlsplit(path).scheme
        if scheme in {"http", "https"}:
            return "" if path == self._url else path
        if len(scheme) > 1:
            raise FileRefused(
                "reference-remote", f"references with the scheme {scheme!r} are not followed"
            )
        if relative_to.startswith(("http://", "https://")):
            joined = urljoin(relative_to, path)
            return "" if joined == self._url else joined
        local = unquote(path.split("?", 1)[0]).replace("\\", "/")
        key = posixpath.normpath(posixpath.join(posixpath.dirname(relative_to), local))
        return "" if key == self._root_name else key

    def get(self, key: str) -> LoadedFile:
        """Return a file by its key, read on first use; raises FileRefused."""
        found = self.loaded.get(key)
        if found is None:
            if key in self._failed:
                raise FileRefused
            try:
                found = self._read(key)
            except SpecmillError:
                self._failed.add(key)
                raise FileRefused from None
            self.loaded[key] = found
            self._bytes += found.size
        return found

    def _read(self, key: str) -> LoadedFile:
        self._check_limits()
        if key.startswith(("http://", "https://")):
            host = urlsplit(key).netloc.rpartition("@")[2]
            if not is_allowed(host, self._allow_remote):
                raise FileRefused(
                    "reference-remote",
                    f"the document {key} is on another host and was not read",
                    f"allow it with --allow-remote {host}, or keep a copy beside the document",
                )
            data = self._fetch(key)
            return read_data(data, key, key, self._diagnostics, self._limits)
        path = self._inside(key)
        shown = posixpath.join(self._shown, key)
        if not path.exists():
            raise FileRefused("reference-unresolved", f"the file {shown} does not exist")
        self._diagnostics.sources.add(key, "", path=shown)
        data = read_bytes(path, key, self._diagnostics, self._limits)
        if key.lower().endswith(_PROSE):
            return read_prose(data, key, shown, self._diagnostics, self._limits)
        return read_data(data, key, shown, self._diagnostics, self._limits)

    def _fetch(self, url: str) -> bytes:
        from .remote import RemoteProblem, fetch  # on use: most documents never need a network

        try:
            return fetch(url, self._allow_remote, self._limits)
        except RemoteProblem as problem:
            raise FileRefused(
                "reference-unresolved", f"the document {url} could not be read: {problem}"
            ) from None

    def _inside(self, key: str) -> Path:
        if self._folder is None:
            raise FileRefused(
                "reference-unresolved",
                f"the document was given as text, so the file {key} has no place to be found",
            )
        try:
            path = (self._folder / key).resolve()
        except (OSError, ValueError, RuntimeError):
            raise FileRefused("reference-unresolved", f"{key!r} is not a file name") from None
        if not path.is_relative_to(self._folder):
            raise FileRefused(
                "reference-outside",
                f"the file {key} is outside the folder of the root document and was not read",
                "start from a document in a common folder, or move the file below it",
            )
        return path

    def _check_limits(self) -> None:
        if len(self.loaded) >= self._limits.max_files:
            raise FileRefused(
                "document-limit", f"the document has more than {self._limits.max_files:,} files"
            )
        if self._bytes > self._limits.max_total_bytes:
            raise FileRefused(
                "document-limit",
                f"the files of the document have more than {self._limits.max_total_bytes:,} bytes",
            )
