"""Whatever bytes come in, loading answers with a document or with diagnostics."""

import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from specmill.diagnostic_formats import render
from specmill.diagnostics import Diagnostics, SpecmillError
from specmill.document import UnresolvedReference, load
from specmill.load import pointers
from specmill.load.filters import Criteria, Filter, filter_operations
from specmill.load.walking import objects
from specmill.validate import validate

SEEDS = [
    path.read_bytes()
    for path in sorted((Path(__file__).parent / "negative").glob("*/api.*"))
    if 0 < path.stat().st_size < 2000
]
PIECES = [
    b"{", b"}", b"[", b"]", b":", b": ", b",", b'"', b"'", b"\n", b"  ", b"\t", b"- ", b"? ", b"&a ",
    b"*a", b"<<: ", b"!x ", b"# ", b"|\n", b">-\n", b"%", b"@", b"`", b"null", b"~", b"true", b"1e999",
    b".nan", b"-0", b"$ref: '#/a'", b'{"$ref": "#"}', b"$id: x", b"$anchor: y", b"---\n", b"...\n",
    b"\xff\xfe", b"\xef\xbb\xbf", b"\x00", b"\x85", b"\xe2\x80\xa8", b"\\ud800", b"\\u0000", b"200: ",
    b"paths: ", b"openapi: 3.2.0\n", b"swagger: '2.0'\n", b"additionalOperations: ",
]  # fmt: skip


def mutated(seed: int, edits: int) -> bytes:
    """Return one of the seeds with random edits."""
    chance = random.Random(seed)
    data = bytearray(chance.choice(SEEDS))
    for _ in range(edits):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[at:at] = chance.choice(PIECES)
            case 1:
                del data[at : at + chance.randrange(1, 20)]
            case 2:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 3:
                start = chance.randrange(len(data) + 1)
                data[at:at] = data[start : start + chance.randrange(60)]
            case _:
                other = chance.choice(SEEDS)
                start = chance.randrange(len(other))
                data[at:at] = other[start : start + chance.randrange(60)]
    return bytes(data)


def answer(data: bytes) -> None:
    """Run everything on the loading side; any exception but SpecmillError is a bug."""
    diagnostics = Diagnostics()
    try:
        document = load(data, diagnostics=diagnostics)
        validate(document, diagnostics)
        for tokens, mapping in list(objects(document.root)):
            ref = mapping.get("$ref")
            if isinstance(ref, str):
                try:
                    document.resolve(ref, "", pointers.join(tokens))
                except UnresolvedReference:
                    continue
        chosen = Filter(exclude=Criteria(tags=("x*",), deprecated=True), prune=True)
        filter_operations(document, chosen, diagnostics)
    except SpecmillError:
        if not diagnostics.has_errors:
            raise
    for form in ("text", "json", "github"):
        render(diagnostics, form).encode("utf-8")
    for located in diagnostics.located():
        if located.line < 0 or located.column < 0:
            raise AssertionError(located)


@given(seed=st.integers(0, 10**9), edits=st.integers(0, 12))
@settings(max_examples=150, deadline=None)
def test_mutated_documents(seed: int, edits: int) -> None:
    answer(mutated(seed, edits))


@given(data=st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_bytes(data: bytes) -> None:
    answer(data)


@given(text=st.text(max_size=100))
@settings(max_examples=200, deadline=None)
def test_texts_below_a_document(text: str) -> None:
    answer(f"openapi: 3.1.0\npaths: {{}}\n{text}".encode())
