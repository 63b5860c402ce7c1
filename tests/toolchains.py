"""What tests need beside Python: without it they are skipped, on a build server they fail."""

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

NODE_TOOLS = Path(__file__).parent / "tools" / "node_modules"


def need(program: str | Path, *others: str) -> str:
    """Returns the path of a program, known under several names; where there is none the test ends here."""
    found = next(filter(None, map(shutil.which, (program, *others))), None)
    return found or missing(f"{program} is not installed")


def need_node_tool(name: str) -> Path:
    """Returns the folder of a package of tests/tools, which needs Node; where there is none the test ends here."""
    need("node")
    folder = NODE_TOOLS / name
    if not folder.exists():
        missing(f"{name} is not installed: run `make node-tools`")
    return folder


def missing(message: str) -> NoReturn:
    """Ends the test: skipped at home, failed on a build server."""
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)
