"""The package as others see it: types, layout, packaging, size."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from tests.acceptance import outputs

from .conftest import HERE, generate, need, run, tool

STRICT = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noEmit"]
LIBRARIES = ["--target", "es2022", "--lib", "es2022,dom,dom.iterable,dom.asynciterable"]


def test_types_are_as_the_document_says(package: Path) -> None:
    folder = package / "checks"
    folder.mkdir(exist_ok=True)
    (folder / "types.ts").write_text((HERE / "types.ts").read_text())
    for module in (
        ["--module", "nodenext"],
        ["--module", "esnext", "--moduleResolution", "bundler"],
    ):
        result = run(["tsc", *STRICT, *LIBRARIES, *module, "checks/types.ts"], package)
        assert result.stdout == ""


def test_prettier_changes_nothing(package: Path) -> None:
    tool("prettier")
    files = ["src", "tests", "scripts", "package.json", "jsr.json", "README.md", "api.md"]
    result = run(["prettier", "--check", *files], package)
    assert result.returncode == 0, result.stdout + result.stderr


def test_long_names_are_laid_out_and_unused_ones_not_imported(tmp_path: Path) -> None:
    tool("tsc")
    tool("prettier")
    made = generate(HERE / "long.yaml", tmp_path)
    assert [*outputs.faults_of_typescript(made), *outputs.faults_of_prettier(made)] == []


def test_publint_and_attw_find_nothing(package: Path) -> None:
    tool("attw")
    result = run(["publint", "--strict"], package)
    assert result.returncode == 0, result.stdout
    result = run(["attw", "--pack", ".", "--format", "ascii"], package)
    assert result.returncode == 0, result.stdout


def test_examples_of_the_readme_type_check(package: Path) -> None:
    folder = package / "examples"
    folder.mkdir(exist_ok=True)
    blocks = re.findall(r"```ts\n(.*?)```", (package / "README.md").read_text(), re.DOTALL)
    assert len(blocks) >= 5
    for index, block in enumerate(blocks):
        (folder / f"example{index}.ts").write_text(block)
    names = [f"examples/example{index}.ts" for index in range(len(blocks))]
    result = run(["tsc", *STRICT, *LIBRARIES, "--module", "nodenext", *names], package)
    assert result.stdout == ""


def test_a_function_alone_makes_a_small_bundle(package: Path) -> None:
    need(tool("esbuild"), "esbuild")
    entry = package / "small.ts"
    entry.write_text(
        'import { Depot } from "./src/core.ts";\nimport { partsGet } from "./src/functions.ts";\n'
        "partsGet(new Depot(), 1).then(console.log);\n"
    )
    bundled = run(
        ["esbuild", entry.name, "--bundle", "--minify", "--format=esm", "--target=es2022"], package
    )
    assert bundled.returncode == 0, bundled.stderr
    assert "multipart/form-data" not in bundled.stdout
    assert "drawing" not in bundled.stdout
    assert len(gzip.compress(bundled.stdout.encode(), 9)) <= 12 * 1024


def test_sources_name_no_any_and_no_dependency(package: Path) -> None:
    for file in sorted((package / "src").rglob("*.ts")):
        text = re.sub(r"/\*.*?\*/|//[^\n]*", "", file.read_text(), flags=re.DOTALL)
        assert not re.search(r":\s*any\b|<any>|\bas any\b", text), file
        for module in re.findall(r'from "([^"]+)"', text):
            assert module.startswith("."), file
