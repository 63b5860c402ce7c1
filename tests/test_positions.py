"""Lines and columns of JSON pointers, against writers and parsers that know every place."""

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from specmill.diagnostics import Diagnostics
from specmill.load import pointers
from specmill.load.positions import Sources
from specmill.load.scan import offsets

LETTERS = 'ab/~"\\ é😀:#-0'


def values(keys: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | keys
    return st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
        max_leaves=25,
    )


JSON_KEYS = st.text(alphabet=LETTERS + "\u2028\x7f", max_size=5)
YAML_KEYS = st.text(alphabet=LETTERS, max_size=5)


class JsonWriter:
    """Writes JSON with random white space and notes the offset of every key and item."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.text = ""
        self.places: dict[str, int] = {}

    def space(self) -> None:
        self.text += self.random.choice(["", "", " ", "\n", "\t\n  "])

    def write(self, value: Any, pointer: str = "") -> None:
        self.places.setdefault(pointer, len(self.text))
        if isinstance(value, dict):
            self.members("{", "}", [(key, value[key]) for key in value], pointer)
        elif isinstance(value, list):
            self.members("[", "]", [(None, item) for item in value], pointer)
        else:
            self.text += json.dumps(value, ensure_ascii=self.random.random() < 0.5)

    def members(
        self, opening: str, closing: str, items: list[tuple[str | None, Any]], pointer: str
    ) -> None:
        self.text += opening
        for number, (key, value) in enumerate(items):
            self.text += "," if number else ""
            self.space()
            token = str(number) if key is None else key
            inner = pointers.child(pointer, token)
            self.places[inner] = len(self.text)
            if key is not None:
                self.text += json.dumps(key, ensure_ascii=self.random.random() < 0.5)
                self.space()
                self.text += ":"
                self.space()
            self.write(value, inner)
            self.space()
        self.space()
        self.text += closing


def wanted(places: list[str]) -> dict[str, list[str]]:
    return {pointer: pointers.split(pointer) for pointer in places}


@given(value=values(JSON_KEYS), seed=st.integers())
@settings(max_examples=150, deadline=None)
def test_json_offsets_are_those_of_the_writer(value: Any, seed: int) -> None:
    writer = JsonWriter(seed)
    writer.space()
    writer.write(value)
    writer.space()
    assert json.loads(writer.text) == value
    assert offsets(writer.text, wanted(list(writer.places)), is_json=True) == writer.places
    chosen = writer.random.sample(sorted(writer.places), min(2, len(writer.places)))
    found = offsets(writer.text, wanted(chosen), is_json=True)
    assert found == {pointer: writer.places[pointer] for pointer in chosen}


def composed(node: yaml.Node, pointer: str, offset: int) -> Iterator[tuple[str, int]]:
    """Yield every pointer below a node with the offset of its key or item."""
    yield pointer, offset
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from composed(value, pointers.child(pointer, key.value), key.start_mark.index)
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from composed(item, pointers.child(pointer, number), item.start_mark.index)


@given(
    value=st.dictionaries(YAML_KEYS, values(YAML_KEYS), min_size=1, max_size=4),
    flow=st.sampled_from([True, False, None]),
    width=st.sampled_from([20, 80]),
)
@settings(max_examples=150, deadline=None)
def test_yaml_offsets_are_those_of_a_parser_in_python(
    value: Any, flow: bool | None, width: int
) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, allow_unicode=True, width=width)
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    assert node is not None
    places = dict(composed(node, "", node.start_mark.index))
    assert offsets(text, wanted(list(places)), is_json=False) == places


def test_missing_places_get_their_nearest_ancestor() -> None:
    text = '{"a": {"b": [10, 20]}, "c": 1}'
    pointers_ = ["/a/b/7", "/a/x/y", "/z", "/c/d", "/a/b/01", ""]
    found = offsets(text, wanted(pointers_), is_json=True)
    assert found == {
        "/a/b/7": text.index('"b"'),
        "/a/x/y": text.index('"a"'),
        "/z": 0,
        "/c/d": text.index('"c"'),
        "/a/b/01": text.index('"b"'),
        "": 0,
    }


def test_lines_columns_and_source_lines() -> None:
    sources = Sources()
    sources.add("", "a:\n  - x\n  - 'é': {y: 1}\nb: 2\n", path="api.yaml")
    found = sources.locate_all([("", "/a/1/é/y"), ("", "/b"), ("", ""), ("other", "/x")])
    shown = {
        place: (position.path, position.line, position.column, position.source_line)
        for place, position in found.items()
    }
    assert shown == {
        ("", "/a/1/é/y"): ("api.yaml", 3, 11, "  - 'é': {y: 1}"),
        ("", "/b"): ("api.yaml", 4, 1, "b: 2"),
        ("", ""): ("api.yaml", 1, 1, "a:"),
        ("other", "/x"): ("other", 0, 0, ""),
    }


def test_what_stands_behind_aliases_is_found_at_the_anchor() -> None:
    text = """\
