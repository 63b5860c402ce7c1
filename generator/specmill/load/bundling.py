"""Bundling: the parts of a document that stand in other files, put where they are referred to."""

import re
from typing import TYPE_CHECKING, Any

from . import pointers
from .provenance import Origins
from .references import UnresolvedReference

if TYPE_CHECKING:
    from ..document import Document

_OTHER_FILE = re.compile(r"""\$ref["']?\s*:\s*(?:[>|][-+0-9]*\s+)?["']?[^"'#\s{[>|]""")
_DEEPEST = 100
_DATA = frozenset({"example", "enum", "const", "default", "value"})
"""Keywords whose values are data of the API, in which "$ref" is no reference."""


def bundle(document: "Document") -> tuple[dict[str, Any], Origins] | None:
    """Return a copy of the document with what stands in other files, and where each part stands.

    Every part is put in once, where it is first referred to; elsewhere, and where a reference is
    broken, the reference stays. Returns None if the document refers to no other file.
    """
    if not _OTHER_FILE.search(document.files[""].text):
        return None
    origins = Origins()
    root: dict[str, Any] = {}
    seen: set[tuple[str, str]] = set()
    # What is to be copied: value, its file and pointer, and the container, key and place it goes to.
    pending: list[tuple[Any, str, str, Any, Any, list[str]]] = []
    for key, value in document.root.items():
        pending.append((value, "", pointers.child("", key), root, key, [key]))
    while pending:
        value, file, pointer, into, key, place = pending.pop()
        if key in _DATA and place[-2:-1] != ["properties"]:
            into[key] = value
            continue
        ref = value.get("$ref") if isinstance(value, dict) else None
        if isinstance(ref, str) and len(place) < _DEEPEST:
            try:
                found = document.resolve(ref, file, pointer, report=False)
            except UnresolvedReference:
                found = None
            if found is not None and found.file and (found.file, found.pointer) not in seen:
                seen.add((found.file, found.pointer))
                origins.record(place, (found.file, found.pointer))
                value, file, pointer = found.value, found.file, found.pointer
        if isinstance(value, dict):
            into[key] = copy = dict.fromkeys(value)
            pending.extend(
                (member, file, pointers.child(pointer, name), copy, name, [*place, name])
                for name, member in value.items()
            )
        elif isinstance(value, list):
            into[key] = items = [None] * len(value)
            pending.extend(
                (item, file, pointers.child(pointer, at), items, at, [*place, str(at)])
                for at, item in enumerate(value)
            )
        else:
            into[key] = value
    return root, origins
