"""Operations to a tree of resources, in words: the same for every target, spelled by each in its own case.

Where the place of an operation comes from (design, section 5): its pin; else a dotted or slashed operationId; else its
first tag and the operationId without the tag's stutter; else the first constant segment of its path.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..model import Api, Operation, Tag
from ..naming import Candidates, Words, code_words, spell_words, split_words

_SEPARATORS = re.compile(r"[./]|::")
_VERSION = re.compile(r"v\d+(?:[a-z]+\d*)?|api|rest|\d+(?:[.-]\d+)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an operation stands: the segments of its resource, and candidates for its method name."""

    segments: tuple[str, ...]
    candidates: Candidates
    original: str = ""
    """The method name as the document spells it, where it does."""


@dataclass(slots=True, kw_only=True)
class Branch:
    """A resource under construction: children by words, operations with their places."""

    words: Words = ()
    segment: str = ""
    path: tuple[Words, ...] = ()
    children: dict[Words, Branch] = field(default_factory=dict)
    operations: list[tuple[Operation, Place]] = field(default_factory=list)


def build_tree(operations: Sequence[Operation], api: Api) -> Branch:
    """Returns the root branch; children are sorted by words, operations by id, so document order has no say."""
    tags = {tag.name: tag for tag in api.tags}
    root = Branch()
    for operation in sorted(operations, key=lambda operation: (operation.id, operation.pointer)):
        place = place_of(operation, tags)
        branch = root
        for segment in place.segments:
            words = split_words(segment) or spell_words(segment)
            child = branch.children.get(words)
            if child is None:
                child = Branch(words=words, segment=segment, path=(*branch.path, words))
                branch.children[words] = child
            child.segment = min(child.segment, segment)
            branch = child
        branch.operations.append((operation, place))
    _sort(root)
    return root


def _sort(branch: Branch) -> None:
    branch.children = dict(sorted(branch.children.items()))
    for child in branch.children.values():
        _sort(child)


def place_of(operation: Operation, tags: dict[str, Tag]) -> Place:
    """Returns the place of one operation; depends on that operation and its tags only."""
    if operation.pinned_name:
        *pinned, last = operation.pinned_name.split(".")
        return Place(
            segments=tuple(pinned),
            candidates=Candidates(split_words(last) or (last,)),
            original=last,
        )
    route = route_words(operation)
    distinct = (*split_words(operation.id), *route)

    def last_resort() -> Words:
        return (
            *distinct,
            *code_words(operation.pointer.rpartition("/paths/")[2] or operation.pointer),
        )

    segments = (
        [segment for segment in _SEPARATORS.split(operation.id) if segment]
        if operation.id_declared
        else []
    )
    if len(segments) > 1 and all(split_words(segment) for segment in segments):
        method = split_words(segments[-1])
        return Place(
            segments=tuple(segments[:-1]),
            candidates=Candidates(
                method, (operation.method.lower(), *method), route, distinct, last_resort
            ),
            original=segments[-1],
        )
    resource = _resource_segments(operation, tags)
    full = split_words(operation.id) or route
    short = (
        full
        if operation.id_declared
        else tuple(word for word in full if not _VERSION.fullmatch(word)) or full
    )
    stripped = _without_stutter(short, split_words(resource[-1])) if resource else short
    return Place(
        segments=resource,
        candidates=Candidates(stripped, full, route, distinct, last_resort),
        original=operation.id if stripped == full and operation.id_declared else "",
    )


def route_words(operation: Operation) -> Words:
    """Returns the words of method and path: `GET /users/{id}/posts` gives get, users, id, posts."""
    words: list[str] = [*split_words(operation.method)]
    for segment in operation.path.split("?")[0].split("/"):
        words.extend(split_words(segment))
    return tuple(words)


def _resource_segments(operation: Operation, tags: dict[str, Tag]) -> tuple[str, ...]:
    for name in operation.tags:
        if split_words(name) or spell_words(name):
            return _tag_chain(name, tags)
    for segment in operation.path.split("?")[0].split("#")[0].split("/"):
        if (
            segment
            and "{" not in segment
            and not _VERSION.fullmatch(segment)
            and split_words(segment)
        ):
            return (segment,)
    return ()


def _tag_chain(name: str, tags: dict[str, Tag]) -> tuple[str, ...]:
    chain = [name]
    while (
        (tag := tags.get(chain[0])) is not None
        and tag.parent
        and tag.parent in tags
        and tag.parent not in chain
    ):
        chain.insert(0, tag.parent)
    return tuple(chain)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _without_stutter(words: Words, tag: Words) -> Words:
    """Returns words without the first run that repeats the tag, number aside; all words where nothing would be left."""
    wanted = [_singular(word) for word in tag]
    have = [_singular(word) for word in words]
    size = len(wanted)
    for start in range(len(have) - size + 1):
        if size and have[start : start + size] == wanted:
            rest = words[:start] + words[start + size :]
            return rest if rest and not rest[0][0].isdigit() else words
    return words
