"""Runs the command lines it reads from stdin with a generated command in one process; prints one line per failure."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import sys
from typing import Any


def main() -> None:
    setup: dict[str, Any] = json.load(sys.stdin)
    entry = importlib.import_module(f"{setup['module']}.main").main
    for job in setup["jobs"]:
        out, err = io.StringIO(), io.StringIO()
        code: Any = 0
        sys.argv = [setup["module"], *job["arguments"]]
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                code = entry()
            except SystemExit as stop:
                code = stop.code
        if code:
            print(f"{job['id']}: exit {code}: {err.getvalue().strip()[-400:]!r}")


if __name__ == "__main__":
    main()
