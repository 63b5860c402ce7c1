"""Rust packages: rustfmt has nothing to say, whatever the document says, and the target stays small."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

from tests.hostile.make import document
from tests.toolchains import missing, need
from tests.writing import write_files

ROOT = Path(__file__).resolve().parent.parent.parent

UNION = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/pets/{id}": {
            "get": {
                "operationId": "find",
                "tags": ["pets"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {
                        "name": "sizes",
                        "in": "query",
                        "style": "pipeDelimited",
                        "explode": False,
                        "schema": {"type": "array", "items": {"type": "integer"}},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
                        },
                    },
                    "204": {"description": "none"},
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "oneOf": [
                    {"$ref": "#/components/schemas/Cat"},
                    {"$ref": "#/components/schemas/Dog"},
                ],
                "discriminator": {"propertyName": "type"},
            },
            "Cat": {"type": "object", "properties": {"type": {"type": "string"}}},
            "Dog": {"type": "object", "properties": {"type": {"type": "string"}}},
        }
    },
}


def generate(source: Path | bytes, folder: Path) -> Path:
    diagnostics = Diagnostics()
    result = run(source, Configuration(lenient=True).with_targets(("rust",)), diagnostics)
    assert len(result.targets) == 1, [item.message for item in diagnostics.items][:5]
    write_files(result.files, folder)
    return folder / "rust"


@pytest.fixture
def rustfmt() -> str:
    """Skips where there is no rustfmt, or only rustup's stand-in for one; on a build server that is a failure."""
    program = need("rustfmt")
    tried = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    return program if tried.returncode == 0 else missing(f"rustfmt does not run: {tried.stderr}")


@pytest.mark.parametrize(
    "source", [ROOT / "spec" / "openapi.yaml", json.dumps(document()).encode()]
)
def test_packages_are_formatted(source: Path | bytes, tmp_path: Path, rustfmt: str) -> None:
    package = generate(source, tmp_path)
    checked = subprocess.run(
        [rustfmt, "--check", "--edition", "2021", "src/lib.rs", "examples/wire_runner/main.rs"],
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.returncode, checked.stderr) == (0, ""), checked.stdout[:2000]


def test_keys_say_how_arguments_are_sent(tmp_path: Path) -> None:
    package = generate(json.dumps(UNION).encode(), tmp_path)
    resource = (package / "src" / "resources" / "pets.rs").read_text()
    assert 'rename = "path:id"' in resource
    assert 'rename = "query.pipeDelimited:sizes"' in resource
    assert "-> Call<Option<Pet>> {" in resource
    union = (package / "src" / "models" / "pet.rs").read_text()
    assert 'Pet by "type" else ""' in union
    assert 'Cat(Box<Cat>) = ["Cat"],' in union


def test_the_target_is_small() -> None:
    files = [file for file in (ROOT / "templates" / "rust").rglob("*") if file.is_file()]
    assert sum(file.read_bytes().count(b"\n") for file in files) <= 1500
