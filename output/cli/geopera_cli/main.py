"""The entry point."""

from __future__ import annotations

import sys

from ._runtime.app import run


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run(__package__ or ""))
