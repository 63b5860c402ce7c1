"""The commands of `orders coverage`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
    ("groups", "orders_coverage_groups", "", "", "list"),
)
SUMMARIES = (
    ("get", "Show how much of an order has been captured.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "orders.coverage.get",
        ("orders", "coverage", "get"),
        "Show how much of an order has been captured.",
        "",
        "POST", "/v1/op/orders.coverage.get",
        "read", "orders:read",
        "", "",
        "json", ("model", "coverage_output", "CoverageOutput"),
        (
            ("order-id", "order_id", ("string",), "r", "Identifier of the order.", (), (), (), "body_field", "order_id"),
        ),
        (True, True, ("model", "coverage_input", "CoverageInput"), (("application/json", "json"),), '{\n  "order_id": "432ea014-7c1e-4b52-9f3a-5d2e8a6b4c04"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
