"""Names do not depend on order or company: shuffling or removing things renames nothing."""

import random
from pathlib import Path
from typing import Any

import pytest
from specmill.diagnostics import Diagnostics
from specmill.document import load
from specmill.model import Api
from specmill.parse import ParseSettings, parse

from tests.parse_support import DOCUMENTS

ROOT = Path(__file__).parent.parent
SOURCES = [
    ROOT / "spec" / "openapi.yaml",
    DOCUMENTS / "spellings" / "swagger-2.0.yaml",
    DOCUMENTS / "spellings" / "openapi-3.1.yaml",
]
MAPS = ["paths", "definitions", "parameters", "responses", "securityDefinitions"]


def parsed(source: Path, change: Any = None) -> Api:
    diagnostics = Diagnostics()
    document = load(source, diagnostics=diagnostics)
    if change is not None:
        change(document.root)
        document.changed()
    return parse(document, ParseSettings(), diagnostics)


def names(api: Api) -> dict[str, Any]:
    schemas = {item.id: (item.name, item.owner, item.role) for item in api.schemas.values()}
    return {**schemas, **{item.pointer: item.id for item in api.operations}}


def shuffled(value: Any, key: str, order: random.Random) -> None:
    if isinstance(value.get(key), dict):
        members = list(value[key].items())
        order.shuffle(members)
        value[key] = dict(members)


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
@pytest.mark.parametrize("seed", [1, 2])
def test_order_renames_nothing(source: Path, seed: int) -> None:
    order = random.Random(seed)

    def shuffle(root: dict[str, Any]) -> None:
        for key in MAPS:
            shuffled(root, key, order)
        for key in list(root.get("components", {})):
            shuffled(root["components"], key, order)
        for path in root["paths"]:
            shuffled(root["paths"], path, order)

    before, after = parsed(source), parsed(source, shuffle)
    assert names(after) == names(before)
    assert dict(after.schemas) == dict(before.schemas)
    by_pointer = {item.pointer: item for item in before.operations}
    assert {item.pointer: item for item in after.operations} == by_pointer


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
@pytest.mark.parametrize("seed", [1, 2])
def test_removing_operations_renames_nothing(source: Path, seed: int) -> None:
    order = random.Random(seed)

    def remove(root: dict[str, Any]) -> None:
        for path in list(root["paths"]):
            if order.random() < 0.5:
                del root["paths"][path]

    before, after = names(parsed(source)), names(parsed(source, remove))
    assert after.items() <= before.items()
