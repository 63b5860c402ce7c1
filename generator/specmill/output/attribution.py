"""Attribution: which input moved since the lock was written."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
    order = list(Cause)
    return tuple(sorted(found, key=lambda move: order.index(move.cause)))


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

    def causes(self, target: str) -> tuple[Cause, ...]:
        """Returns what made the files of a target differ.

        Where none of its own inputs moved, any that did is named (a template may look into another
        target's plan); where nothing moved at all it is the generator, whose code can differ under
        one version.
        """
        if not self.known:
            return (Cause.LOCK,)
        moved = self.by_target.get(target) or self.everywhere
        return tuple(dict.fromkeys(move.cause for move in moved)) or (Cause.GENERATOR,)


def attribute(lock: Lock, inputs: LockInputs, targets: Collection[str]) -> Attribution:
    """Returns what moved between a lock and the present inputs."""
    if not lock.sound:
        return Attribution({}, (), known=False)
    by_target = {
        target: moves(lock.inputs_of(target), inputs.limited(target)) for target in sorted(targets)
    }
    everywhere = dict.fromkeys(move for moved in by_target.values() for move in moved)
    return Attribution(by_target, tuple(everywhere), known=True)
