"""Paths of the output: which ones are accepted, which target owns them, which files are never
looked at.
"""

from __future__ import annotations

import fnmatch
import unicodedata
from collections.abc import Iterable, Iterator

LOCK_NAME = "specmill.lock"
KEEP_NAME = "specmill.keep"
WORK_NAME = ".specmill"
SURFACE = "surface"
"""The folder of surface files: `surface/<target>.txt` belongs to `<target>`."""

_SEGMENT_BYTES = 255
_CACHES = frozenset(
    {
        "__pycache__",
        "node_modules",
        "dist",
        "build",
        "coverage",
        "venv",
        "target",
        "vendor",
        "Thumbs.db",
        "desktop.ini",
    }
)
_CACHE_SUFFIXES = (".pyc", ".pyo", ".egg-info", ".tsbuildinfo", ".orig", ".swp")


def fault(path: str) -> str:
    """Returns why a relative path may not be written, or an empty string."""
    if not path or path.startswith("/"):
        return "it is empty or absolute"
    if "\\" in path or ":" in path:
        return 'it has a "\\" or ":"'
    if not path.isprintable():
        return "it has control characters"
    segments = path.split("/")
    if any(segment in ("", ".", "..") for segment in segments):
        return 'it has an empty, "." or ".." segment'
    if any(len(segment.encode("utf-8", "surrogatepass")) > _SEGMENT_BYTES for segment in segments):
        return f"a segment is longer than {_SEGMENT_BYTES} bytes"
    if segments[0].casefold() in (LOCK_NAME, KEEP_NAME, WORK_NAME):
        return "the name is taken by specmill itself"
    return ""


def folded(path: str) -> str:
    """Returns what a path is to a file system that ignores case and Unicode normalisation."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def owner(path: str) -> str:
    """Returns the target a file belongs to: the first folder, or the name of a surface file."""
    first, _, rest = path.partition("/")
    if first == SURFACE and rest.endswith(".txt") and "/" not in rest:
        return rest.removesuffix(".txt")
    return first


def parents(path: str) -> Iterator[str]:
    """Yields the folders above a path, the nearest first, without the output root."""
    at = path.rfind("/")
    while at > 0:
        path = path[:at]
        yield path
        at = path.rfind("/")


def collisions(paths: Iterable[str]) -> list[tuple[str, str]]:
    """Returns pairs of paths that cannot stand beside each other.

    Two files that differ in case only, and a file where another needs a folder.
    """
    files: dict[str, str] = {}
    found = []
    for path in paths:
        other = files.setdefault(folded(path), path)
        if other != path:
            found.append((other, path))
    spelled: dict[str, str] = {}
    for path in files.values():
        for parent in parents(path):
            key = folded(parent)
            seen = spelled.get(key)
            if seen == parent:
                break
            if seen is not None:
                found.append((seen, parent))
                break
            spelled[key] = parent
            if key in files:
                found.append((files[key], path))
    return found


def ignored(name: str) -> bool:
    """Whether a file or folder that is not ours is never reported: hidden, a cache, or an extension
    point.

    Names that begin with `_custom` or `custom_` are the user's own code (docs/custom-code.md).
    """
    return (
        name.startswith((".", "_custom", "custom_"))
        or name in _CACHES
        or name.endswith(_CACHE_SUFFIXES)
        or name.endswith("~")
    )


def keep_patterns(text: str) -> tuple[str, ...]:
    """Returns the patterns of a `specmill.keep` file: one a line, `#` begins a comment."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line.rstrip("/") for line in lines if line and not line.startswith("#"))


def kept(path: str, patterns: tuple[str, ...]) -> bool:
    """Whether a pattern names the path, one of its folders, or a base name."""
    return any(
        fnmatch.fnmatchcase(path, pattern)
        or path.startswith(pattern + "/")
        or ("/" not in pattern and fnmatch.fnmatchcase(path.rpartition("/")[2], pattern))
        for pattern in patterns
    )
