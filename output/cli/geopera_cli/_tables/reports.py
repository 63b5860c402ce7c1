"""The commands of `reports`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Reports"
DESCRIPTION = "Documents made from data."
GROUPS = (
)
SUMMARIES = (
    ("generate", "Generate a report and get a signed address for it.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "generate": (
        "reports.generate",
        ("reports", "generate"),
        "Generate a report and get a signed address for it.",
        "Takes the kind of report and what it is about.",
        "POST", "/v1/op/reports.generate",
        "read", "reports:read",
        "", "",
        "json", ("model", "report_output", "ReportOutput"),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "Kind of report and its subject.", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "report_type": "coverage",\n  "order_id": "432ea014-7c1e-4b52-9f3a-5d2e8a6b4c04"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
