"""What takes the place of something deprecated: as the document's extensions say, or as its prose does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from .. import prose
from ..model import Deprecation
from ..text import EMPTY, Text
from .nodes import (
    ArgumentNode,
    DeprecationNode,
    FieldNode,
    ModelNode,
    OperationNode,
    ParameterNode,
)

Deprecated: TypeAlias = OperationNode | ParameterNode | ArgumentNode | FieldNode | ModelNode

_SUCCESSION = re.compile(
    r"\b(?:use|call|prefer|see|instead|replaced|replacement|superseded|favou?r|migrate|switch|moved)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n\s*\n")
_CALL = re.compile(r"\b(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS|QUERY)\s+(/[^\s`'\",;)]*)")
_NAME = re.compile(r"(`?)(?:[A-Za-z#/]*#/?operation/)?([A-Za-z_][\w./:-]*\w)")
_BLANK = re.compile(r"\{[^{}]*\}")


def deprecation_of(told: Deprecation | None) -> DeprecationNode | None:
    """Returns the node of what extensions say."""
    if told is None:
        return None
    text = told.replacement
    kind = (
        "address" if prose.link_target(text) else "sentence" if re.search(r"\s", text) else "name"
    )
    return DeprecationNode(replacement=Text(text), kind=kind, sunset=Text(told.sunset))


def told_of(node: Deprecated, subject: str = "", successor: str = "") -> Text:
    """Returns what a user of something deprecated is told, in sentences; empty where it is not deprecated.

    `subject` is its spelling in code; `successor` that of what takes its place, before anything the document names.
    """
    if not node.deprecated:
        return EMPTY
    told = node.deprecation
    sentences = [f"{subject} is deprecated." if subject else "Deprecated."]
    if successor:
        sentences.append(f"Use {successor} instead.")
    elif told is not None and told.replacement:
        raw = told.replacement.raw
        whole = told.kind == "sentence"
        sentences.append(prose.sentence(raw) if whole else f"Use {raw} instead.")
    if told is not None and told.sunset:
        sentences.append(f"It goes away on {told.sunset.raw}.")
    return Text(" ".join(sentences))


class Successors:
    """Finds the operation that takes the place of a deprecated one."""

    def __init__(self, operations: Iterable[OperationNode]) -> None:
        self._by_id: Mapping[str, OperationNode] = {node.id.raw: node for node in operations}
        self._by_call = {
            (node.method, _BLANK.sub("{}", node.path.raw)): node for node in self._by_id.values()
        }

    def successor(self, node: OperationNode) -> OperationNode | None:
        """Returns the operation that the extension names, else the one that a sentence about succession does.

        An operationId of lower-case letters alone counts only as a code span: it may be an ordinary word.
        """
        if node.deprecation is not None and node.deprecation.replacement:
            return self._named(node.deprecation.replacement.raw, node)
        for text in (node.summary.raw, node.description.raw):
            for sentence in _SENTENCE_END.split(text):
                found = self._told(sentence, node) if _SUCCESSION.search(sentence) else None
                if found is not None:
                    return found
        return None

    def _named(self, text: str, node: OperationNode) -> OperationNode | None:
        found = self._by_id.get(text)
        return found if found is not None and found is not node else self._called(text, node)

    def _called(self, text: str, node: OperationNode) -> OperationNode | None:
        for method, path in _CALL.findall(text):
            found = self._by_call.get((method, _BLANK.sub("{}", path)))
            if found is not None and found is not node:
                return found
        return None

    def _told(self, sentence: str, node: OperationNode) -> OperationNode | None:
        for tick, name in _NAME.findall(sentence):
            found = self._by_id.get(name)
            sure = tick or not (name.isalpha() and name.islower())
            if found is not None and found is not node and sure:
                return found
        return self._called(sentence, node)
