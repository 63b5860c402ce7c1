"""Mutated documents: whatever stands wherever, the parser and lint answer without an exception.

Run by hand for longer: `python -m tests.test_parse_fuzz SECONDS SEED [DOCUMENT...]`.
"""

import copy
import json
import random
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from specmill.diagnostics import Diagnostics, SpecmillError
from specmill.document import load
from specmill.lint import lint
from specmill.parse import ParseSettings, parse

from tests.parse_support import DOCUMENTS

SEEDS = sorted((DOCUMENTS / "spellings").glob("*.yaml"))
VALUES: list[Any] = [
    None, 0, -1, 1.5, True, False, "", "x", "#/", "#", [], [None], ["a"], {}, [{}], "/{a}", "{",
    {"$ref": "#/components"}, {"$ref": "#"}, {"allOf": [{"$ref": "#"}]}, {"oneOf": []},
    {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Book"}}},
    {"oneOf": [{"$ref": "#/components/schemas/Book"}, {"$ref": "#/components/schemas/NewBook"}]},
    {"allOf": [{"$ref": "#/components/schemas/Book"}], "properties": {"b": {"type": "string"}}},
]  # fmt: skip
KEYS = [
    "$ref", "type", "allOf", "oneOf", "anyOf", "properties", "items", "required", "enum", "const",
    "discriminator", "in", "name", "schema", "content", "parameters", "responses", "nullable",
    "format", "default", "example", "examples", "additionalProperties", "prefixItems", "style",
    "explode", "security", "get", "post", "x-pagination", "x-stream", "itemSchema", "mapping",
    "propertyName", "operationId", "tags", "servers", "callbacks", "links", "headers", "encoding",
]  # fmt: skip


def mutated(root: Any, order: random.Random) -> str | None:
    """Return the text of a document after a few changes, None if it cannot be written."""
    root = copy.deepcopy(root)
    nodes: list[Any] = [root]
    for node in nodes:
        members = node.values() if isinstance(node, dict) else node
        nodes.extend(item for item in members if isinstance(item, dict | list))
    try:
        for _ in range(order.randint(1, 8)):
            node = order.choice(nodes)
            value = order.choice(VALUES) if order.random() < 0.6 else order.choice(nodes)
            value = json.loads(json.dumps(value))
            if isinstance(node, dict):
                told = list(node)
                key = order.choice(told) if told and order.random() < 0.6 else order.choice(KEYS)
                if order.random() < 0.1:
                    node.pop(key, None)
                else:
                    node[key] = value
            elif node:
                node[order.randrange(len(node))] = value
        return json.dumps(root)
    except (ValueError, RecursionError):
        return None


def answer(text: str, *, lenient: bool) -> None:
    """Parse and lint a text; what cannot be loaded at all is not our business here."""
    diagnostics = Diagnostics()
    try:
        document = load(text, diagnostics=diagnostics)
    except SpecmillError:
        return
    started = time.process_time()
    api = parse(document, ParseSettings(lenient=lenient), diagnostics)
    lint(document, api, diagnostics)
    assert time.process_time() - started < 20
    pointers = [item.pointer for item in api.operations]
    assert len(set(pointers)) == len(pointers)
    ids = [item.id for item in (*api.operations, *api.webhooks)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("source", SEEDS, ids=lambda source: source.name)
def test_mutated_documents_are_answered(source: Path) -> None:
    root = load(source, diagnostics=Diagnostics()).root
    order = random.Random(source.name)
    for _ in range(60):
        text = mutated(root, order)
        if text is not None:
            answer(text, lenient=order.random() < 0.5)


def main(seconds: float, seed: int, names: list[str]) -> None:
    """Mutate documents for a while; write what fails beside the working directory."""
    roots = [load(name, diagnostics=Diagnostics()).root for name in names or map(str, SEEDS)]
    order, end, runs = random.Random(seed), time.time() + seconds, 0
    while time.time() < end:
        text = mutated(order.choice(roots), order)
        runs += 1
        if text is None:
            continue
        try:
            answer(text, lenient=order.random() < 0.5)
        except BaseException:
            Path("failed.json").write_text(text)
            raise
    print(runs, "runs")


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
