"""Documents that attack: what is generated from them still parses, and nothing of them became code."""

import ast
import json
import subprocess
import tomllib
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

from tests.hostile.make import MARK, document
from tests.toolchains import need_node_tool

ROOT = Path(__file__).parent.parent
TYPESCRIPT = ROOT / "tests" / "tools" / "node_modules" / "typescript"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    diagnostics = Diagnostics()
    configuration = Configuration(name="hostile", lenient=True)
    result = run(json.dumps(document()).encode(), configuration, diagnostics)
    assert len(result.targets) == len(configuration.targets), [
        d.message for d in diagnostics.items
    ][:5]
    for target in result.targets:
        assert len(target.api.operations) == len(result.api.operations)
    for path, content in result.files.items():
        place = (folder / path).resolve()
        assert place.is_relative_to(folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return folder


def test_every_file_is_clean_text(output: Path) -> None:
    for path in output.rglob("*"):
        if path.is_file():
            text = path.read_text("utf-8")
            bad = {c for c in text if not c.isprintable() and c != "\n"}
            if "_runtime" not in path.parts and "runtime" not in path.parts:
                assert not bad, f"{path.relative_to(output)}: {bad}"


@pytest.mark.parametrize("target", ["python", "cli"])
def test_python_holds_the_payloads_as_strings_only(output: Path, target: str) -> None:
    files = sorted((output / target).rglob("*.py"))
    assert files
    for path in files:
        for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
            match node:
                case ast.Call(func=ast.Name(id=name)) | ast.Name(id=name):
                    assert name != MARK, f"{path}:{node.lineno}"
                case ast.JoinedStr():
                    assert MARK not in ast.unparse(node), f"{path}:{node.lineno}"
                case _:
                    pass
    for path in (output / target).glob("*.toml"):
        tomllib.loads(path.read_text("utf-8"))


@pytest.mark.node
def test_typescript_holds_the_payloads_as_strings_only(output: Path) -> None:
    need_node_tool("typescript")
    files = [str(path) for path in sorted((output / "typescript").rglob("*.ts"))]
    script = ROOT / "tests" / "hostile" / "calls.mjs"
    done = subprocess.run(
        ["node", str(script), str(TYPESCRIPT / "package.json")],
        input=json.dumps(files),
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert found["errors"] == []
    assert MARK not in found["called"]
    assert not [text for text in found["templates"] if MARK in text]
    for path in (output / "typescript").glob("*.json"):
        json.loads(path.read_text("utf-8"))


def test_pages_hold_the_payloads_as_text_only(output: Path) -> None:
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    pages = sorted((output / "markdown").rglob("*.md"))
    assert pages
    for path in pages:
        tokens = parser.parse(path.read_text("utf-8"))
        for token in [*tokens, *(child for t in tokens for child in t.children or ())]:
            if token.type in ("html_block", "html_inline"):
                assert MARK not in token.content, f"{path}: {token.content!r}"
            if token.type == "link_open":
                assert not str(token.attrGet("href")).lower().startswith("javascript:"), path
            if token.type == "heading_open" and token.tag == "h1":
                assert token.map is not None
