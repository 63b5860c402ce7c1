"""Flags and `--json` to requests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .conftest import Run

BODIES: list[tuple[str, list[str], Any]] = [
    ("scalar", ["--name", "ab"], {"name": "ab"}),
    ("string_that_looks_like_a_number", ["--name", "12"], {"name": "12"}),
    ("integer", ["--name", "ab", "--size", "5"], {"name": "ab", "size": 5}),
    ("null_word", ["--name", "ab", "--size", "null"], {"name": "ab", "size": None}),
    ("null_flag", ["--name", "ab", "--null", "size"], {"name": "ab", "size": None}),
    ("true", ["--name", "ab", "--active"], {"name": "ab", "active": True}),
    ("false", ["--name", "ab", "--no-active"], {"name": "ab", "active": False}),
    ("enum", ["--name", "ab", "--color", "deep blue"], {"name": "ab", "color": "deep blue"}),
    ("array", ["--name", "ab", "--tags", "a", "--tags", "b"], {"name": "ab", "tags": ["a", "b"]}),
    ("empty_array", ["--name", "ab", "--tags", "[]"], {"name": "ab", "tags": []}),
    (
        "time",
        ["--name", "ab", "--at", "2026-01-31T10:00:00Z"],
        {"name": "ab", "at": "2026-01-31T10:00:00Z"},
    ),
    (
        "map",
        ["--name", "ab", "--metadata", "a=1", "--metadata", "b=x=y"],
        {"name": "ab", "metadata": {"a": "1", "b": "x=y"}},
    ),
    (
        "map_json",
        ["--name", "ab", "--metadata", '{"a":"1"}'],
        {"name": "ab", "metadata": {"a": "1"}},
    ),
    (
        "dotted_with_constant",
        ["--name", "ab", "--area.center.lat", "1.5"],
        {"name": "ab", "area": {"type": "Polygon", "center": {"lat": 1.5}}},
    ),
    (
        "nested_null",
        ["--name", "ab", "--null", "area.label"],
        {"name": "ab", "area": {"type": "Polygon", "label": None}},
    ),
    (
        "nested_array_of_arrays",
        ["--name", "ab", "--area.rings", "[1,2]", "--area.rings", "[3]"],
        {"name": "ab", "area": {"type": "Polygon", "rings": [[1, 2], [3]]}},
    ),
    (
        "hyphenated_member",
        ["--name", "ab", "--filter-lang", "cql2"],
        {"name": "ab", "filter-lang": "cql2"},
    ),
    ("json", ["--json", '{"name":"ab","extra":1}'], {"name": "ab", "extra": 1}),
    (
        "flags_override_json_deeply",
        [
            "--json",
            '{"name":"ab","area":{"type":"Polygon","label":"x","center":{"lat":1,"lon":2}}}',
            "--area.center.lat",
            "9",
        ],
        {"name": "ab", "area": {"type": "Polygon", "label": "x", "center": {"lat": 9, "lon": 2}}},
    ),
    (
        "map_joins_json",
        ["--json", '{"name":"ab","metadata":{"a":"1"}}', "--metadata", "b=2"],
        {"name": "ab", "metadata": {"a": "1", "b": "2"}},
    ),
    (
        "object_flag",
        ["--name", "ab", "--area", '{"type":"Polygon"}', "--area.label", "l"],
        {"name": "ab", "area": {"type": "Polygon", "label": "l"}},
    ),
]


@pytest.mark.parametrize(
    ("words", "body"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES]
)
def test_bodies(demo: Run, words: list[str], body: Any) -> None:
    ran = demo("things", "create", *words)
    assert ran.code == 0, ran.err
    assert ran.body == body


SHAPES: list[tuple[str, list[str], Any]] = [
    (
        "union_member",
        ["--either.radius", "2", "--either.kind", "circle"],
        {"either": {"radius": 2, "kind": "circle"}},
    ),
    ("any_number", ["--anything", "5"], {"anything": 5}),
    ("any_text", ["--anything", "hello there"], {"anything": "hello there"}),
    ("any_object", ["--anything", '{"a":[1]}'], {"anything": {"a": [1]}}),
    ("tuple", ["--pair", '[1,"x"]'], {"pair": [1, "x"]}),
    ("recursive", ["--tree.child", '{"value":3}'], {"tree": {"child": {"value": 3}}}),
    ("base64", ["--secret", "aGk="], {"secret": "aGk="}),
    ("map_of_numbers", ["--numbers", "a=1", "--numbers", "b=2.5"], {"numbers": {"a": 1, "b": 2.5}}),
    ("nullable_boolean", ["--flag"], {"flag": True}),
    ("null_boolean", ["--null", "flag"], {"flag": None}),
    ("union_number", ["--mixed", "5"], {"mixed": 5}),
    ("union_text", ["--mixed", "five"], {"mixed": "five"}),
    ("union_quoted", ["--mixed", '"5"'], {"mixed": "5"}),
    ("union_of_texts", ["--words", "5"], {"words": "5"}),
    ("union_of_others", ["--strict", '["a"]'], {"strict": ["a"]}),
    ("large_integer", ["--anything", "9007199254740993"], {"anything": 9007199254740993}),
]


@pytest.mark.parametrize(
    ("words", "body"), [row[1:] for row in SHAPES], ids=[row[0] for row in SHAPES]
)
def test_shapes(demo: Run, words: list[str], body: Any) -> None:
    ran = demo("odd", "shapes", *words)
    assert ran.code == 0, ran.err
    assert ran.body == body


WRONG: list[tuple[str, list[str], str]] = [
    ("missing", [], "missing flag --name"),
    ("short", ["--name", "a"], "at least 2 characters"),
    ("not_an_integer", ["--name", "ab", "--size", "x"], "is not an integer"),
    ("too_small", ["--name", "ab", "--size", "0"], "is less than 1"),
    ("too_large", ["--name", "ab", "--size", "101"], "is more than 100"),
    ("no_offset", ["--name", "ab", "--at", "2026-01-31T10:00:00"], "is not a time"),
    ("no_such_day", ["--name", "ab", "--at", "2026-02-30T10:00:00Z"], "is not a date"),
    ("no_pair", ["--name", "ab", "--metadata", "x"], "is not KEY=VALUE"),
    ("not_json", ["--json", "{"], "--json: not JSON"),
    ("not_an_object", ["--json", "[1]"], "an object is needed"),
    ("no_such_file", ["--json", "@/nowhere"], "/nowhere"),
    ("no_such_flag", ["--nam", "ab"], "No such option '--nam'"),
    ("unknown_null", ["--name", "ab", "--null", "nope"], "there is no such flag"),
    ("wrong_nested", ["--name", "ab", "--area.center.lat", "x"], "is not a number"),
]


@pytest.mark.parametrize(
    ("words", "message"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_wrong_inputs_send_nothing(demo: Run, words: list[str], message: str) -> None:
    ran = demo("things", "create", *words)
    assert ran.code == 2
    assert message in ran.err
    assert ran.requests == []
    assert ran.out == ""


def test_unknown_enum_values_are_sent_with_a_warning(demo: Run) -> None:
    ran = demo("things", "create", "--name", "ab", "--color", "pink")
    assert ran.body["color"] == "pink"
    assert "Warning: 'pink' is none of the values" in ran.err


def test_parameters_go_to_their_places(demo: Run) -> None:
    words = [
        "--color",
        "red",
        "--since",
        "2026-01-31",
        "--ids",
        "1",
        "--ids",
        "2",
        "--x-trace",
        "t",
    ]
    ran = demo(
        "things", "list", *words, "--taste", "sweet", "--filter.size", "3", "--page-size", "7"
    )
    query = ran.request.url.query.decode()
    assert "color=red" in query
    assert "since=2026-01-31" in query
    assert "ids=1&ids=2" in query
    assert "limit=7" in query
    assert "filter%5Bsize%5D=3" in query or "filter[size]=3" in query
    assert ran.request.headers["x-trace"] == "t"
    assert ran.request.headers["cookie"] == "taste=sweet"


def test_arrays_come_from_files(demo: Run, tmp_path: Path) -> None:
    lines = tmp_path / "ids.txt"
    lines.write_text("1\n2\n\n")
    array = tmp_path / "ids.json"
    array.write_text("[3, 4]")
    ran = demo("things", "list", "--ids", f"@{lines}", "--ids", f"@{array}")
    assert ran.request.url.query.decode() == "ids=1&ids=2&ids=3&ids=4"


def test_bodies_come_from_files_and_standard_input(demo: Run, tmp_path: Path) -> None:
    file = tmp_path / "body.json"
    file.write_text('{"name": "file"}')
    assert demo("things", "create", "--json", f"@{file}").body == {"name": "file"}
    assert demo("things", "create", "--json", "-", stdin=b'{"name": "pipe"}').body == {
        "name": "pipe"
    }


def test_standard_input_is_read_once(demo: Run) -> None:
    ran = demo("things", "create", "--json", "-", "--metadata", "-", stdin=b'{"name": "pipe"}')
    assert ran.code == 2
    assert "only one input" in ran.err


def test_files_of_forms(demo: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"content\x00")
    ran = demo("odd", "upload", "--file", f"{file};type=text/csv;filename=b.csv", "--note", "n")
    content = ran.request.content
    assert b'filename="b.csv"' in content
    assert b"text/csv" in content
    assert b"content\x00" in content
    ran = demo("odd", "upload", "--file", "-", stdin=b"piped")
    assert b"piped" in ran.request.content
    ran = demo("odd", "upload", "--json", f'{{"file": "{file}"}}')
    assert b"content\x00" in ran.request.content
    assert demo("odd", "upload", "--file", "/nowhere").code == 2


def test_raw_bodies(demo: Run, tmp_path: Path) -> None:
    file = tmp_path / "blob"
    file.write_bytes(bytes(range(256)))
    ran = demo("odd", "put-blob", "--body", str(file))
    assert ran.request.content == bytes(range(256))
    assert ran.request.headers["content-type"] == "application/octet-stream"
    assert demo("odd", "put-blob", "--body", "-", stdin=b"\xff\x00").request.content == b"\xff\x00"


def test_media_types(demo: Run) -> None:
    ran = demo("odd", "media", "--a", "1")
    assert ran.request.headers["content-type"] == "application/json"
    ran = demo("odd", "media", "--a", "1", "--content-type", "application/x-www-form-urlencoded")
    assert ran.request.content == b"a=1"
    ran = demo("odd", "media", "--a", "1", "--content-type", "Application/X-WWW-Form-URLEncoded")
    assert ran.request.content == b"a=1"
    refused = demo("odd", "media", "--a", "1", "--content-type", "text/plain")
    assert refused.code == 2


def test_inputs_that_are_called_like_global_flags(demo: Run) -> None:
    words = ["--profile-body", "p", "--output-body", "o", "--json-body", "j", "--help-body", "h"]
    ran = demo("things", "buy", "--thing-id", "1", *words, "--version", "v", "--yes")
    assert ran.body == {"profile": "p", "output": "o", "json": "j", "help": "h", "version": "v"}


def test_operations_by_id(demo: Run) -> None:
    ran = demo("op", "things.get", '{"thing_id": "a/b"}')
    assert ran.request.url.raw_path == b"/things/a%2Fb"
    ran = demo("op", "things.create", "-", stdin=b'{"name": "ab"}')
    assert ran.body == {"name": "ab"}
    ran = demo("op", "things.create", '{"name": "ab"}', "--size", "4", "--output", "json")
    assert ran.body == {"name": "ab", "size": 4}
    listed = demo("op", "--list")
    assert "things.buy\n" in listed.out
    assert listed.err == "13 operations\n"
    missing = demo("op", "thing.get")
    assert missing.code == 2
    assert "did you mean things.get" in missing.err


def test_example_and_schema(demo: Run) -> None:
    example = demo("things", "create", "--example").json
    assert example["name"]
    assert example["area"]["type"] == "Polygon"
    assert example["size"] == 10
    schema = demo("things", "create", "--schema").json
    assert schema["required"] == ["name"]
    assert schema["properties"]["size"]["type"] == ["integer", "null"]
    assert schema["$defs"]["Area"]["properties"]["type"] == {
        "enum": ["Polygon"],
        "const": "Polygon",
    }
    sent = demo("things", "create", "--json", demo("things", "create", "--example").out)
    assert sent.code == 0
