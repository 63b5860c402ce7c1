"""The commands of `organizations commitments`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List spending commitments.", ""),
    ("statement", "Show the statement of one month.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "organizations.commitments.list",
        ("organizations", "commitments", "list"),
        "List spending commitments.",
        "",
        "POST", "/v1/op/organizations.commitments.list",
        "read", "orders:read",
        "", "",
        "json", ("model", "commitments_list_output", "CommitmentsListOutput"),
        (
            ("commitment-id", "commitment_id", ("nullable", ("string",)), "", "Keep only this commitment.", (), (), (), "body_field", "commitment_id"),
            ("include-line-items", "include_line_items", ("boolean",), "", "Whether the single charges are listed as well.", (), (False,), (), "body_field", "include_line_items"),
        ),
        (True, True, ("model", "commitments_list_input", "CommitmentsListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "statement": (
        "organizations.commitments.statement",
        ("organizations", "commitments", "statement"),
        "Show the statement of one month.",
        "",
        "POST", "/v1/op/organizations.commitments.statement",
        "read", "billing:read",
        "", "",
        "json", ("model", "statement_output", "StatementOutput"),
        (
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), (), "body_field", "organization_id"),
            ("period", "period", ("nullable", ("string",)), "", "Month to look at, written as year and month.", (), (), (), "body_field", "period"),
        ),
        (True, True, ("model", "statement_input", "StatementInput"), (("application/json", "json"),), '{\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
