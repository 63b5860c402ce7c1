"""The commands of `catalog providers`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List providers that offer sample scenes.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "catalog.providers.list",
        ("catalog", "providers", "list"),
        "List providers that offer sample scenes.",
        "",
        "POST", "/v1/op/catalog.providers.list",
        "read", "tiles:read",
        "", "",
        "json", ("model", "catalog_providers_output", "CatalogProvidersOutput"),
        (
        ),
        (True, True, ("model", "viz_list_input", "VizListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
