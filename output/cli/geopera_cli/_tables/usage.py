"""The commands of `usage`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Usage"
DESCRIPTION = "What the organization has used."
GROUPS = (
)
SUMMARIES = (
    ("current", "Show what the organization used in the current period.", ""),
    ("history", "Show what the organization used in past months.", ""),
    ("recalculate-storage", "Count the stored bytes of the organization again.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "current": (
        "usage.current",
        ("usage", "current"),
        "Show what the organization used in the current period.",
        "",
        "POST", "/v1/op/usage.current",
        "read", "usage:read",
        "", "",
        "json", ("model", "usage_current_output", "UsageCurrentOutput"),
        (
            ("organization-id", "organization_id", ("string",), "r", "Organization to report on.", (), (), (), "body_field", "organization_id"),
        ),
        (True, True, ("model", "usage_current_input", "UsageCurrentInput"), (("application/json", "json"),), '{\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "history": (
        "usage.history",
        ("usage", "history"),
        "Show what the organization used in past months.",
        "",
        "POST", "/v1/op/usage.history",
        "read", "usage:read",
        "", "",
        "json", ("model", "usage_history_output", "UsageHistoryOutput"),
        (
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), (), "body_field", "organization_id"),
            ("months", "months", ("integer",), "", "How many months to look back.", (), (3,), (), "body_field", "months"),
        ),
        (True, True, ("model", "usage_history_input", "UsageHistoryInput"), (("application/json", "json"),), '{\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00",\n  "months": 6\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "recalculate-storage": (
        "usage.recalculate_storage",
        ("usage", "recalculate_storage"),
        "Count the stored bytes of the organization again.",
        "",
        "POST", "/v1/op/usage.recalculate_storage",
        "compute", "usage:write",
        "", "",
        "json", ("model", "recalculate_output", "RecalculateOutput"),
        (
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), (), "body_field", "organization_id"),
        ),
        (True, True, ("model", "recalculate_input", "RecalculateInput"), (("application/json", "json"),), '{\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
