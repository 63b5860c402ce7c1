"""Loading a document: bytes, JSON or YAML, version, limits; what cannot be read is one diagnostic."""

import json
from pathlib import Path
from typing import Any

import pytest
from specmill.diagnostic_formats import render
from specmill.diagnostics import Diagnostics, Located, SpecmillError
from specmill.document import Document, Limits, Version, load

MINIMAL = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
JSON = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, '


def read(source: str | Path | bytes, **options: Any) -> tuple[Document, tuple[Located, ...]]:
    diagnostics = Diagnostics()
    document = load(source, diagnostics=diagnostics, **options)
    return document, diagnostics.located()


def refused(source: str | Path | bytes, **options: Any) -> Located:
    diagnostics = Diagnostics()
    with pytest.raises(SpecmillError) as caught:
        load(source, diagnostics=diagnostics, **options)
    (located,) = diagnostics.located()
    assert caught.value.diagnostics == (located.diagnostic,)
    return located


def place(located: Located) -> tuple[str, int, int]:
    return located.diagnostic.code, located.line, located.column


ENCODINGS = {
    "utf-8": MINIMAL.encode(),
    "utf-8 with mark": b"\xef\xbb\xbf" + MINIMAL.encode(),
    "utf-16 little": MINIMAL.encode("utf-16-le"),
    "utf-16 big": MINIMAL.encode("utf-16-be"),
    "utf-16 with mark": MINIMAL.encode("utf-16"),
    "utf-32 with mark": MINIMAL.encode("utf-32"),
    "utf-32 big": MINIMAL.encode("utf-32-be"),
    "crlf": MINIMAL.replace("\n", "\r\n").encode(),
    "cr": MINIMAL.replace("\n", "\r").encode(),
    "json": (JSON + '"x-a": 1}').encode(),
    "json with mark": b"\xef\xbb\xbf" + (JSON + '"x-a": 1}').encode(),
    "json utf-16": (JSON + '"x-a": 1}').encode("utf-16"),
    "flow yaml": b"{openapi: 3.1.0, info: {title: T, version: '1'}, paths: {}}",
    "json with trailing comma": (JSON + "}").encode(),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_encodings(name: str, tmp_path: Path) -> None:
    path = tmp_path / "api.txt"
    path.write_bytes(ENCODINGS[name])
    document, found = read(path)
    assert found == ()
    assert document.root["info"] == {"title": "T", "version": "1"}
    assert document.path == path
    assert document.version is Version.OPENAPI_3_1
    assert document.locate("", "/paths").path == path.as_posix()


def test_lines_count_alike_for_all_line_ends() -> None:
    for end in ("\n", "\r\n", "\r"):
        document, _ = read(MINIMAL.replace("\n", end).encode())
        position = document.locate("", "/paths")
        assert (position.line, position.column, position.source_line) == (3, 1, "paths: {}")


def test_invalid_bytes_are_located() -> None:
    located = refused(MINIMAL.encode() + b"x-a: caf\xe9\n")
    assert place(located) == ("document-encoding", 4, 9)
    assert located.source == "x-a: caf\ufffd"
    assert refused("é".encode("utf-16") + b"\x00").diagnostic.code == "document-encoding"


VERSIONS = {
    "swagger: '2.0'": (Version.SWAGGER_2_0, 0),
    "swagger: 2.0": (Version.SWAGGER_2_0, 1),
    "openapi: 3.0.3": (Version.OPENAPI_3_0, 0),
    "openapi: 3.0": (Version.OPENAPI_3_0, 1),
    "openapi: '3.1'": (Version.OPENAPI_3_1, 1),
    "openapi: 3.1.1": (Version.OPENAPI_3_1, 0),
    "openapi: 3.2.0": (Version.OPENAPI_3_2, 0),
    "openapi: 3.3.0": (Version.OPENAPI_3_2, 1),
    "openapi: 3.1.0-rc1": (Version.OPENAPI_3_1, 0),
    "swagger: 3.0.0": (Version.OPENAPI_3_0, 1),
    "openapi: 2.0.0": (Version.SWAGGER_2_0, 1),
    "openapi: 3": (Version.OPENAPI_3_0, 1),
    "openapi: 3.0.x": (Version.OPENAPI_3_0, 1),
}


@pytest.mark.parametrize("line", VERSIONS)
def test_versions(line: str) -> None:
    version, warnings = VERSIONS[line]
    document, found = read(line + "\npaths: {}\n")
    assert document.version is version
    assert document.version_text == line.split(": ")[1].strip("'")
    assert [item.diagnostic.code for item in found] == ["version-spelling"] * warnings


NOT_OPENAPI = {
    "swagger: '1.2'\n": "supported are",
    "openapi: 4.0.0\n": "supported are",
    "openapi: soon\n": "supported are",
    "openapi: " + "9" * 5000 + "\n": "supported are",
    "swaggerVersion: '1.2'\napis: []\n": "Swagger 1.x",
    "asyncapi: 3.0.0\n": "AsyncAPI",
    "overlay: 1.0.0\n": "--overlay",
    "arazzo: 1.0.0\n": "Arazzo",
    "$schema: https://json-schema.org/draft/2020-12/schema\n": "JSON Schema",
    "info: {schema: https://schema.getpostman.com/x}\n": "Postman",
    "OpenAPI: 3.1.0\n": 'write "openapi"',
    "paths: {}\n": 'add "openapi: 3.1.0"',
    "a: 1\n": "begins with",
    "- openapi\n": "",
    "just text\n": "",
    "42\n": "",
    "<!DOCTYPE html>\n<html></html>\n": "HTML",
    "#%RAML 1.0\ntitle: x\n": "RAML",
    '{"openrpc": "1.0.0"}\n': "OpenRPC",
}


@pytest.mark.parametrize("text", NOT_OPENAPI, ids=range(len(NOT_OPENAPI)))
def test_other_documents_are_recognised(text: str) -> None:
    located = refused(text)
    assert located.diagnostic.code == "document-not-openapi"
    assert NOT_OPENAPI[text] in located.diagnostic.hint
    assert located.line >= 1


def test_unreadable_files(tmp_path: Path) -> None:
    missing = refused(tmp_path / "none.yaml")
    assert place(missing) == ("document-unreadable", 0, 0)
    assert missing.path.endswith("none.yaml")
    (tmp_path / "openapi.yaml").write_text(MINIMAL)
    folder = refused(tmp_path)
    assert folder.diagnostic.code == "document-unreadable"
    assert folder.diagnostic.hint == f"did you mean {tmp_path / 'openapi.yaml'}?"
    assert refused("with\0nul").diagnostic.code == "document-unreadable"
    assert refused("n" * 5000).diagnostic.code == "document-unreadable"
    empty = tmp_path / "empty.yaml"
    for content in ("", " \n\t\n", "# nothing\n", "---\n", "null\n", "\ufeff"):
        empty.write_text(content, "utf-8")
        assert refused(empty).diagnostic.code == "document-empty"


SYNTAX = {
    '{"openapi": "3.1.0" "info"}': ("document-syntax", 1, 21),
    '{"openapi": "3.1.0",\n // no\n "info": {}}': ("document-syntax", 2, 2),
    "{ // no\n}": ("document-syntax", 1, 3),
    "{" * 300: ("document-syntax", 1, 2),
    '["a", ' * 300: ("document-limit", 1, 1501),
    "openapi: 3.1.0\n  info: x\n": ("document-syntax", 2, 7),
    "openapi: 3.1.0\nx: " + "[" * 300 + "]" * 300: ("document-limit", 2, 253),
}


@pytest.mark.parametrize("text", SYNTAX, ids=range(len(SYNTAX)))
def test_syntax_errors_are_located(text: str) -> None:
    assert place(refused(text.encode())) == SYNTAX[text]


def test_problems_in_json_are_located() -> None:
    text = JSON + '"x-a": {"b": 1,\n "b": 2, "c": {"b": 1}},\n"x-n": [NaN, 1e400, 1e4],\n'
    text += '"x-s": "\\ud800\\ud83d\\ude00", "x-t": "\\\\ud800"}'
    document, found = read(text.encode())
    assert [place(item) for item in found] == [
        ("duplicate-key", 2, 2),
        ("number-not-finite", 3, 9),
        ("number-not-finite", 3, 14),
        ("lone-surrogate", 4, 8),
    ]
    assert "first in line 1" in found[0].diagnostic.message
    assert document.root["x-a"] == {"b": 2, "c": {"b": 1}}
    assert document.root["x-n"] == ["NaN", "1e400", 1e4]
    assert document.root["x-s"] == "\ufffd😀"
    assert document.root["x-t"] == "\\ud800"


def test_endless_digits_are_a_string() -> None:
    document, _ = read((JSON + '"x-a": ' + "9" * 5000 + "}").encode())
    assert document.root["x-a"] == "9" * 5000


def test_repeated_keys_are_collected_not_fatal() -> None:
    document, found = read(MINIMAL + "x-a: 1\nx-a: 2\n")
    assert [place(item) for item in found] == [("duplicate-key", 5, 1)]
    assert document.root["x-a"] == 2


def test_limits() -> None:
    small = Limits(max_bytes=100, max_depth=5)
    assert refused(MINIMAL + " " * 100, limits=small).diagnostic.code == "document-limit"
    deep = Limits(max_depth=5)
    read(MINIMAL + "x-a: [[[[]]]]\n", limits=deep)
    assert place(refused(MINIMAL + "x-a: [[[[[]]]]]\n", limits=deep)) == ("document-limit", 4, 10)
    read(JSON + '"x-a": [[[[]]]]}', limits=deep)
    assert refused(JSON + '"x-a": [[[[[]]]]]}', limits=deep).diagnostic.code == "document-limit"


def test_the_limits_are_documented() -> None:
    page = (Path(__file__).parent.parent / "docs" / "documents.md").read_text("utf-8")
    limits = Limits()
    for number in (
        limits.max_bytes // 2**20,
        limits.max_total_bytes // 2**20,
        limits.max_files,
        limits.max_depth,
        limits.max_alias_nodes,
        limits.max_reference_hops,
        int(limits.fetch_seconds),
    ):
        assert f"| {number:,}" in page


def test_files_over_the_limit_are_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    path.write_bytes(b" " * 2000)
    assert refused(path, limits=Limits(max_bytes=1000)).diagnostic.code == "document-limit"


@pytest.mark.parametrize(
    "text",
    [
        JSON + '"x-a": ' + "[" * 100_000 + "]" * 100_000 + "}",
        JSON + '"x-a": ' + '{"a":' * 100_000 + "1" + "}" * 100_000 + "}",
        MINIMAL + "x-a: " + "[" * 100_000 + "]" * 100_000,
        MINIMAL + "x-a: " + "{a: " * 100_000 + "}" * 100_000,
    ],
    ids=["json sequence", "json mapping", "yaml sequence", "yaml mapping"],
)
def test_100_000_levels_are_refused(text: str) -> None:
    assert refused(text.encode()).diagnostic.code == "document-limit"


def test_large_values_are_read() -> None:
    many = ", ".join(f'"v{number}"' for number in range(1_000_000))
    for text in (JSON + f'"x-enum": [{many}]}}', MINIMAL + f"x-enum: [{many}]\n"):
        document, found = read(text.encode())
        assert len(document.root["x-enum"]) == 1_000_000
        assert found == ()
    long = "word " * 10_000_000
    document, found = read((JSON + f'"x-d": "{long}"}}').encode())
    assert len(document.root["x-d"]) == len(long)
    assert document.locate("", "/x-d").line == 1


def test_inputs_and_digest(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(MINIMAL + "x-a: {$ref: 'b.yaml#/x'}\n")
    (tmp_path / "b.yaml").write_text("x: 1\n")
    document, _ = read(path)
    before = document.digest
    assert [(item.kind, item.path) for item in document.inputs] == [("document", "")]
    assert document.resolve("b.yaml#/x", "", "/x-a").value == 1
    assert [(item.kind, item.path) for item in document.inputs] == [
        ("document", ""),
        ("file", "b.yaml"),
    ]
    assert document.digest != before
    again, _ = read(path)
    again.resolve("b.yaml#/x")
    assert again.digest == document.digest


def test_hostile_text_is_made_visible() -> None:
    diagnostics = Diagnostics()
    text = MINIMAL + '"x-\u202e\x1b[31m": 1\n"x-\u202e\x1b[31m": 2\n'.replace("\x1b", "\\e")
    load(text, diagnostics=diagnostics)
    for form in ("text", "github", "json"):
        shown = render(diagnostics, form)
        assert shown.replace("\n", "").isprintable()
    assert json.loads(render(diagnostics, "json"))["diagnostics"][0]["code"] == "duplicate-key"
