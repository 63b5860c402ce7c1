"""The runtime of TypeScript packages, tried in Node with its own test runner."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import HERE, run


@pytest.mark.parametrize("name", ["json", "wire", "client"])
def test_runtime(package: Path, name: str) -> None:
    result = run(["node", "--test", str(HERE / f"{name}.test.mjs")], HERE, PACKAGE=str(package))
    assert result.returncode == 0, result.stdout[-6000:]


def test_commonjs_build_loads(package: Path) -> None:
    code = (
        "const {Depot} = require('./dist/cjs/index.js'); console.log(typeof new Depot().parts.get)"
    )
    result = run(["node", "--input-type=commonjs", "-e", code], package)
    assert result.stdout.strip() == "function", result.stderr
