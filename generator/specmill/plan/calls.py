"""The names on the way from a client to each operation: resources, then the method."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Operation
from ..naming import Candidates, Claim, Words, code_words, resolve
from ..target import CLIENT, Target
from .tree import Branch


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """An operation under its final names."""

    operation: Operation
    name: str
    chain: tuple[str, ...]
    words: tuple[Words, ...]


class CallNames:
    """Names the tree of resources for one target. Raises `naming.NameCollision` where a pin is needed."""

    def __init__(self, tree: Branch, target: Target) -> None:
        self._target = target
        self.children: dict[tuple[Words, ...], dict[Words, str]] = {}
        """The names of child resources, by the path of their parent."""
        self.methods: dict[str, Method] = {}
        """By the pointer of the operation."""
        self._name_tree(tree, ())

    def _name_tree(self, branch: Branch, chain: tuple[str, ...]) -> None:
        root = not branch.path
        held_here = self._target.taken.get(CLIENT, frozenset()) if root else frozenset()
        taken = self._target.taken.get("resource", frozenset()) | held_here
        claims = [
            Claim(
                key="_".join(words),
                original=child.segment,
                candidates=Candidates(
                    words, (*words, "resource"), (*words, *code_words(child.segment))
                ),
            )
            for words, child in branch.children.items()
        ]
        names = resolve(claims, self._target.spellers["resource"], taken=taken)
        held = set(taken) | set(names.values()) | self._target.taken.get("method", frozenset())
        methods = resolve(
            [
                Claim(
                    key=operation.pointer,
                    original=place.original,
                    candidates=place.candidates,
                )
                for operation, place in branch.operations
            ],
            self._target.spellers["method"],
            taken=held,
        )
        for operation, place in branch.operations:
            name = methods[operation.pointer]
            words = next(
                (
                    c
                    for c in place.candidates[1:]
                    if self._target.spellers["method"].spell(c) == name
                ),
                place.candidates[0],
            )
            self.methods[operation.pointer] = Method(
                operation=operation, name=name, chain=(*chain, name), words=(*branch.path, words)
            )
        self.children[branch.path] = {words: names["_".join(words)] for words in branch.children}
        for words, child in branch.children.items():
            self._name_tree(child, (*chain, names["_".join(words)]))
