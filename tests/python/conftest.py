"""The runtime of generated Python packages, imported straight from the template folder, and one generated package."""

from __future__ import annotations

import importlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "templates" / "python" / "files" / "{package}" / "_runtime"
NAME = "specmill_python_runtime"


@pytest.fixture(scope="session")
def runtime() -> Callable[[str], ModuleType]:
    """Returns a function that imports a module of the runtime."""
    if NAME not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            NAME, RUNTIME / "__init__.py", submodule_search_locations=[str(RUNTIME)]
        )
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[NAME] = module
        previous, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        try:
            spec.loader.exec_module(module)
        finally:
            sys.dont_write_bytecode = previous
    return lambda name: importlib.import_module(f"{NAME}.{name}")


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns the folder of a package generated from `document.yaml`."""
    output = tmp_path_factory.mktemp("output")
    document = Path(__file__).with_name("document.yaml")
    subprocess.run(
        [sys.executable, "-m", "specmill", "generate", document, "-o", output, "-t", "python"],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
    )
    return output / "python"
