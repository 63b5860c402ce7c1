"""The commands of `orders coverage groups`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the captures of an order by day.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "orders.coverage.groups.list",
        ("orders", "coverage", "groups", "list"),
        "List the captures of an order by day.",
        "",
        "POST", "/v1/op/orders.coverage.groups.list",
        "read", "orders:read",
        "", "",
        "json", ("model", "coverage_groups_output", "CoverageGroupsOutput"),
        (
            ("order-id", "order_id", ("string",), "r", "Identifier of the order.", (), (), (), "body_field", "order_id"),
        ),
        (True, True, ("model", "coverage_input", "CoverageInput"), (("application/json", "json"),), '{\n  "order_id": "432ea014-7c1e-4b52-9f3a-5d2e8a6b4c04"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
