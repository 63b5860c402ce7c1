"""Operation ids: declared ones, and words of method and path where there is none.

An id depends only on its own operation, so that other operations may come and go. Only where two
operations would get one id do both spell their path out.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from .places import Place
from .reader import Reader

_WORD = re.compile(r"[A-Za-z0-9]+|\{[^{}]*\}|[^A-Za-z0-9]")
_SPELLED = {
    "/": "Slash",
    "-": "Dash",
    "_": "Underscore",
    ".": "Dot",
    "#": "Hash",
    "?": "Query",
    "&": "And",
    "=": "Equals",
    ":": "Colon",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Where an operation stands; `key` is its path, webhook name or callback name."""

    method: str
    key: str
    place: Place


def assign_ids(reader: Reader, operations: list[Identity]) -> list[tuple[str, bool]]:
    """Return for each operation its id and whether the document declares it.

    Ids declared more than once are reported; all operations that share one get a derived id.
    """
    declared = [item.place.text("operationId").strip() for item in operations]
    counts = Counter(declared)
    first: dict[str, Place] = {}
    for item, told in zip(operations, declared, strict=True):
        if told and counts[told] > 1:
            earlier = first.setdefault(told, item.place)
            if earlier is not item.place:
                reader.fault(
                    "operation-id-duplicate",
                    f"the operationId {told!r} is used {counts[told]} times, first at {earlier.id}",
                    item.place,
                    hint="give every operation an operationId of its own",
                    done="all of them are named after method and path",
                )
    taken = {told for told in declared if told and counts[told] == 1}
    result: list[tuple[str, bool]] = [
        (told, True) if told and counts[told] == 1 else ("", False) for told in declared
    ]
    missing = [index for index, (told, _) in enumerate(result) if not told]
    for derive in (derived_id, spelled_id, _verbatim):
        proposals = {index: derive(operations[index]) for index in missing}
        uses = Counter(proposals.values())
        missing = []
        for index, proposal in proposals.items():
            if uses[proposal] == 1 and proposal not in taken:
                result[index] = (proposal, False)
            else:
                missing.append(index)
        taken.update(result[index][0] for index in proposals)
        if not missing:
            break
    for index in missing:
        result[index] = (operations[index].place.id, False)
    return result


def derived_id(item: Identity) -> str:
    """Return words such as `getPetsByPetId`."""
    words, after_parameter = [item.method.lower()], False
    for part in _WORD.findall(item.key):
        if part.startswith("{"):
            words.append("And" if after_parameter else "By")
            words.extend(re.findall(r"[A-Za-z0-9]+", part))
            after_parameter = True
        elif part.isalnum() and part.isascii():
            words.append(part)
            after_parameter = False
    return _camel(words if len(words) > 1 else [*words, "Root"])


def spelled_id(item: Identity) -> str:
    """Return words in which punctuation is spelled out, for paths that differ in nothing else."""
    words = [item.method.lower() if item.method.isupper() else item.method]
    for part in _WORD.findall(item.key):
        if part.startswith("{"):
            words.append("By")
            words.extend(_spell(char) for char in re.findall(r"[A-Za-z0-9]+|.", part[1:-1]))
        else:
            words.append(_spell(part))
    return _camel(words)


def _spell(part: str) -> str:
    if part.isalnum() and part.isascii():
        return part
    return _SPELLED.get(part, f"U{ord(part[0]):X}")


def _verbatim(item: Identity) -> str:
    return f"{item.method} {item.key}"


def _camel(words: list[str]) -> str:
    return words[0] + "".join(word[:1].upper() + word[1:] for word in words[1:] if word)
