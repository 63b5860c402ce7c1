"""Plain data from the events of PyYAML's C parser: the careful way to read YAML.

Iterative, so that depth is bounded by a limit and not by the stack. Knows merge keys, aliases,
duplicate keys and the places of everything; makes trees without shared parts.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from .limits import Limits
from .syntax import Problem, SyntaxProblem, TooDeep
from .yaml_parser import events, has_old_breaks, restored
from .yaml_scalars import NOT_FINITE, is_null, plain

_CORE = "tag:yaml.org,2002:"
_SCALAR_TAGS = {"str", "int", "float", "bool", "null", "timestamp", "binary", "value"}
_MERGE = object()
_SCANNER_LIMIT = "exceeded maximum nesting depth"
"""What newer libyaml says of flow collections that nest deeper than it reads ahead."""


@dataclass(slots=True)
class _Anchored:
    """A finished node that aliases may repeat: its nodes and its nesting are counted once."""

    value: Any
    nodes: int
    height: int


@dataclass(slots=True)
class _Frame:
    """A collection under construction."""

    value: dict[str, Any] | list[Any]
    anchor: str | None
    nodes: int = 1
    height: int = 1
    key: Any = None
    at_value: bool = False
    line: int = 1
    lines: dict[str, int] = field(default_factory=dict)
    merged: dict[str, Any] | None = None


def build(text: str, limits: Limits) -> tuple[Any, list[Problem]]:
    """Return the value of the first YAML document and what is wrong with it.

    Of duplicate keys the last wins; keys that are no strings keep their spelling; unknown tags are
    ignored. Raises SyntaxProblem, and TooDeep past the limit on nesting.
    """
    return _Builder(text, limits).run()


class _Builder:
    def __init__(self, text: str, limits: Limits) -> None:
        self._hidden = has_old_breaks(text)
        self._text = text
        self._limits = limits
        self._problems: list[Problem] = []
        self._anchors: dict[str, _Anchored] = {}
        self._open: set[str] = set()
        self._frames: list[_Frame] = []
        self._result: Any = None
        self._alias_nodes = 0

    def run(self) -> tuple[Any, list[Problem]]:
        documents = 0
        for event in self._events():
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._start(event, {} if kind is yaml.MappingStartEvent else [])
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._end()
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self._second_document(event)
                    break
        return self._result, self._problems

    def _events(self) -> Iterator[Any]:
        try:
            yield from events(self._text)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
            if error.problem == _SCANNER_LIMIT:
                raise TooDeep(line, column) from None
            message = error.problem or error.context or "the text is not YAML"
            if error.context and error.problem:
                message = f"{error.problem} ({error.context})"
            raise SyntaxProblem(message, line, column) from None
        except yaml.reader.ReaderError as error:
            before = self._text[: error.position]
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            code = error.character if isinstance(error.character, int) else ord(error.character)
            raise SyntaxProblem(f"{error.reason} (U+{code:04X})", line, column) from None
        except yaml.YAMLError as error:
            raise SyntaxProblem(str(error), 1, 1) from None

    def _second_document(self, event: Any) -> None:
        rest = self._text[event.start_mark.index :].lstrip("-. \t\n")
        if rest:
            message = "the file holds more than one YAML document; only the first one is read"
            self._problem("document-multiple", message, event)

    def _problem(self, code: str, message: str, event: Any) -> None:
        mark = event.start_mark
        self._problems.append(Problem(code, message, mark.line + 1, mark.column + 1))

    def _at_key(self) -> bool:
        frame = self._frames[-1] if self._frames else None
        return frame is not None and not frame.at_value and type(frame.value) is dict

    def _scalar(self, event: Any) -> None:
        text: str = event.value
        if self._hidden:
            text = restored(text)
        value: Any = text
        if self._at_key():
            value = self._key(text, event)
        elif event.implicit[0] and event.tag is None:
            value = plain(text)
            if value is NOT_FINITE:
                self._problem("number-not-finite", f"{text} is not a finite number", event)
                value = text
        elif event.tag is not None and event.tag != "!":
            value = self._tagged(text, event)
        if event.anchor is not None:
            stored = text if value is _MERGE else value
            self._anchors[event.anchor] = _Anchored(stored, 1, 0)
        self._place(value, 1, 0, event)

    def _key(self, text: str, event: Any) -> Any:
        if event.implicit[0]:
            if text == "<<":
                return _MERGE
            if is_null(text):
                message = f"a key is null; it is read as the string {text!r}"
                self._problem("key-not-string", message, event)
        return text

    def _tagged(self, text: str, event: Any) -> Any:
        tag: str = event.tag
        name = tag.removeprefix(_CORE)
        if name == tag or name not in _SCALAR_TAGS:
            self._problem("yaml-tag", f"the tag {tag!r} is not accepted", event)
            return text
        if name in {"str", "timestamp", "binary", "value"}:
            return text
        value = plain(text)
        if name == "float" and type(value) is int:
            return float(value)
        kinds: dict[str, type] = {"int": int, "float": float, "bool": bool, "null": type(None)}
        if type(value) is not kinds[name]:
            self._problem("yaml-tag", f"{text!r} is not a value of the tag !!{name}", event)
            return text
        return value

    def _start(self, event: Any, empty: dict[str, Any] | list[Any]) -> None:
        if event.tag not in {None, "!", _CORE + ("map" if type(empty) is dict else "seq")}:
            self._problem("yaml-tag", f"the tag {event.tag!r} is not accepted", event)
        if len(self._frames) >= self._limits.max_depth:
            raise TooDeep(event.start_mark.line + 1, event.start_mark.column + 1)
        if self._at_key():
            message = "a key is a collection; OpenAPI knows only strings as keys"
            mark = event.start_mark
            raise SyntaxProblem(message, mark.line + 1, mark.column + 1, "key-not-string")
        if event.anchor is not None:
            self._open.add(event.anchor)
            self._anchors.pop(event.anchor, None)
        self._frames.append(_Frame(empty, event.anchor))

    def _end(self) -> None:
        frame = self._frames.pop()
        value = frame.value
        if frame.merged is not None and type(value) is dict:
            value = {**frame.merged, **value}
        if frame.anchor is not None:
            self._open.discard(frame.anchor)
            self._anchors[frame.anchor] = _Anchored(value, frame.nodes, frame.height)
        self._place(value, frame.nodes, frame.height, None)

    def _alias(self, event: Any) -> None:
        name: str = event.anchor
        mark = event.start_mark
        place = (mark.line + 1, mark.column + 1)
        if name in self._open:
            raise SyntaxProblem(f"the alias *{name} contains itself", *place, "alias-expansion")
        anchored = self._anchors.get(name)
        if anchored is None:
            raise SyntaxProblem(f"there is no anchor &{name} for the alias *{name}", *place)
        self._alias_nodes += anchored.nodes
        if self._alias_nodes > self._limits.max_alias_nodes:
            message = f"aliases expand to more than {self._limits.max_alias_nodes:,} nodes"
            raise SyntaxProblem(message, *place, "alias-expansion")
        if len(self._frames) + anchored.height > self._limits.max_depth:
            raise TooDeep(*place)
        value = copy_tree(anchored.value)
        if self._at_key() and not isinstance(value, str):
            raise SyntaxProblem("a key is not a string", *place, "key-not-string")
        self._place(value, anchored.nodes, anchored.height, event)

    def _place(self, value: Any, nodes: int, height: int, event: Any) -> None:
        """Put a finished node into the collection that is open."""
        if not self._frames:
            self._result = value
            return
        frame = self._frames[-1]
        frame.nodes += nodes
        frame.height = max(frame.height, height + 1)
        if type(frame.value) is list:
            frame.value.append(value)
            return
        mapping: dict[str, Any] = frame.value  # type: ignore[assignment]
        if not frame.at_value:
            frame.key, frame.at_value = value, True
            frame.line = line = event.start_mark.line + 1
            if value is _MERGE:
                return
            if value in frame.lines:
                message = (
                    f"the key {value!r} stands twice in one mapping, first in line "
                    f"{frame.lines[value]}"
                )
                self._problem("duplicate-key", message, event)
            frame.lines[value] = line
            return
        frame.at_value = False
        if frame.key is _MERGE:
            self._merge(frame, value)
        else:
            mapping[frame.key] = value

    def _merge(self, frame: _Frame, value: Any) -> None:
        parts = value if type(value) is list else [value]
        merged = frame.merged if frame.merged is not None else {}
        for part in parts:
            if type(part) is not dict:
                message = "the merge key << wants a mapping or a sequence of mappings"
                self._problems.append(Problem("yaml-merge", message, frame.line, 1))
                continue
            for key, member in part.items():
                merged.setdefault(key, member)
        frame.merged = merged


def copy_tree(value: Any) -> Any:
    """Return a copy of plain data that shares no mapping and no sequence with it."""
    if type(value) is not dict and type(value) is not list:
        return value
    result = value.copy()
    pending = [result]
    while pending:
        current = pending.pop()
        members = current.items() if type(current) is dict else enumerate(current)
        for key, member in list(members):
            if type(member) is dict or type(member) is list:
                current[key] = member.copy()
                pending.append(current[key])
    return result
