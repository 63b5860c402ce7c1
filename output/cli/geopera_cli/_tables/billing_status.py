"""The commands of `billing status`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("get", "An org's billing status + current usage (org membership required).", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "billing.status.get",
        ("billing", "status", "get"),
        "An org's billing status + current usage (org membership required).",
        "",
        "POST", "/v1/op/billing.status.get",
        "read", "billing:read",
        "", "",
        "json", ("any",),
        (
            ("organization-id", "organization_id", ("string",), "r", "", (), (), (), "body_field", "organization_id"),
        ),
        (True, True, ("model", "org_status_input", "OrgStatusInput"), (("application/json", "json"),), '{\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
