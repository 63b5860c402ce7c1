"""The same bytes on any machine: hash seed, locale, working folder and key order have no say."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

DOCUMENT = Path(__file__).parent / "cases" / "inline_types_by_place" / "openapi.yaml"


def generated(spec: Path, output: Path, cwd: Path, **environment: str) -> dict[str, bytes]:
    command = [sys.executable, "-m", "specmill", "generate", str(spec), "-o", str(output)]
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("LC_")}
    subprocess.run(command, cwd=cwd, env=inherited | environment, check=True, capture_output=True)
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file() and path.name != "specmill.lock"
    }


def turned(value: Any, keys: tuple[str, ...] = ("", "paths", "components", "schemas")) -> Any:
    """The same document with top-level, path and component keys in the opposite order."""
    return {
        key: turned(item, ("", *keys[1:])) if key in keys and isinstance(item, dict) else item
        for key, item in reversed(value.items())
    }


def test_the_surroundings_have_no_say(tmp_path: Path) -> None:
    source = Path(__file__).parent.parent / "generator"
    other = tmp_path / "elsewhere"
    other.mkdir()
    one = generated(
        DOCUMENT, tmp_path / "one", tmp_path, PYTHONHASHSEED="1", LANG="C", PYTHONPATH=str(source)
    )
    two = generated(
        DOCUMENT,
        tmp_path / "two",
        other,
        PYTHONHASHSEED="2",
        LANG="C.UTF-8",
        TZ="Asia/Tokyo",
        PYTHONPATH=str(source),
    )
    assert one == two

    document = yaml.safe_load(DOCUMENT.read_text("utf-8"))
    shuffled = tmp_path / "openapi.json"
    shuffled.write_text(json.dumps(turned(document)), "utf-8")
    three = generated(
        shuffled, tmp_path / "three", other, PYTHONHASHSEED="3", LANG="C", PYTHONPATH=str(source)
    )
    assert one == three


def test_the_spelling_of_the_document_has_no_say(tmp_path: Path) -> None:
    """One API in Swagger 2.0, OpenAPI 3.0 and 3.1: the same files, wire vectors included."""
    spellings = sorted((Path(__file__).parent / "documents" / "spellings").iterdir())
    source = str(Path(__file__).parent.parent / "generator")
    first, *others = [
        generated(path, tmp_path / path.stem, tmp_path, PYTHONPATH=source) for path in spellings
    ]
    assert "python/tests/vectors.json" in first
    assert len(others) == 2
    assert all(other == first for other in others)
