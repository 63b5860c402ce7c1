"""Offsets of JSON pointers in JSON and YAML text, without building the document again."""

import json
import re
from collections.abc import Mapping, Sequence

from .scan_yaml import scan_yaml
from .wanted import Wanted

_SPACE = re.compile(r"[ \t\n\r]*")
_decode = json.JSONDecoder(strict=False).raw_decode


def offsets(text: str, wanted: Mapping[str, Sequence[str]], *, is_json: bool) -> dict[str, int]:
    """Return for each pointer (given with its tokens) the offset of its key or item in the text.

    What does not exist gets the offset of its nearest existing ancestor. The text must be
    well-formed; one pass in time linear in the text serves all pointers.
    """
    root = Wanted()
    ends: dict[str, Wanted] = {}
    for pointer, tokens in wanted.items():
        node = root
        for token in tokens:
            below = node.members.get(token)
            if below is None:
                below = node.members[token] = Wanted(parent=node)
            node = below
        ends[pointer] = node
    if is_json:
        _scan_json(text, root)
    else:
        scan_yaml(text, root)
    return {pointer: _nearest(node) for pointer, node in ends.items()}


def _nearest(node: Wanted) -> int:
    current: Wanted | None = node
    while current is not None:
        if current.offset >= 0:
            return current.offset
        current = current.parent
    return 0


def _scan_json(text: str, root: Wanted) -> None:
    space = _SPACE.match

    def skip(index: int) -> int:
        match = space(text, index)
        return match.end() if match is not None else index

    index = skip(0)
    root.offset = index
    # The containers that are open: node, whether it is a mapping, number of the next item.
    frames: list[tuple[Wanted, bool, int]] = []
    entering: Wanted | None = root
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
