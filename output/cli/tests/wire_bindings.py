"""Where the conformance runner finds the package."""

from __future__ import annotations

PACKAGE = "geopera_cli"
SDK = "geopera"
SDK_FOLDER = "python"
