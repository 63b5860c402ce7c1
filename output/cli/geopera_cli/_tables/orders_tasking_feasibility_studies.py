"""The commands of `orders tasking feasibility-studies`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List feasibility studies.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "orders.tasking.feasibility_studies.list",
        ("orders", "tasking", "feasibility_studies", "list"),
        "List feasibility studies.",
        "",
        "POST", "/v1/op/orders.tasking.feasibility_studies.list",
        "read", "orders:read",
        "", "",
        "json", ("model", "feasibility_studies_output", "FeasibilityStudiesOutput"),
        (
            ("id", "id", ("nullable", ("string",)), "", "Keep only the entry with this identifier.", (), (), (), "body_field", "id"),
            ("workspace-id", "workspaceId", ("nullable", ("string",)), "", "Keep only entries of this workspace.", (), (), (), "body_field", "workspace_id"),
            ("order-id", "orderId", ("nullable", ("string",)), "", "Keep only entries that belong to this order.", (), (), (), "body_field", "order_id"),
            ("decision", "decision", ("nullable", ("string",)), "", "Keep only entries with this decision.", (), (), (), "body_field", "decision"),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), (), "body_field", "size"),
        ),
        (True, True, ("model", "studies_list_input", "StudiesListInput"), (("application/json", "json"),), '{\n  "page": 0,\n  "size": 20\n}'),
        ("page", "/items", "size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
