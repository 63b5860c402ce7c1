"""Structural validation: every violation in one sentence, at its place, with a way out."""

from pathlib import Path

import pytest
from specmill.diagnostics import Diagnostics, Located
from specmill.document import load
from specmill.validate import deep_validate, validate

V2 = 'swagger: "2.0"\ninfo: {title: T, version: "1"}\n'
V30 = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\n'
V31 = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
V32 = 'openapi: 3.2.0\ninfo: {title: T, version: "1"}\n'
OK = "responses: {200: {description: d}}"


def found(text: str) -> tuple[Located, ...]:
    diagnostics = Diagnostics()
    validate(load(text, diagnostics=diagnostics), diagnostics)
    assert not diagnostics.has_errors
    return diagnostics.located()


@pytest.mark.parametrize("head", [V2, V30, V31, V32])
def test_valid_documents_are_silent(head: str) -> None:
    assert found(head + f"paths:\n  /a: {{get: {{{OK}}}}}\n") == ()


def test_a_document_without_content_is_an_error() -> None:
    diagnostics = Diagnostics()
    validate(load(V31 + "servers: []\n", diagnostics=diagnostics), diagnostics)
    (diagnostic,) = diagnostics.items
    assert diagnostic.code == "document-without-content"
    assert diagnostics.has_errors


def test_a_rule_broken_often_is_counted() -> None:
    paths = "".join(f"  /a{number}: {{get: {{}}}}\n" for number in range(500))
    seen = found(V30 + "paths:\n" + paths)
    assert len(seen) == 21
    messages = [item.diagnostic.message for item in seen]
    assert messages.count('an operation has no "responses", which is required') == 20
    assert any(message.startswith("the same is wrong in 480 more places") for message in messages)


def test_parts_in_other_files_are_validated(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(
        V30 + "paths:\n  /a: {$ref: paths/a.yaml}\n  /b: {$ref: paths/a.yaml}\n"
        "  /c: {get: {$ref: paths/none.yaml}}\n"
    )
    (tmp_path / "paths").mkdir()
    (tmp_path / "paths" / "a.yaml").write_text(
        "get:\n  operationID: x\n  responses:\n    200: {$ref: 'b.yaml#/r'}\n"
    )
    (tmp_path / "paths" / "b.yaml").write_text(
        "r:\n  content:\n    a/b: {schema: {$ref: '#/all'}}\n"
        "all:\n  properties: {loop: {$ref: '#/all'}}\n  type: int\n"
    )
    diagnostics = Diagnostics()
    validate(load(tmp_path / "api.yaml", diagnostics=diagnostics), diagnostics)
    seen = [
        (Path(item.path).name, item.line, item.diagnostic.message)
        for item in diagnostics.located()
        if item.diagnostic.file
    ]
    assert seen == [
        ("a.yaml", 2, '"operationID" is not a field of an operation'),
        ("b.yaml", 1, 'a response has no "description", which is required'),
        (
            "b.yaml",
            6,
            (
                '"type" is "int", but must be "array", "boolean", "integer", "number", '
                '"object" or "string"'
            ),
        ),
    ]


def test_strict_makes_errors_of_warnings() -> None:
    diagnostics = Diagnostics(strict=True)
    validate(load(V31 + "paths: []\n", diagnostics=diagnostics), diagnostics)
    assert diagnostics.has_errors


def test_nesting_beyond_the_validator_is_a_note() -> None:
    diagnostics = Diagnostics()
    document = load(V31 + "paths: {}\n", diagnostics=diagnostics)
    deep: list[object] = []
    for _ in range(400):
        deep = [deep]
    document.root["unknown"] = deep
    validate(document, diagnostics)
    assert [item.severity for item in diagnostics] == ["note"]


def deep(text: str | Path) -> tuple[Located, ...]:
    diagnostics = Diagnostics()
    deep_validate(load(text, diagnostics=diagnostics), diagnostics)
    return diagnostics.located()


def test_the_complete_walk_finds_more() -> None:
    text = V30 + "paths:\n  /a/{id}:\n    get:\n      responses: {200: {description: d}}\n"
    (located,) = deep(text)
    assert located.diagnostic.code == "deep-validation"
    assert "id" in located.diagnostic.message
    for head in (V2, V31, V32):
        assert deep(head + "paths: {}\n") == ()


def test_the_complete_walk_stays_inside_the_fence(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.yaml").write_text("get: {responses: {200: {description: secret}}}\n")
    (tmp_path / "in" / "b.yaml").write_text("get: {responses: {200: {description: d}}}\n")
    root = tmp_path / "in" / "api.yaml"
    root.write_text(V30 + "paths:\n  /a: {$ref: b.yaml}\n")
    assert deep(root) == ()
    root.write_text(V30 + "paths:\n  /a: {$ref: ../secret.yaml}\n")
    (located,) = deep(root)
    assert "stopped" in located.diagnostic.message
    root.write_text(V30 + "paths:\n  /a: {$ref: 'http://127.0.0.1:1/x.yaml'}\n")
    (located,) = deep(root)
    assert "stopped" in located.diagnostic.message
