"""Java sources: every operation is there, files parse and are laid out, names of the language stay out of the way."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
from pathlib import Path

from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Result, run

from tests.hostile.make import document
from tests.toolchains import need
from tests.writing import write_files

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TARGET = ROOT / "templates" / "java"


def generate(source: Path | dict[str, object]) -> Result:
    given = source if isinstance(source, Path) else json.dumps(source).encode()
    diagnostics = Diagnostics()
    configuration = Configuration(lenient=True, hide_scopes=("admin:*",)).with_targets(("java",))
    result = run(given, configuration, diagnostics)
    assert not diagnostics.has_errors, [item.message for item in diagnostics.items][:5]
    return result


def parsed(result: Result, folder: Path) -> None:
    """Fails unless the JDK parses every file. Without a JDK it skips; on a build server that is a failure."""
    need("javac")
    files = {path: text for path, text in result.files.items() if path.endswith(".java")}
    write_files(files, folder)
    done = subprocess.run(
        ["java", str(HERE / "Parses.java"), *sorted(files)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == (str(len(files)), ""), done.stderr[-3000:]


def test_every_operation_has_a_method_and_every_file_parses(tmp_path: Path) -> None:
    result = generate(ROOT / "spec" / "openapi.yaml")
    sources = "".join(
        content.decode() for path, content in result.files.items() if path.endswith("Service.java")
    )
    ids = [operation.id for operation in result.api.operations if not operation.hidden]
    assert len(ids) > 200
    assert [name for name in ids if f'new OperationSpec("{name}"' not in sources] == []
    for node in result.targets[0].api.operations:
        signature = rf" {node.name}\((\w+ params,\s+)?CallOptions options\)"
        assert re.search(signature, sources), node.id.raw
    parsed(result, tmp_path)


def test_hostile_texts_stay_text(tmp_path: Path) -> None:
    parsed(generate(document()), tmp_path)


def test_layout() -> None:
    """No empty line is doubled, no block stands on one line, imports are sorted and each is there once."""
    result = generate(ROOT / "spec" / "openapi.yaml")
    for path, content in result.files.items():
        if not path.endswith(".java"):
            continue
        lines = content.decode().split("\n")
        assert lines[-1] == "", path
        assert lines[-2] != "", path
        imports = [line.strip(";") for line in lines if line.startswith("import ")]
        assert imports == sorted(set(imports)), path
        for before, line in itertools.pairwise(lines):
            assert (before, line) != ("", ""), path
            assert line == line.rstrip(), (path, line)
            assert not re.search(r"\{ .*; \}$", line) or line.lstrip().startswith("*"), (path, line)


def test_names_of_the_language_are_escaped_and_files_are_called_like_classes() -> None:
    result = generate(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {
                "/x": {
                    "get": {
                        "operationId": "things.import",
                        "parameters": [{"name": "class", "in": "query", "schema": {}}],
                        "responses": {
                            "200": {
                                "description": "ok",
                                "content": {
                                    "application/json": {
                                        "schema": {"$ref": "#/components/schemas/String"}
                                    }
                                },
                            }
                        },
                    }
                }
            },
            "components": {
                "schemas": {
                    "String": {
                        "type": "object",
                        "properties": {
                            "hashCode": {"type": "integer"},
                            "note": {"type": ["string", "null"]},
                            "value": {"type": "string"},
                            "kind": {"enum": ["a", "b"]},
                        },
                    },
                    "Names": {"type": "array", "items": {"type": "string"}},
                }
            },
        }
    )
    files = {path.rsplit("/", 1)[-1]: text.decode() for path, text in result.files.items()}
    for name, text in files.items():
        if name.endswith(".java") and name != "package-info.java":
            assert re.search(rf"(class|record|interface) {name[:-5]}\b", text), name
    assert "String.java" not in files
    assert "Names.java" not in files
    service = files["ThingsService.java"]
    assert "import_(ThingsImportParams params, CallOptions options)" in service
    model = next(text for name, text in files.items() if "hashCode_" in text)
    assert '@JsonProperty("note") JsonNullable<String> note' in model
    assert "Builder value(String value) {\n      this.value = value;\n" in model


def test_the_language_stays_small() -> None:
    lines = sum(len(path.read_text().splitlines()) for path in TARGET.rglob("*") if path.is_file())
    assert lines <= 1500
