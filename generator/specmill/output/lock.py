"""The lock: one line for each input and each generated file, so that git merges it line by line.

    format 1
    generator 0.1.0
    input document spec/openapi.yaml <sha256>
    templates python <sha256>
    companions cli <sha256>
    settings python <sha256>
    file python/README.md <sha256>

A limited run (`generate --target`) of other inputs adds `for <target>` lines. A digest ends its
line, so a path may hold spaces.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from .paths import LOCK_NAME, fault

FORMAT = 1
Entries = tuple[tuple[str, str], ...]
BY_TARGET = ("templates", "companions", "settings")
"""What is recorded for each target."""
_HEADER = (
    "# Written by `specmill generate`, compared by `specmill check`. Commit it; do not edit it.\n"
    "# In a merge conflict keep either side and run `specmill generate`.\n"
)
_LINE = re.compile(
    r"(?:for (?P<only>\S+) )?(?P<word>format|generator|input|templates|companions|settings|file) (?P<rest>.+)"
)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MARKERS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def digest(content: bytes) -> str:
    """Returns the SHA-256 of bytes, hexadecimal."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class LockInputs:
    """What a run was made from:

    `inputs` are (kind, path, sha256) with kind document, file, overlay or config. The others are
    (target, sha256): its templates, those of the targets whose names it looks up, and the settings
    that reach it.
    """

    generator: str
    inputs: tuple[tuple[str, str, str], ...] = ()
    templates: Entries = ()
    companions: Entries = ()
    settings: Entries = ()

    def limited(self, targets: Collection[str]) -> LockInputs:
        """Returns the inputs as some targets see them: what is theirs only."""

        def own(entries: Entries) -> Entries:
            return tuple(entry for entry in entries if entry[0] in targets)

        return replace(
            self,
            templates=own(self.templates),
            companions=own(self.companions),
            settings=own(self.settings),
        )

    def joined(self, other: LockInputs) -> LockInputs:
        """Returns these inputs with what belongs to the targets of another, sorted."""

        def both(ours: Entries, theirs: Entries) -> Entries:
            return tuple(sorted(dict([*ours, *theirs]).items()))

        return replace(
            self,
            templates=both(self.templates, other.templates),
            companions=both(self.companions, other.companions),
            settings=both(self.settings, other.settings),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """A lock as read.

    `files` maps a path to every digest it is listed with: several only after a merge conflict.
    """

    inputs: LockInputs = field(default_factory=lambda: LockInputs(generator=""))
    separate: Mapping[str, LockInputs] = field(default_factory=dict)
    """Targets that were generated from other inputs than the rest."""
    files: Mapping[str, frozenset[str]] = field(default_factory=dict)
    exists: bool = False
    damaged: tuple[int, ...] = ()
    """Numbers of the lines that make no sense."""
    conflict: bool = False
    """Whether it holds the markers of a merge conflict."""
    newer: bool = False
    """Whether a later version of specmill wrote it."""
    text: str = ""

    def inputs_of(self, target: str) -> LockInputs:
        """Returns what a target was generated from."""
        return self.separate.get(target, self.inputs).limited((target,))

    @property
    def sound(self) -> bool:
        """Whether every line was understood and no file is listed twice."""
        return self.exists and not (self.damaged or self.conflict or self.newer)


def read_lock(path: Path) -> Lock:
    """Returns the lock in a file; one that is missing, damaged or in conflict is told by its flags.

    Raises OSError.
    """
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Lock()
    return parse_lock(data.decode("utf-8", "replace"))


@dataclass(slots=True)
class _Found:
    generator: str = ""
    inputs: list[tuple[str, str, str]] = field(default_factory=list)
    by_target: dict[str, list[tuple[str, str]]] = field(
        default_factory=lambda: {word: [] for word in BY_TARGET}
    )

    def frozen(self) -> LockInputs:
        entries = {word: tuple(found) for word, found in self.by_target.items()}
        return LockInputs(self.generator, tuple(self.inputs), **entries)


def parse_lock(text: str) -> Lock:
    """Returns the lock in a text.

    Lines that make no sense are left out and counted in `damaged`.
    """
    shared = _Found()
    separate: dict[str, _Found] = {}
    files: dict[str, set[str]] = {}
    damaged: list[int] = []
    conflict = newer = versioned = False
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        if line.startswith(_MARKERS):
            conflict = True
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            damaged.append(number)
            continue
        word, rest = match["word"], match["rest"]
        into = separate.setdefault(match["only"], _Found()) if match["only"] else shared
        name, _, value = rest.rpartition(" ")
        match word:
            case "format":
                versioned = True
                newer = newer or not rest.isdecimal() or int(rest) > FORMAT
            case "generator":
                into.generator = rest
            case _ if not name or not _DIGEST.fullmatch(value):
                damaged.append(number)
            case "input":
                kind, _, path = name.partition(" ")
                into.inputs.append((kind, path, value))
            case _ if word in BY_TARGET:
                into.by_target[word].append((name, value))
            case _ if fault(name):
                damaged.append(number)
            case _:
                files.setdefault(name, set()).add(value)
    if not versioned and not conflict and 1 not in damaged:
        damaged.insert(0, 1)
    return Lock(
        inputs=shared.frozen(),
        separate={target: found.frozen() for target, found in separate.items()},
        files={path: frozenset(digests) for path, digests in files.items()},
        exists=True,
        damaged=tuple(damaged),
        conflict=conflict or any(len(digests) > 1 for digests in files.values()),
        newer=newer,
        text=text,
    )


def format_lock(
    inputs: LockInputs, files: Mapping[str, str], separate: Mapping[str, LockInputs] | None = None
) -> str:
    """Returns the text of a lock: inputs first, then files by path."""
    lines = [f"format {FORMAT}", *_input_lines(inputs, "")]
    for target in sorted(separate or {}):
        lines += _input_lines((separate or {})[target], f"for {target} ")
    lines += [f"file {path} {files[path]}" for path in sorted(files)]
    return _HEADER + "\n".join(lines) + "\n"


def _input_lines(inputs: LockInputs, prefix: str) -> Iterable[str]:
    yield f"{prefix}generator {inputs.generator}"
    for kind, path, value in inputs.inputs:
        yield f"{prefix}input {kind} {path or '.'} {value}"
    for word in BY_TARGET:
        for target, value in sorted(getattr(inputs, word)):
            yield f"{prefix}{word} {target} {value}"


def lock_path(output: Path) -> Path:
    """Returns where the lock of an output folder is."""
    return output / LOCK_NAME
