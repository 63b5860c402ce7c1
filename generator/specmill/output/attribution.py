"""Attribution: which inputs moved since the lock was written, and which of them can have changed a file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from .lock import Lock, LockInputs

_K = TypeVar("_K")


class Cause(StrEnum):
    """What made a file differ from what is committed."""

    SPEC = "spec"
    OVERLAY = "overlay"
    CONFIG = "config"
    TEMPLATE = "template"
    GENERATOR = "generator"
    HAND = "hand edit"
    LOCK = "lock"
    """The lock is missing or damaged, so nothing is known about its inputs."""


_KINDS: Mapping[str, Cause] = {
    "document": Cause.SPEC,
    "file": Cause.SPEC,
    "overlay": Cause.OVERLAY,
    "config": Cause.CONFIG,
    "configuration": Cause.CONFIG,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One input that differs from the lock: `name` is its path, target or version."""

    cause: Cause
    name: str
    what: str
    """changed, added, removed, or `0.1.0 -> 0.2.0`."""

    def __str__(self) -> str:
        return f"{self.cause} {self.name} {self.what}".replace("  ", " ")


def moves(old: LockInputs, new: LockInputs) -> tuple[Move, ...]:
    """Returns the inputs that differ, in the order spec, overlays, configuration, templates,
    generator.
    """
    found = []
    before = {(kind, path or "."): value for kind, path, value in old.inputs}
    after = {(kind, path or "."): value for kind, path, value in new.inputs}
    for (kind, path), what in _differences(before, after):
        found.append(Move(cause=_KINDS.get(kind, Cause.SPEC), name=path, what=what))
    for target, what in _differences(dict(old.templates), dict(new.templates)):
        found.append(Move(cause=Cause.TEMPLATE, name=target, what=what))
    if old.generator != new.generator:
        what = f"{old.generator} -> {new.generator}"
        found.append(Move(cause=Cause.GENERATOR, name="", what=what))
    return _ordered(found)


def _differences(before: Mapping[_K, str], after: Mapping[_K, str]) -> list[tuple[_K, str]]:
    keys = dict.fromkeys([*before, *after])
    return [
        (key, "removed" if key not in after else "added" if key not in before else "changed")
        for key in keys
        if before.get(key) != after.get(key)
    ]


@dataclass(frozen=True, slots=True)
class Attribution:
    """What moved for each target."""

    by_target: Mapping[str, tuple[Move, ...]]
    everywhere: tuple[Move, ...]
    known: bool
    """Whether there is a sound lock to compare with."""

    def causes(self, target: str, *, copied: bool = False) -> tuple[Cause, ...]:
        """Returns what can have made a file of a target differ: one cause is certain, of several it
        is at least one.

        `copied` says that the file is one of the templates' own, which nothing else has a say in.
        Where nothing that reaches the target moved, it is the generator, whose code can differ under
        one version.
        """
        if not self.known:
            return (Cause.LOCK,)
        moved = self.by_target.get(target, ())
        if copied:
            moved = tuple(move for move in moved if move.cause is Cause.TEMPLATE)
        return tuple(dict.fromkeys(move.cause for move in moved)) or (Cause.GENERATOR,)

    def template(self, target: str) -> str:
        """Returns whose templates moved, for a target that templates are a cause for: its own, or
        those it looks names up in.
        """
        names = [move.name for move in self.everywhere if move.cause is Cause.TEMPLATE]
        others = [name for name in names if name in self.by_target and name != target]
        return target if target in names else " and ".join(others) or "of another target"


def attribute(lock: Lock, inputs: LockInputs, targets: Collection[str]) -> Attribution:
    """Returns what moved between a lock and the present inputs."""
    if not lock.sound:
        return Attribution({}, (), known=False)
    by_target = {}
    everywhere: dict[Move, None] = {}
    for target in sorted(targets):
        old, new = lock.inputs_of(target), inputs.limited((target,))
        found = _moves_of(target, old, new)
        by_target[target] = _reaching(found, old, new)
        everywhere |= dict.fromkeys(found)
    named = {move.name for move in everywhere if move.cause is Cause.TEMPLATE} & set(by_target)
    shown = (m for m in everywhere if not named or m.cause is not Cause.TEMPLATE or m.name in named)
    return Attribution(by_target, _ordered(shown), known=True)


def _moves_of(target: str, old: LockInputs, new: LockInputs) -> tuple[Move, ...]:
    """The moves as one target sees them."""
    found = list(moves(old, new))
    both = old.templates and new.templates
    if both and old.companions != new.companions:
        name = f"of names that {target} looks up"
        found.append(Move(cause=Cause.TEMPLATE, name=name, what="changed"))
    config = any(move.cause is Cause.CONFIG for move in found)
    if not config and (old.settings != new.settings or not both):
        found.append(Move(cause=Cause.CONFIG, name=f"of {target}", what="changed"))
    return _ordered(found)


def _reaching(found: tuple[Move, ...], old: LockInputs, new: LockInputs) -> tuple[Move, ...]:
    """The moves that can have changed files of the target.

    The file of the configuration moves with every comment: whether the target's settings did is
    recorded. A target that is new, or gone, is so by configuration.
    """
    if not (old.templates and new.templates):
        return tuple(move for move in found if move.cause is Cause.CONFIG)
    if old.settings and old.settings == new.settings:
        return tuple(move for move in found if move.cause is not Cause.CONFIG)
    return found


def _ordered(found: Iterable[Move]) -> tuple[Move, ...]:
    order = list(Cause)
    return tuple(sorted(found, key=lambda move: order.index(move.cause)))
