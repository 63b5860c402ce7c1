"""The commands of `analytics index`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("get", "Show one spectral index.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "analytics.index.get",
        ("analytics", "index", "get"),
        "Show one spectral index.",
        "",
        "POST", "/v1/op/analytics.index.get",
        "read", "analytics:read",
        "", "",
        "json", ("model", "spectral_index", "SpectralIndex"),
        (
            ("index-name", "index_name", ("string",), "r", "Short name of the spectral index.", (), (), (), "body_field", "index_name"),
        ),
        (True, True, ("model", "index_get_input", "IndexGetInput"), (("application/json", "json"),), '{\n  "index_name": "ndvi"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
