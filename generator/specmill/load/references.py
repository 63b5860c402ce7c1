"""References: from the text of a $ref to the value it leads to."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ..diagnostics import Diagnostics
from . import pointers
from .files import FileRefused, Files
from .identifiers import Identifiers
from .limits import Limits
from .misspelt import is_bare_name, tokens_meant, tokens_of_name


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a reference leads to and where that stands.

    `chain` has every place the reference led through, the final one last; it has more than one
    entry if the first target is itself a reference.
    """

    value: Any
    file: str
    pointer: str
    chain: tuple[tuple[str, str], ...] = ()


_MOST_NAMES = 5000
_LONGEST_NAME = 100


class UnresolvedReference(Exception):
    """A reference leads nowhere; the caller leaves out what needs it.

    It has been reported unless the caller asked for silence; `code`, `message` and `hint` say why.
    """

    def __init__(
        self, ref: str, file: str, pointer: str, code: str = "", message: str = "", hint: str = ""
    ) -> None:
        super().__init__(f"{ref} at {file}#{pointer}")
        self.ref, self.file, self.pointer = ref, file, pointer
        self.code, self.message, self.hint = code, message, hint


class _Nowhere(Exception):
    """A reference leads nowhere; what to report (nothing if the code is empty)."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


class References:
    """Resolves the references of one document; every broken one is reported once."""

    def __init__(self, files: Files, limits: Limits, diagnostics: Diagnostics) -> None:
        self._files = files
        self._limits = limits
        self._diagnostics = diagnostics
        self._identifiers = Identifiers(files)
        self._cache: dict[tuple[str, str, str, bool], Resolved | _Nowhere] = {}
        self._reported: set[tuple[str, str, str, bool]] = set()
        self._misspelt: dict[tuple[str, str, str, bool], str] = {}

    def forget(self) -> None:
        """Drop what is cached because the document changed."""
        self._cache.clear()
        self._reported.clear()

    def resolve(
        self, ref: str, file: str, pointer: str, *, follow: bool, report: bool = True
    ) -> Resolved:
        """Return what `ref`, written in `file` below `pointer`, leads to.

        With `follow`, references are followed until a value is reached. Raises
        UnresolvedReference, with `report` after reporting the reference once.
        """
        scope = self._identifiers.scope(file, pointer)
        key = (file, scope, ref, follow)
        known = self._cache.get(key)
        if known is None:
            try:
                known = self._resolve(ref, file, pointer, follow=follow)
            except _Nowhere as nowhere:
                known = nowhere
            self._cache[key] = known
        if isinstance(known, Resolved):
            if report and key in self._misspelt:
                self._warn(key, pointer)
            return known
        if report and known.code and key not in self._reported:
            self._reported.add(key)
            self._diagnostics.error(
                known.code,
                known.message,
                pointer=pointers.child(pointer, "$ref"),
                file=file,
                hint=known.hint,
            )
        raise UnresolvedReference(ref, file, pointer, known.code, known.message, known.hint)

    def _warn(self, key: tuple[str, str, str, bool], pointer: str) -> None:
        file, _, ref, _ = key
        self._diagnostics.warning(
            "reference-spelling",
            f"the reference {ref!r} is not spelled correctly",
            pointer=pointers.child(pointer, "$ref"),
            file=file,
            hint=f"write {self._misspelt.pop(key)!r}",
            done="what it probably means was used",
        )

    def _resolve(self, ref: str, file: str, pointer: str, *, follow: bool) -> Resolved:
        chain: list[tuple[str, str]] = []
        current, hops = ref, 0
        while True:
            value, file, pointer = self._hop(current, file, pointer)
            if (file, pointer) in chain:
                raise _Nowhere(
                    "reference-circular",
                    f"the reference {ref!r} leads only to references and back to itself",
                )
            chain.append((file, pointer))
            following = value.get("$ref") if follow and type(value) is dict else None
            if not isinstance(following, str):
                return Resolved(value, file, pointer, tuple(chain))
            current = following
            hops += 1
            if hops >= self._limits.max_reference_hops:
                raise _Nowhere(
                    "document-limit",
                    f"the reference {ref!r} leads through more than {hops} others",
                )

    def _hop(self, ref: str, file: str, pointer: str) -> tuple[Any, str, str]:
        """Return what one reference leads to, with file and pointer; guesses what was meant."""
        hops = self._limits.max_reference_hops
        try:
            target, tokens = self._target(ref, file, pointer)
            value, target, tokens = self._walk(target, tokens, ref, hops)
        except _Nowhere:
            meant = self._meant(ref, file)
            if meant is None:
                raise
            target, tokens = meant
            value = pointers.follow(self._files.get(target).value, tokens)
            spelled = f"{target if target != file else ''}#{pointers.join(tokens)}"
            scope = self._identifiers.scope(file, pointer)
            for follow in (True, False):
                self._misspelt[file, scope, ref, follow] = spelled
        return value, target, pointers.join(tokens)

    def _meant(self, ref: str, file: str) -> tuple[str, list[str]] | None:
        """Return the existing place that a misspelt reference can only mean."""
        path, _, fragment = ref.strip().partition("#")
        bare = is_bare_name(path) and not fragment
        try:
            key = "" if bare else self._files.key(path, file)
            root = self._files.get(key).value
        except FileRefused:
            return None
        found = tokens_of_name(path) if bare else tokens_meant(fragment, root)
        for tokens in found:
            if pointers.follow(root, tokens) is not pointers.MISSING:
                return key, tokens
        return None

    def _target(self, ref: str, file: str, pointer: str) -> tuple[str, list[str]]:
        """Return the file and the tokens of the pointer that a reference names."""
        named = self._identifiers.find(ref, file, pointer)
        if named is not None and self._exists(named[0]):
            return named
        path, _, fragment = ref.partition("#")
        try:
            key = self._files.key(path, file)
            self._files.get(key)
        except FileRefused as refused:
            raise _Nowhere(refused.code, refused.message, refused.hint) from None
        decoded = unquote(fragment)
        if decoded and not decoded.startswith("/"):
            raise _Nowhere(
                "reference-unresolved",
                f"{ref!r} names no anchor of the document",
                'a place inside a document is written "#/components/schemas/Name"',
            )
        return key, pointers.split(decoded)

    def _exists(self, key: str) -> bool:
        try:
            self._files.get(key)
        except FileRefused:
            return False
        return True

    def _walk(
        self, file: str, tokens: list[str], ref: str, hops: int
    ) -> tuple[Any, str, list[str]]:
        """Follow tokens from the top of a file, through references that stand in between."""
        try:
            value: Any = self._files.get(file).value
        except FileRefused as refused:
            raise _Nowhere(refused.code, refused.message, refused.hint) from None
        done: list[str] = []
        for number, token in enumerate(tokens):
            below = pointers.step(value, token)
            if below is pointers.MISSING:
                inner = value.get("$ref") if type(value) is dict else None
                if isinstance(inner, str) and hops > 0:
                    target, before = self._target(inner, file, pointers.join(done))
                    return self._walk(target, before + tokens[number:], ref, hops - 1)
                raise _Nowhere(
                    "reference-unresolved", _missing(ref, done, token), _near(value, token)
                )
            value = below
            done.append(token)
        return value, file, done


def _missing(ref: str, done: list[str], token: str) -> str:
    if not done:
        return f"the reference {ref!r} leads nowhere: the document has no {token!r}"
    return f"the reference {ref!r} leads nowhere: {pointers.join(done)!r} has no {token!r}"


def _near(value: object, token: str) -> str:
    """Return a hint with the name that was probably meant."""
    if not isinstance(value, dict):
        return ""
    from difflib import get_close_matches

    if len(value) > _MOST_NAMES or len(token) > _LONGEST_NAME:
        return ""
    names = [name for name in value if abs(len(name) - len(token)) < 8]
    close = get_close_matches(token, names, n=1, cutoff=0.7)
    return f"did you mean {close[0]!r}?" if close else ""
