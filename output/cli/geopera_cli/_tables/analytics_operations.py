"""The commands of `analytics operations`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("get", "Show one analytics operation with its parameters.", ""),
    ("list", "List the registered analytics operations.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "analytics.operations.get",
        ("analytics", "operations", "get"),
        "Show one analytics operation with its parameters.",
        "",
        "POST", "/v1/op/analytics.operations.get",
        "read", "analytics:read",
        "", "",
        "json", ("model", "analytics_operation", "AnalyticsOperation"),
        (
            ("operation-name", "operation_name", ("string",), "r", "Analytics operation to show, by name.", (), (), (), "body_field", "operation_name"),
        ),
        (True, True, ("model", "operation_get_input", "OperationGetInput"), (("application/json", "json"),), '{\n  "operation_name": "zonal_statistics"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "analytics.operations.list",
        ("analytics", "operations", "list"),
        "List the registered analytics operations.",
        "",
        "POST", "/v1/op/analytics.operations.list",
        "read", "analytics:read",
        "", "",
        "json", ("model", "analytics_operations_output", "AnalyticsOperationsOutput"),
        (
            ("data-type", "data_type", ("nullable", ("string",)), "", "Keep only operations for this kind of data.", (), (), (), "body_field", "data_type"),
        ),
        (True, True, ("model", "operations_list_input", "OperationsListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
