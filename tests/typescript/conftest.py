"""A TypeScript package generated and built once for all tests of this folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.toolchains import missing

HERE = Path(__file__).parent
TOOLS = HERE.parent / "tools" / "node_modules"
BIN = TOOLS / ".bin"


def need(path: Path | str | None, what: str) -> str:
    """Returns the path of a tool; without it the test is skipped, or fails where CI is set."""
    found = str(path) if path is not None and Path(path).exists() else None
    return found or missing(f"{what} is not installed: run `make node-tools`")


def tool(name: str) -> str:
    return need(BIN / name, name)


def node() -> str:
    return need(shutil.which("node"), "node")


def run(
    command: Sequence[str], folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Runs a program with the tools of tests/tools on its path."""
    path = os.pathsep.join([str(BIN), os.environ.get("PATH", "")])
    return subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PATH": path} | environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def generate(document: Path, folder: Path) -> Path:
    """Generates the TypeScript package of a document and returns its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    configuration = folder / "specmill.yaml"
    configuration.write_text('output: .\ntargets:\n  typescript: {package: "@acme/depot"}\n')
    command = [sys.executable, "-m", "specmill", "generate", str(document)]
    result = run([*command, "--config", str(configuration)], folder)
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "typescript"


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated package with its ESM and CommonJS builds."""
    tool("tsc")
    node()
    folder = generate(HERE / "openapi.yaml", tmp_path_factory.mktemp("depot"))
    for command in (
        ["tsc", "-p", "tsconfig.json"],
        ["tsc", "-p", "tsconfig.cjs.json"],
        ["node", "scripts/mark-formats.mjs"],
    ):
        built = run(command, folder)
        assert built.returncode == 0, built.stdout + built.stderr
    return folder
