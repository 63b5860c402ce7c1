"""Origins: which input a place of the root document was written in, once overlays changed it."""

from dataclasses import dataclass, field

from . import pointers


@dataclass(slots=True)
class OriginNode:
    """What is known about one place: its own origin if it has one, and nodes of places below it."""

    origin: tuple[str, str] | None = None
    opaque: bool = False
    children: dict[str, "OriginNode"] = field(default_factory=dict)


class Origins:
    """Maps places of the root document (file "") to the file and pointer they were written at.

    A place without an origin has its parent's, one token further down; below an opaque origin every
    place has that origin itself.
    """

    def __init__(self) -> None:
        self._root = OriginNode()

    def trace(self, file: str, pointer: str) -> tuple[str, str]:
        """Return file and pointer of the text in which a place was written."""
        if file or not self._root.children:
            return file, pointer
        node: OriginNode | None = self._root
        written, opaque = "", False
        for token in pointers.split(pointer):
            node = node.children.get(token) if node is not None else None
            if node is not None and node.origin is not None:
                file, written = node.origin
                opaque = node.opaque
            elif not opaque:
                written = pointers.child(written, token)
        return file, written

    def record(self, place: list[str], origin: tuple[str, str], *, opaque: bool = False) -> None:
        """Note that what now stands at the place (unescaped tokens) was written at `origin`."""
        node = self._root
        for token in place:
            node = node.children.setdefault(token, OriginNode())
        node.origin, node.opaque = origin, opaque
        node.children.clear()

    def remove_key(self, place: list[str]) -> None:
        """Note that the member of a mapping at the place is gone."""
        parent = self._find(place[:-1])
        if parent is not None:
            parent.children.pop(place[-1], None)

    def remove_items(self, place: list[str], gone: set[int], length: int) -> None:
        """Note that some items of the sequence at the place (of `length` items) are gone."""
        if not gone:
            return
        first = min(gone)
        kept = [index for index in range(first, length) if index not in gone]
        origins = [self.trace("", pointers.join([*place, str(index)])) for index in kept]
        node = self._root
        for token in place:
            node = node.children.setdefault(token, OriginNode())
        moved = [node.children.pop(str(index), OriginNode()) for index in kept]
        for index in gone:
            node.children.pop(str(index), None)
        for index, (item, origin) in enumerate(zip(moved, origins, strict=True), first):
            if item.origin is None:
                item.origin = origin
            node.children[str(index)] = item

    def _find(self, place: list[str]) -> OriginNode | None:
        node: OriginNode | None = self._root
        for token in place:
            node = node.children.get(token) if node is not None else None
        return node
