"""From a generated symbol to its place in the document, and back."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .document import Document
from .load import pointers
from .load.positions import Position
from .output.paths import SURFACE, owner
from .pipeline import Result
from .plan.nodes import ModelGroup, OperationNode, ResourceNode
from .render import origins
from .surface import Symbol, build_surface
from .surface.pages import page_anchors
from .surface.parts import ARGUMENTS, MODEL_PARTS, OPERATIONS, owner_of

_WORD = re.compile(r"[^\W\d]\w*")
_FLAG = re.compile(r"--[\w-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the document: its pointer, where it was written, and the `$ref`s that lead there."""

    pointer: str
    position: Position
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A symbol of a target, where it is declared, and the file that holds it."""

    target: str
    symbol: Symbol
    place: Place | None
    file: str = ""
    """The generated file, below the output."""


@dataclass(slots=True)
class SymbolIndex:
    """The symbols of a run by target, with the files they are in."""

    document: Document
    symbols: Mapping[str, Mapping[tuple[str, str], Symbol]]
    files: Mapping[str, tuple[str, Any]]
    """Path below the output to target and node (an operation, resource or group of models)."""
    contents: Mapping[str, bytes]
    _by_pointer: dict[str, dict[str, list[Symbol]]] = field(default_factory=dict)

    @classmethod
    def of(cls, result: Result) -> SymbolIndex:
        """Returns the index of a run."""
        symbols = {}
        files: dict[str, tuple[str, Any]] = {}
        for target in result.targets:
            key = target.settings.key
            built = build_surface(target.api, target.target, target.files, key)
            symbols[key] = built.symbols
            for path, node in origins(target.api, target.target):
                files[f"{key}/{path}"] = key, node
            for file in target.files:
                files.setdefault(f"{key}/{file.path}", (key, None))
        return cls(document=result.document, symbols=symbols, files=files, contents=result.files)

    def explain(self, name: str) -> tuple[Explanation, ...]:
        """Returns what a name stands for in each target: exact names, else requests, ends of names, the
        same words in another spelling, and the operations of a group.
        """
        for matches in (_exact, _request, _ending, _loose, _within):
            found = [
                self._explanation(target, symbol)
                for target, symbols in self.symbols.items()
                for own in (_by_client(symbols, name),)
                for symbol in symbols.values()
                if matches(symbol, own)
            ]
            if found:
                return tuple(found)
        return ()

    def near(self, name: str) -> tuple[str, ...]:
        """Returns names that look like one that was not found."""
        known = {symbol.name for symbols in self.symbols.values() for symbol in symbols.values()}
        return tuple(difflib.get_close_matches(name, known, n=3, cutoff=0.5))

    def _explanation(self, target: str, symbol: Symbol) -> Explanation:
        place = self._place(symbol.pointer) if symbol.pointer else None
        return Explanation(
            target=target, symbol=symbol, place=place, file=self._file_of(target, symbol)
        )

    def _place(self, pointer: str) -> Place:
        file, _, inside = pointer.partition("#")
        return Place(
            pointer=pointer,
            position=self.document.locate(file, inside),
            references=tuple(self._references(file, inside)),
        )

    def _references(self, file: str, inside: str) -> Iterator[str]:
        """Yields the `$ref` at a place and those it leads to."""
        loaded = self.document.files.get(file)
        seen: set[str] = set()
        while loaded is not None:
            value = pointers.follow(loaded.value, pointers.split(inside))
            ref = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(ref, str) or ref in seen:
                return
            seen.add(ref)
            yield ref
            path, _, fragment = ref.partition("#")
            if path:
                return
            inside = fragment

    def _file_of(self, target: str, symbol: Symbol) -> str:
        """The first file rendered for the node that a symbol belongs to."""
        if "#" in symbol.name and symbol.kind == "anchor":
            return f"{target}/{symbol.name.partition('#')[0]}"
        owner = symbol.name if symbol.kind in (*OPERATIONS, "model") else owner_of(symbol)
        pointer = self._pointer_of_owner(target, owner)
        for path, (key, node) in self.files.items():
            if key == target and node is not None and pointer in _pointers(node):
                return path
        return ""

    def _pointer_of_owner(self, target: str, owner: str) -> str:
        for kind in (*OPERATIONS, "model"):
            found = self.symbols[target].get((owner, kind))
            if found is not None:
                return found.pointer
        return ""

    def whence_document(self, path: str, line: int, column: int = 0) -> tuple[Explanation, ...]:
        """Returns the symbols made from what stands at a line of the document or an overlay."""
        found = self.pointer_at(path, line, column)
        if found is None:
            return ()
        file, tokens = found
        table = self._pointer_table()
        for length in range(len(tokens), 0, -1):
            by_target = table.get(f"{file}#{pointers.join(tokens[:length])}")
            if by_target:
                return tuple(
                    self._explanation(target, symbol)
                    for target, symbols in by_target.items()
                    for symbol in symbols
                )
        return ()

    def _pointer_table(self) -> dict[str, dict[str, list[Symbol]]]:
        if not self._by_pointer:
            for target, symbols in self.symbols.items():
                for symbol in symbols.values():
                    if symbol.pointer and symbol.kind not in ("error", "value", "variant"):
                        by_target = self._by_pointer.setdefault(symbol.pointer, {})
                        by_target.setdefault(target, []).append(symbol)
        return self._by_pointer

    def pointer_at(self, path: str, line: int, column: int = 0) -> tuple[str, list[str]] | None:
        """Returns file and tokens of the key or item at a line (and column) of a file, by its shown
        path.
        """
        reached = (line, column or _END)
        for file, loaded in self.document.files.items():
            if loaded.path == path:
                return file, self._descend(file, loaded.value, path, reached)
        return self._made_by_overlay(path, reached)

    def _descend(self, file: str, value: object, path: str, reached: tuple[int, int]) -> list[str]:
        """The tokens of the deepest key that begins before a place: level by level, the last child
        before it.
        """
        tokens: list[str] = []
        while children := _children(value):
            places = [pointers.join([*tokens, key]) for key in children]
            located = self.document.locate_all(file, places)
            before = [
                (position.line, position.column, key)
                for key, position in zip(children, located, strict=True)
                if position.path == path and (position.line, position.column) <= reached
            ]
            if not before:
                break
            key = max(before)[2]
            tokens.append(key)
            value = children[key]
        return tokens

    def _made_by_overlay(self, path: str, reached: tuple[int, int]) -> tuple[str, list[str]] | None:
        """The place in the root document that an overlay wrote at a line of its own."""
        every = list(_walk(self.document.root, []))
        located = self.document.locate_all("", [pointers.join(tokens) for tokens in every])
        before = [
            (position.line, position.column, tokens)
            for tokens, position in zip(every, located, strict=True)
            if position.path == path and (position.line, position.column) <= reached
        ]
        return ("", max(before)[2]) if before else None

    def whence_output(self, path: str, line: int) -> tuple[Explanation, ...]:
        """Returns the symbol at a line of a generated file; `path` is below the output."""
        if path.startswith(f"{SURFACE}/") and path in self.contents:
            return self._whence_surface(path, line)
        if path not in self.files:
            return ()
        target, node = self.files[path]
        lines = self.contents[path].decode("utf-8", "replace").splitlines()
        symbols = self.symbols[target]
        anchor = _anchor_at(lines, line)
        inside = path.removeprefix(f"{target}/")
        if anchor and (f"{inside}#{anchor}", "anchor") in symbols:
            return (self._explanation(target, symbols[f"{inside}#{anchor}", "anchor"]),)
        holder = self._owner_at(symbols, node, lines, line) or _named_before(symbols, lines, line)
        if holder is None:
            return ()
        parts = [symbol for symbol in symbols.values() if owner_of(symbol) == holder.name]
        told = lines[line - 1] if line <= len(lines) else ""
        words = {*_WORD.findall(told), *(word.strip("-") for word in _FLAG.findall(told))}
        hits = [symbol for symbol in parts if _own_name(symbol) in words]
        return tuple(self._explanation(target, symbol) for symbol in hits or [holder])

    def _whence_surface(self, path: str, line: int) -> tuple[Explanation, ...]:
        """The symbol at a line of a surface file."""
        lines = self.contents[path].decode().splitlines()
        target = owner(path)
        told = lines[line - 1] if line <= len(lines) else ""
        found = [each for each in self.symbols[target].values() if each.line == told]
        return tuple(self._explanation(target, symbol) for symbol in found)

    @staticmethod
    def _owner_at(
        symbols: Mapping[tuple[str, str], Symbol], node: Any, lines: Sequence[str], line: int
    ) -> Symbol | None:
        """The operation or model of a file whose definition begins last before a line."""
        wanted = _pointers(node)
        owners = [
            symbol
            for symbol in symbols.values()
            if symbol.pointer in wanted and symbol.kind in (*OPERATIONS, "model")
        ]
        best: tuple[int, Symbol] | None = None
        for symbol in owners:
            name = re.escape(re.split(r"[. ]", symbol.name)[-1])
            pattern = re.compile(
                rf"\b(?:class|interface|type|enum|const|def|function|async|struct|func)\s+(?:\w+\s+)*{name}\b"
                rf"|^\s+{name}\s*[(<]|^[\w.]*{name}\s*[:=]"
            )
            starts = [at for at, text in enumerate(lines[:line], 1) if pattern.search(text)]
            if starts and (best is None or starts[-1] > best[0]):
                best = starts[-1], symbol
        return best[1] if best else owners[0] if len(owners) == 1 else None

    def place_of_line(self, path: str, line: int) -> Position | None:
        """Returns where in the document a line of a generated file comes from, None where it can't
        be told.
        """
        for explanation in self.whence_output(path, line):
            if explanation.place is not None:
                return explanation.place.position
        return None


_END = 1 << 30


def _children(value: object) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    if isinstance(value, list):
        return {str(index): item for index, item in enumerate(value)}
    return {}


def _walk(value: object, path: list[str]) -> Iterator[list[str]]:
    for key, item in _children(value).items():
        below = [*path, key]
        yield below
        yield from _walk(item, below)


def _pointers(node: Any) -> frozenset[str]:
    """The places of the operations or models of a node."""
    match node:
        case OperationNode():
            return frozenset({node.pointer.raw})
        case ResourceNode():
            return frozenset(operation.pointer.raw for operation in node.all_operations) | {
                operation.pointer.raw for operation in node.operations
            }
        case ModelGroup():
            return frozenset(model.pointer.raw for model in node.models)
        case _:
            return frozenset()


def _own_name(symbol: Symbol) -> str:
    name = symbol.name
    return name[len(owner_of(symbol)) :].strip(".()- !")


def _by_client(symbols: Mapping[tuple[str, str], Symbol], name: str) -> str:
    """The name with what stands for the client in a target for its class: `client.pets` for `Acme.pets`."""
    for symbol in symbols.values():
        called = symbol.fact("name") if symbol.kind == "client" else ""
        if called and re.match(rf"{re.escape(called)}\b", name):
            return symbol.name + name.removeprefix(called)
    return name


def _request(symbol: Symbol, name: str) -> bool:
    """Whether a name is the request of an operation, with its method or without."""
    request = symbol.fact("http")
    return bool(request) and name in (request, request.partition(" ")[2])


def _within(symbol: Symbol, name: str) -> bool:
    """Whether a name is that of a group which an operation stands in."""
    return symbol.kind in OPERATIONS and bool(
        re.search(rf"(^|[. ]){re.escape(name)}[. ]", symbol.name)
    )


def _exact(symbol: Symbol, name: str) -> bool:
    return symbol.name == name


def _ending(symbol: Symbol, name: str) -> bool:
    return symbol.name.endswith((f".{name}", f" {name}", f"#{name}", f"/{name}")) or (
        symbol.kind in (*ARGUMENTS, *MODEL_PARTS) and symbol.name.endswith(f"({name})")
    )


def _loose(symbol: Symbol, name: str) -> bool:
    """Whether both are the same words, whatever joins them and in whatever case."""
    ours, theirs = (re.findall(r"[a-z0-9]+", text.lower()) for text in (symbol.name, name))
    return bool(theirs) and "".join(ours).endswith("".join(theirs)) and ours[-1] == theirs[-1]


def _named_before(
    symbols: Mapping[tuple[str, str], Symbol], lines: Sequence[str], line: int
) -> Symbol | None:
    """The operation that the last heading before a line of a page names in code."""
    for text in reversed(lines[:line]):
        if text.startswith("#"):
            name = text.strip("# `")
            ends = (s for s in symbols.values() if s.kind in OPERATIONS and _ending(s, name))
            return next(ends, None)
    return None


def _anchor_at(lines: Sequence[str], line: int) -> str:
    """The anchor of the last heading on or before a line of a page."""
    found = ""
    for anchor, _ in page_anchors("\n".join(lines[:line])):
        found = anchor
    return found
