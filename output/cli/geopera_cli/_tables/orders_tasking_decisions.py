"""The commands of `orders tasking decisions`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("pending", "List tasking decisions that wait for the customer.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "pending": (
        "orders.tasking.decisions.pending",
        ("orders", "tasking", "decisions", "pending"),
        "List tasking decisions that wait for the customer.",
        "",
        "POST", "/v1/op/orders.tasking.decisions.pending",
        "read", "orders:read",
        "", "",
        "json", ("model", "pending_decisions_output", "PendingDecisionsOutput"),
        (
            ("workspace-id", "workspaceId", ("nullable", ("string",)), "", "Keep only decisions of this workspace.", (), (), (), "body_field", "workspace_id"),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), (), "body_field", "size"),
            ("kinds", "kinds", ("nullable", ("string",)), "", "Comma-separated kinds of decisions to keep.", (), (), (), "body_field", "kinds"),
        ),
        (True, True, ("model", "decisions_pending_input", "DecisionsPendingInput"), (("application/json", "json"),), '{\n  "page": 0,\n  "size": 20\n}'),
        ("page", "/items", "size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
