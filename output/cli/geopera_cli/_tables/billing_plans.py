"""The commands of `billing plans`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List all available plans with their quota/feature limits (public catalog).", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "billing.plans.list",
        ("billing", "plans", "list"),
        "List all available plans with their quota/feature limits (public catalog).",
        "",
        "POST", "/v1/op/billing.plans.list",
        "read", "billing:read",
        "", "",
        "json", ("any",),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
