"""The kit itself, and the reference builder and comparer on all of it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
import pytest
from specmill.wire.compare import judge, required_level
from specmill.wire.kit import Kind, KitError, Vector, read_kit
from specmill.wire.rules import Level

from tests.wire import perfect


@pytest.mark.parametrize(
    "folder", [perfect.KIT_FOLDER, perfect.MORE_FOLDER], ids=lambda folder: folder.name
)
def test_vectors_follow_their_schema(folder: Path) -> None:
    schema = json.loads((perfect.KIT_FOLDER / "vectors.schema.json").read_text())
    content = json.loads((folder / "vectors.json").read_text())
    assert not list(jsonschema_rs.validator_for(schema).iter_errors(content))


def test_the_kit_is_complete() -> None:
    counts = {kind: len(perfect.vectors(kind)) for kind in Kind}
    assert counts == {Kind.REQUEST: 424, Kind.RESPONSE: 190, Kind.SEQUENCE: 56}


@pytest.mark.parametrize("vector", perfect.all_vectors(Kind.REQUEST), ids=lambda one: one.id)
def test_reference_builder_agrees_with_every_request(vector: Vector) -> None:
    verdict = judge(vector, perfect.request_outcome(vector))
    assert verdict.difference is None
    assert verdict.level is Level.EXACT


@pytest.mark.parametrize(
    "vector",
    perfect.all_vectors(Kind.RESPONSE) + perfect.all_vectors(Kind.SEQUENCE),
    ids=lambda one: one.id,
)
def test_comparer_accepts_what_a_vector_describes(vector: Vector) -> None:
    assert judge(vector, perfect.outcome(vector)).difference is None


def test_free_spellings_need_only_the_semantic_level() -> None:
    assert required_level(perfect.vector("query_string_space")) is Level.SEMANTIC
    assert required_level(perfect.vector("query_string_plus")) is Level.EXACT
    assert required_level(perfect.vector("query_typed_bool_true")) is Level.SEMANTIC


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not a file of vectors"),
        ('{"format": "other"}', "format is 'other'"),
        ('{"format": "wire-vectors/1", "requests": [{"id": "a"}]}', "not a file of vectors"),
        (
            """{"format": "wire-vectors/1", "requests": [{"id": "a", "spec": "../x.yaml",
            "operationId": "o", "basis": "kit", "args": {}, "expect": {}}]}""",
            "is not in the folder",
        ),
    ],
)
def test_bad_kits_are_refused(tmp_path, text: str, message: str) -> None:
    (tmp_path / "vectors.json").write_text(text)
    with pytest.raises(KitError, match=message):
        read_kit(tmp_path)
