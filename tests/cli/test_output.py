"""Results: formats, queries, pages, streams, files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from .conftest import Run

THINGS = [{"id": "1", "name": "a", "size": 9007199254740993}, {"id": "2", "name": "ü"}]


def page(request: httpx2.Request) -> httpx2.Response:
    if b"cursor=c2" in request.url.query:
        return httpx2.Response(200, json={"items": [{"id": "3", "name": "c"}], "next": None})
    return httpx2.Response(200, json={"items": THINGS, "next": "c2"})


def test_json_is_the_default_in_a_pipe(demo: Run) -> None:
    ran = demo("things", "get", "--thing-id", "1", answer=httpx2.Response(200, json=THINGS[0]))
    assert ran.out == '{\n  "id": "1",\n  "name": "a",\n  "size": 9007199254740993\n}\n'


def test_unknown_members_are_printed(demo: Run) -> None:
    answer = httpx2.Response(200, json={"id": "1", "name": "a", "new": {"x": 1}})
    assert demo("things", "get", "--thing-id", "1", answer=answer).json["new"] == {"x": 1}


FORMATS = {
    "json": '{\n  "items": [\n    {\n      "id": "1",\n      "name": "on"\n    }\n  ],\n  "next": null\n}\n',
    "jsonl": '{"items":[{"id":"1","name":"on"}],"next":null}\n',
    "yaml": 'items:\n  - id: "1"\n    name: "on"\nnext: null\n',
    "table": "id  name\n1   on\n",
    "raw": '{"items":[{"id":"1","name":"on"}],"next":null}',
}


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_formats(demo: Run, name: str) -> None:
    answer = httpx2.Response(200, json={"items": [{"id": "1", "name": "on"}], "next": None})
    assert demo("things", "list", "--output", name, answer=answer).out == FORMATS[name]
    assert demo("--output", name, "things", "list", answer=answer).out == FORMATS[name]


def test_queries(demo: Run) -> None:
    assert demo("things", "list", "--query", "items[].name", answer=page).json == ["a", "ü"]
    ran = demo("things", "list", "--query", "items[", answer=page)
    assert ran.code == 2
    assert ran.requests == []
    assert "--query" in ran.err
    assert demo("things", "list", "--query", "length(next[0])", answer=page).code == 2


def test_pages(demo: Run) -> None:
    ran = demo("things", "list", "--all", answer=page)
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["1", "2", "3"]
    assert len(ran.requests) == 2
    ran = demo("things", "list", "--limit", "2", answer=page)
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["1", "2"]
    assert len(ran.requests) == 1
    ran = demo("things", "list", "--all", "--output", "json", "--query", "id", answer=page)
    assert ran.json == ["1", "2", "3"]
    ran = demo("things", "list", "--all", "--page-size", "2", answer=page)
    assert all(b"limit=2" in request.url.query for request in ran.requests)


def test_streams(demo: Run) -> None:
    lines = b'{"id":"1","name":"a"}\n{"id":"2","name":"b","more":1}\n'
    answer = httpx2.Response(200, content=lines, headers={"Content-Type": "application/x-ndjson"})
    ran = demo("odd", "events", answer=answer)
    assert [json.loads(line) for line in ran.out.splitlines()] == [
        json.loads(x) for x in lines.splitlines()
    ]
    assert demo("odd", "events", "--limit", "1", answer=answer).out.count("\n") == 1
    assert demo("odd", "events", "--query", "name", answer=answer).out == '"a"\n"b"\n'


def test_bytes(demo: Run, tmp_path: Path) -> None:
    content = bytes(range(256))
    answer = httpx2.Response(
        200, content=content, headers={"Content-Type": "application/octet-stream"}
    )
    assert demo("odd", "get-blob", answer=answer).raw == content
    target = tmp_path / "blob"
    ran = demo("odd", "get-blob", "--output-file", str(target), answer=answer)
    assert target.read_bytes() == content
    assert ran.raw == b""
    assert sorted(tmp_path.iterdir()) == [target]


def test_a_broken_download_leaves_no_file(demo: Run, tmp_path: Path) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"abc"
        raise httpx2.ReadError("broken")

    headers = {"Content-Type": "application/octet-stream"}
    answer = httpx2.Response(200, content=chunks(), headers=headers)
    target = tmp_path / "blob"
    target.write_bytes(b"old")
    ran = demo("odd", "get-blob", "-O", str(target), answer=answer)
    assert ran.code == 8
    assert target.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["blob"]


def test_text(demo: Run) -> None:
    answer = httpx2.Response(200, text="one\ntwo")
    assert demo("odd", "text", answer=answer).out == "one\ntwo"
    assert demo("odd", "text", "-o", "json", answer=answer).json == "one\ntwo"


def test_nothing(demo: Run) -> None:
    ran = demo("things", "delete", "--thing-id", "1", "--yes", answer=httpx2.Response(204))
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_include(demo: Run) -> None:
    answer = httpx2.Response(200, json={"id": "1", "name": "a"}, headers={"X-Request-Id": "r1"})
    ran = demo("things", "get", "--thing-id", "1", "--show-headers", answer=answer)
    assert ran.err.startswith("HTTP 200\n")
    assert "x-request-id: r1" in ran.err.lower()
    ran = demo("things", "get", "--thing-id", "1", "--show-headers", "-o", "json", answer=answer)
    assert json.loads(ran.err)["headers"]["x-request-id"] == "r1"


def test_wide_tables_fit(demo: Run) -> None:
    items = [
        {
            "description": "x" * 200,
            "id": f"{i}",
            "nested": {"a": [1]},
            "created_at": "2026-01-01",
            "n": i,
        }
        for i in range(3)
    ]
    ran = demo("things", "list", "-o", "table", answer=httpx2.Response(200, json={"items": items}))
    head, *rows = ran.out.splitlines()
    assert head.split()[0] == "id"
    assert len(rows) == 3
    assert all(len(line) <= 120 for line in ran.out.splitlines())


def test_text_of_the_server_cannot_move_the_cursor(demo: Run) -> None:
    answer = httpx2.Response(200, json={"id": "\x1b[2J\u202e", "name": "a\nb"})
    for form in ("table", "json", "yaml"):
        out = demo("things", "get", "--thing-id", "1", "-o", form, answer=answer).out
        assert "\x1b" not in out
        assert "\u202e" not in out