x: &x {deep: {er: 1}, own: 1}
y: *x
z:
  <<: *x
  own: 2
w: &w {<<: [*x, {more: 3, own: 4}], last: [*x]}
v: *w
? q
: {r: 1}
"""
    expected = {
        "/y": "y: *x",
        "/y/deep/er": "er: 1",
        "/y/none": "y: *x",
        "/z/own": "own: 2",
        "/z/deep": "deep",
        "/w/deep/er": "er: 1",
        "/w/more": "more: 3",
        "/w/last/0/deep": "deep",
        "/v/last/0": "*x]",
        "/v/last/0/deep/er": "er: 1",
        "/v/more": "more: 3",
        "/q/r": "r: 1}\n",
    }
    found = offsets(text, wanted(list(expected)), is_json=False)
    assert found == {pointer: text.index(piece) for pointer, piece in expected.items()}


def test_line_ends_of_yaml_1_1_end_no_line() -> None:
    text = "a\u2028b: one\x85two\nc: 3\n"
    found = offsets(text, wanted(["/a\u2028b", "/c"]), is_json=False)
    assert found == {"/a\u2028b": 0, "/c": text.index("c: 3")}


def test_a_minified_line_is_cut_around_the_place() -> None:
    sources = Sources()
    members = ",".join(f'"k{number}":{number}' for number in range(200_000))
    sources.add("", "{" + members + "}", path="api.json", json=True)
    position = sources.locate("", "/k150000")
    assert position.line == 1
    assert position.source_line.startswith('"k150000":150000,')
    assert len(position.source_line) <= 1000


def test_deeply_nested_places_need_no_deep_stack() -> None:
    depth = 490
    text = "[" * depth + "]" * depth
    pointer = "/0" * (depth - 1)
    assert offsets(text, wanted([pointer]), is_json=True) == {pointer: depth - 1}
    assert offsets(text, wanted([pointer]), is_json=False) == {pointer: depth - 1}


@pytest.mark.parametrize("is_json", [True, False])
def test_many_places_take_one_pass(is_json: bool) -> None:
    text = "{" + ", ".join(f'"k{number}": [1, 2]' for number in range(20_000)) + "}"
    places = wanted([f"/k{number}/1" for number in range(20_000)])
    found = offsets(text, places, is_json=is_json)
    assert text[found["/k19999/1"]] == "2"


def test_a_diagnostic_with_a_line_keeps_it() -> None:
    diagnostics = Diagnostics()
    diagnostics.sources.add("", "one\ntwo\nthree", path="api.yaml")
    diagnostics.error("document-syntax", "wrong", line=2, column=3)
    (located,) = diagnostics.located()
    assert (located.path, located.line, located.column, located.source) == ("api.yaml", 2, 3, "two")
