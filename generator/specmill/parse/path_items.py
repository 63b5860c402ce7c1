"""Path items: the operations a map of paths, webhooks or callback expressions holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final

from ..load.pointers import escape
from .operation_ids import Identity
from .paths import METHODS
from .places import Place
from .reader import Reader

_FIELDS: Final = frozenset(
    {"summary", "description", "servers", "parameters", "$ref", "additionalOperations"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One operation before it is read: `item` is its path item, `at` a place no other has."""

    identity: Identity
    item: Place
    at: Place


def read_entries(reader: Reader, key: str) -> list[Entry]:
    """Return the operations of all path items under a member of the document."""
    found = [
        (member, entry)
        for name, member in reader.root.members(key)
        if not (name.startswith("x-") and key == "paths")
        for entry in item_entries(reader, name, member)
    ]
    uses = Counter(entry.at.id for _, entry in found)
    return [
        replace(entry, at=_virtual(member, entry.identity.method))
        if uses[entry.at.id] > 1
        else entry
        for member, entry in found
    ]


def item_entries(reader: Reader, name: str, member: Place) -> list[Entry]:
    """Return the operations of one path item, those beside a reference after those behind it."""
    if not isinstance(member.value, dict):
        reader.warning(
            "path-invalid", f"{name!r} holds no path item", member, done="it has no operations"
        )
        return []
    item = reader.follow(member) or member
    places = [item]
    if item.id != member.id and len(member.value) > 1:
        places.append(member)
    found: dict[str, Entry] = {}
    for place in places:
        for method, operation in _methods(reader, place):
            followed = reader.follow(operation) or Place({}, operation.file, operation.pointer)
            if not isinstance(followed.value, dict):
                reader.fault(
                    "operation-invalid",
                    f"{method} of {name!r} is not an object",
                    followed,
                    done="read as an operation that says nothing",
                )
                followed = Place({}, followed.file, followed.pointer)
            identity = Identity(method=method, key=name, place=followed)
            found[method] = Entry(identity=identity, item=place, at=followed)
    return list(found.values())


def _methods(reader: Reader, item: Place) -> list[tuple[str, Place]]:
    found = []
    for key in item.object:
        name = str(key)
        if name in METHODS:
            found.append((name.upper(), item.child(key)))
        elif name in _FIELDS or name.startswith("x-"):
            continue
        elif name.strip().lower() in METHODS and isinstance(item.object[key], dict):
            reader.warning(
                "method-spelling",
                f"the method is written {name!r}",
                item.child(key),
                hint=f"write {name.strip().lower()!r}",
                done=f"read as {name.strip().upper()}",
            )
            found.append((name.strip().upper(), item.child(key)))
        else:
            _unknown_field(reader, name, item.child(key))
    for name, operation in item.members("additionalOperations"):
        found.append((name, operation))
    return found


def _unknown_field(reader: Reader, name: str, place: Place) -> None:
    """Report a field that does not exist: an error if an operation would be lost by it."""
    close = get_close_matches(name.lower(), [*METHODS, *_FIELDS], n=1)
    hint = f"did you mean {close[0]!r}?" if close else "begin the name of an extension with x-"
    message = f"{name!r} is no field of a path item"
    if place.object.keys() & {"responses", "operationId"}:
        done = "the operation was left out"
        reader.fault("path-item-field", message, place, hint=hint, done=done)
    else:
        reader.warning("path-item-field", message, place, hint=hint, done="it was ignored")


def _virtual(member: Place, method: str) -> Place:
    """Return the place of an operation as seen through the reference of its path item."""
    key = method.lower()
    return Place({}, member.file, f"{member.pointer}/{escape(key)}")
