"""Every value of a document changed by overlays is located where its text stands."""

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from specmill.diagnostics import Diagnostics
from specmill.document import load
from specmill.load import pointers


class Maker:
    """Makes documents and overlays in which every scalar is a text of its own."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.made = 0

    def scalar(self) -> str:
        self.made += 1
        return f"value{self.made}."

    def value(self, depth: int) -> Any:
        kind = self.chance.randrange(3) if depth else 0
        if kind == 0:
            return self.scalar()
        size = self.chance.randrange(1, 4)
        if kind == 1:
            return [self.value(depth - 1) for _ in range(size)]
        keys = self.chance.sample("abcd/", size)
        return {key: self.value(depth - 1) for key in keys}

    def target(self) -> str:
        steps = ["['x']"]
        for _ in range(self.chance.randrange(4)):
            steps.append(self.chance.choice(["['a']", "['b']", "['/']", "[0]", "[1]", ".*", "[*]"]))
        return "$" + "".join(steps)

    def action(self) -> dict[str, Any]:
        action: dict[str, Any] = {"target": self.target()}
        match self.chance.randrange(4):
            case 0:
                action["remove"] = True
            case 1:
                action["copy"] = "$['x']['a']"
            case _:
                action["update"] = self.value(3)
        return action


def leaves(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text in a value with its pointer."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield from leaves(member, pointers.child(pointer, key))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from leaves(member, pointers.child(pointer, index))
    elif isinstance(value, str):
        yield pointer, value


@given(seed=st.integers(0, 10**9))
@settings(max_examples=80, deadline=None)
def test_values_are_located_where_they_are_written(seed: int) -> None:
    maker = Maker(seed)
    document = {"openapi": "3.1.0", "x": {key: maker.value(4) for key in "ab/"}}
    overlays = [
        {"overlay": "1.1.0", "actions": [maker.action() for _ in range(4)]} for _ in range(2)
    ]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, content in (("api", document), ("one", overlays[0]), ("two", overlays[1])):
            path = Path(folder) / f"{name}.yaml"
            path.write_text(yaml.safe_dump(content, sort_keys=False), "utf-8")
            paths.append(path)
        diagnostics = Diagnostics()
        loaded = load(paths[0], overlays=paths[1:], diagnostics=diagnostics)
        for pointer, text in leaves(loaded.root.get("x"), "/x"):
            position = loaded.locate("", pointer)
            copied = "copy:" in position.source_line
            assert copied or text in position.source_line[position.column - 1 :], (pointer, text)
