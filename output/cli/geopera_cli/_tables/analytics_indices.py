"""The commands of `analytics indices`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the spectral indices that can be computed.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "analytics.indices.list",
        ("analytics", "indices", "list"),
        "List the spectral indices that can be computed.",
        "",
        "POST", "/v1/op/analytics.indices.list",
        "read", "analytics:read",
        "", "",
        "json", ("model", "spectral_indices_output", "SpectralIndicesOutput"),
        (
            ("category", "category", ("nullable", ("string",)), "", "Category to file it under; as a filter, keep only this category.", (), (), (), "body_field", "category"),
            ("sensor", "sensor", ("nullable", ("string",)), "", "Keep only indices this sensor can deliver.", (), (), (), "body_field", "sensor"),
        ),
        (True, True, ("model", "indices_list_input", "IndicesListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
