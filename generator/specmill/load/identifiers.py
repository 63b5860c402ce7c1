"""Names that JSON Schema 2020-12 and OpenAPI 3.2 give to places: $id, $anchor and $self."""

from itertools import islice
from urllib.parse import unquote, urljoin, urlsplit

from . import pointers
from .files import Files
from .reading import LoadedFile
from .walking import objects

_ANCHORS = ("$anchor", "$dynamicAnchor")


class Identifiers:
    """Looks up references by base URI and anchor; files without such names cost one text search."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._indexed = 0
        self._named: set[str] = set()
        self._resources: dict[str, tuple[str, list[str]]] = {}
        self._anchors: dict[tuple[str, str], tuple[str, list[str]]] = {}

    def scope(self, file: str, pointer: str) -> str:
        """Return the base URI at a place, "" if the file names none."""
        self._index_new()
        if file not in self._named:
            return ""
        base = "file:///" + file
        value: object = self._files.get(file).value
        for token in [None, *pointers.split(pointer)]:
            if token is not None:
                value = pointers.step(value, token)
            base = _rebased(base, value)
        return base

    def find(self, ref: str, file: str, pointer: str) -> tuple[str, list[str]] | None:
        """Return file and tokens of a place that the reference names by $id, $anchor or $self."""
        base = self.scope(file, pointer)
        if not base and not self._resources and not self._anchors:
            return None
        target, _, fragment = urljoin(base or "file:///" + file, ref).partition("#")
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            return self._anchors.get((target, fragment))
        resource = self._resources.get(target)
        if resource is None:
            return self._beside(target, file, fragment)
        home, above = resource
        tokens = above + pointers.split(fragment)
        if pointers.follow(self._files.get(home).value, tokens) is pointers.MISSING:
            return None
        return home, tokens

    def _beside(self, target: str, file: str, fragment: str) -> tuple[str, list[str]] | None:
        """Return the file that a URI below the $self of this file stands for."""
        value = self._files.get(file).value
        own = value.get("$self") if isinstance(value, dict) else None
        if not isinstance(own, str) or not urlsplit(own).scheme:
            return None
        folder = urljoin(own, ".")
        if not target.startswith(folder) or target == own:
            return None
        return self._files.key(target.removeprefix(folder), file), pointers.split(fragment)

    def _index_new(self) -> None:
        """Note the names in files that were read since the last time."""
        loaded = self._files.loaded
        if len(loaded) == self._indexed:
            return
        for file in islice(loaded.values(), self._indexed, None):
            if _has_names(file):
                self._named.add(file.file)
                self._collect(file)
        self._indexed = len(loaded)

    def _collect(self, loaded: LoadedFile) -> None:
        start = "file:///" + loaded.file
        self._resources.setdefault(start, (loaded.file, []))
        bases = {"": start}
        for tokens, mapping in objects(loaded.value):
            above = pointers.join(tokens)
            while above not in bases:
                above = above.rpartition("/")[0]
            base = self._note(mapping, loaded.file, tokens, bases[above])
            if base != bases[above]:
                bases[pointers.join(tokens)] = base

    def _note(self, value: dict[str, object], file: str, tokens: list[str], base: str) -> str:
        inner = _rebased(base, value)
        if inner != base:
            self._resources.setdefault(inner, (file, tokens))
        for keyword in _ANCHORS:
            name = value.get(keyword)
            if isinstance(name, str):
                self._anchors.setdefault((inner, name), (file, tokens))
        return inner


def _has_names(loaded: LoadedFile) -> bool:
    text = loaded.text
    return any(name in text for name in ("$id", "$self", *_ANCHORS))


def _rebased(base: str, value: object) -> str:
    if not isinstance(value, dict):
        return base
    name = value.get("$id", value.get("$self"))
    return urljoin(base, name).partition("#")[0] if isinstance(name, str) else base
