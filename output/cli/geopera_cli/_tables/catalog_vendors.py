"""The commands of `catalog vendors`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List vendors of commercial imagery.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "catalog.vendors.list",
        ("catalog", "vendors", "list"),
        "List vendors of commercial imagery.",
        "",
        "POST", "/v1/op/catalog.vendors.list",
        "read", "catalog:read",
        "", "",
        "json", ("model", "vendors_list_output", "VendorsListOutput"),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
