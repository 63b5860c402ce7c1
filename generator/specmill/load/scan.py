"""Offsets of JSON pointers in JSON and YAML text, without building the document again."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import yaml

from .yaml_parser import events, has_old_breaks, restored

_SPACE = re.compile(r"[ \t\n\r]*")
_decode = json.JSONDecoder(strict=False).raw_decode


@dataclass(slots=True)
class _Wanted:
    """A trie of the wanted pointers; `offset` is filled in by the scan."""

    members: dict[str, "_Wanted"] = field(default_factory=dict)
    offset: int = -1
    parent: "_Wanted | None" = None


def offsets(text: str, wanted: Mapping[str, Sequence[str]], *, is_json: bool) -> dict[str, int]:
    """Return for each pointer (given with its tokens) the offset of its key or item in the text.

    What does not exist gets the offset of its nearest existing ancestor. The text must be
    well-formed; one pass in time linear in the text serves all pointers.
    """
    root = _Wanted()
    ends: dict[str, _Wanted] = {}
    for pointer, tokens in wanted.items():
        node = root
        for token in tokens:
            below = node.members.get(token)
            if below is None:
                below = node.members[token] = _Wanted(parent=node)
            node = below
        ends[pointer] = node
    if is_json:
        _scan_json(text, root)
    else:
        _scan_yaml(text, root)
    return {pointer: _nearest(node) for pointer, node in ends.items()}


def _nearest(node: _Wanted) -> int:
    current: _Wanted | None = node
    while current is not None:
        if current.offset >= 0:
            return current.offset
        current = current.parent
    return 0


def _scan_json(text: str, root: _Wanted) -> None:
    space = _SPACE.match

    def skip(index: int) -> int:
        match = space(text, index)
        return match.end() if match is not None else index

    index = skip(0)
    root.offset = index
    # The containers that are open: node, whether it is a mapping, number of the next item.
    frames: list[tuple[_Wanted, bool, int]] = []
    entering: _Wanted | None = root
    while True:
        if entering is not None:
            opening = text[index]
            if entering.members and opening in "{[":
                frames.append((entering, opening == "{", 0))
                index = skip(index + 1)
            else:
                index = skip(_decode(text, index)[1])
            entering = None
        if not frames:
            return
        node, mapping, number = frames[-1]
        if text[index] == ",":
            index = skip(index + 1)
        if text[index] in "}]":
            frames.pop()
            index = skip(index + 1)
            continue
        start = index
        if mapping:
            token, index = _decode(text, index)
            index = skip(skip(index) + 1)
        else:
            token = str(number)
            frames[-1] = (node, mapping, number + 1)
        entering = node.members.get(token)
        if entering is None:
            index = skip(_decode(text, index)[1])
        else:
            entering.offset = start


@dataclass(slots=True)
class _Frame:
    """A collection that is being read and holds something wanted."""

    node: _Wanted
    mapping: bool
    number: int = 0
    at_value: bool = False
    key: str | None = None
    key_offset: int = 0


def _scan_yaml(text: str, root: _Wanted) -> None:
    frames: list[_Frame] = []
    skipping = 0
    missing = _count(root)
    hidden = has_old_breaks(text)
    for event in _events(text):
        kind = type(event)
        if skipping:
            skipping += _DEPTH.get(kind, 0)
            continue
        if kind in _CLOSING:
            frames.pop()
            continue
        if kind not in _NODES:
            continue
        opens = kind in _DEPTH
        target: _Wanted | None = root
        offset: int = event.start_mark.index  # type: ignore[union-attr]
        if frames:
            frame = frames[-1]
            if frame.mapping and not frame.at_value:
                frame.at_value, frame.key_offset = True, offset
                key = event.value if isinstance(event, yaml.ScalarEvent) else None
                frame.key = restored(key) if hidden and key is not None else key
                skipping = int(opens)
                continue
            frame.at_value = False
            if frame.mapping:
                target, offset = frame.node.members.get(frame.key or ""), frame.key_offset
            else:
                target = frame.node.members.get(str(frame.number))
                frame.number += 1
        if target is not None:
            missing -= target.offset < 0
            target.offset = offset
            if missing == 0:
                return
        if opens and target is not None and target.members:
            frames.append(_Frame(target, kind is yaml.MappingStartEvent))
        elif opens:
            skipping = 1


def _events(text: str) -> Iterator[yaml.Event]:
    """Yield the events of a text; where PyYAML refuses what the fast parser took, they end."""
    with suppress(yaml.YAMLError):
        yield from events(text)


_DEPTH = {
    yaml.MappingStartEvent: 1,
    yaml.SequenceStartEvent: 1,
    yaml.MappingEndEvent: -1,
    yaml.SequenceEndEvent: -1,
}
_CLOSING = {yaml.MappingEndEvent, yaml.SequenceEndEvent}
_NODES = {
    yaml.MappingStartEvent,
    yaml.SequenceStartEvent,
    yaml.ScalarEvent,
    yaml.AliasEvent,
}


def _count(node: _Wanted) -> int:
    total, stack = 0, [node]
    while stack:
        current = stack.pop()
        total += 1
        stack.extend(current.members.values())
    return total
