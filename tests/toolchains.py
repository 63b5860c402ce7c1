"""What tests need beside Python: without it they are skipped, on a build server they fail."""

import os
import shutil

import pytest


def need(program: str) -> str:
    """Returns the path of a program; where there is none the test ends here."""
    found = shutil.which(program)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{program} is not installed")
        pytest.skip(f"{program} is not installed")
    return found
