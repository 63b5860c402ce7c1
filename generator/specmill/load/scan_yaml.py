"""Offsets of wanted places in YAML text, from the events of its parser.

What stands behind an alias or a merge key is found where its anchor is, in a further pass.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import yaml

from .wanted import Wanted
from .yaml_parser import events, has_old_breaks, restored

_MOST_PASSES = 10
_OPENING = {yaml.MappingStartEvent, yaml.SequenceStartEvent}
_CLOSING = {yaml.MappingEndEvent, yaml.SequenceEndEvent}
_NODES = {*_OPENING, yaml.ScalarEvent, yaml.AliasEvent}
_MERGE = "<<"


@dataclass(slots=True)
class _Frame:
    """A collection that is being read and holds something wanted.

    `merged` says that its members belong to another mapping, whose own members win.
    """

    nodes: list[Wanted]
    mapping: bool
    merged: bool = False
    number: int = 0
    at_value: bool = False
    key: str | None = None
    key_offset: int = 0
    merges: bool = False


def scan_yaml(text: str, root: Wanted) -> None:
    """Fill in the offsets of the wanted places that exist; the last of equal keys counts."""
    scan = _Scan(text, root)
    starts = scan.run(root, {})
    for _ in range(_MOST_PASSES):
        if not starts:
            return
        starts = scan.run(None, starts)


class _Scan:
    def __init__(self, text: str, root: Wanted) -> None:
        self._text = text
        self._hidden = has_old_breaks(text)
        self._missing = root.size()

    def run(self, root: Wanted | None, starts: dict[int, list[Wanted]]) -> dict[int, list[Wanted]]:
        """Read the text once, from the root or from anchored nodes given by their offsets.

        Returns the anchored nodes in which the rest is to be found.
        """
        frames: list[_Frame | None] = []
        anchors: dict[str, int] = {}
        behind: dict[int, list[Wanted]] = {}
        for event in self._events():
            kind = type(event)
            if kind in _CLOSING:
                frames.pop()
                continue
            if kind not in _NODES:
                continue
            start: int = event.start_mark.index
            opens = kind in _OPENING
            frame = frames[-1] if frames else None
            targets: list[Wanted] = []
            merged = False
            if frame is not None:
                if frame.mapping and not frame.at_value:
                    self._read_key(frame, event, start)
                    if opens:
                        frames.append(None)
                    continue
                merged = frame.merges or (frame.merged and not frame.mapping)
                targets = self._enter(frame, start, merged, late=root is None)
            elif not frames and root is not None:
                targets = [root]
                self._found(root, start, late=False)
            if start in starts and kind is not yaml.AliasEvent:
                targets = [*targets, *starts[start]]
                merged = True
            if self._missing == 0:
                return {}
            below = [target for target in targets if target.members]
            if kind is yaml.AliasEvent:
                if below and event.anchor in anchors:
                    behind.setdefault(anchors[event.anchor], []).extend(below)
            elif event.anchor is not None:
                anchors[event.anchor] = start
            if opens:
                mapping = kind is yaml.MappingStartEvent
                frames.append(_Frame(below, mapping, merged) if below else None)
        return behind

    def _events(self) -> Iterator[Any]:
        """Yield the events; where PyYAML refuses what the fast parser took, they end."""
        with suppress(yaml.YAMLError):
            yield from events(self._text)

    def _read_key(self, frame: _Frame, event: Any, start: int) -> None:
        key = event.value if type(event) is yaml.ScalarEvent else None
        if key is not None and self._hidden:
            key = restored(key)
        frame.at_value, frame.key, frame.key_offset = True, key, start
        frame.merges = key == _MERGE and event.implicit[0]

    def _enter(self, frame: _Frame, start: int, merged: bool, *, late: bool) -> list[Wanted]:
        """Return what is wanted of the node that begins, and note where it is."""
        frame.at_value = False
        if merged:
            return frame.nodes
        token = frame.key if frame.mapping else str(frame.number)
        frame.number += 1
        offset = frame.key_offset if frame.mapping else start
        targets = [node.members[token] for node in frame.nodes if token in node.members]
        for target in targets:
            self._found(target, offset, late=late or frame.merged)
        return targets

    def _found(self, target: Wanted, offset: int, *, late: bool) -> None:
        """Note an offset; one that is found late does not replace another."""
        if target.offset < 0:
            self._missing -= 1
            target.offset = offset
        elif not late:
            target.offset = offset
