"""The commands of `billing approvals`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("approve", "Approve a credit purchase and charge the saved card (human approver only).", ""),
    ("get", "Get one credit-purchase approval (org-scoped).", ""),
    ("list", "List the org's credit-purchase approvals (optionally by status).", ""),
    ("reject", "Reject a pending credit-purchase approval.", ""),
    ("request", "Request approval for a large credit purchase.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "approve": (
        "billing.approvals.approve",
        ("billing", "approvals", "approve"),
        "Approve a credit purchase and charge the saved card (human approver only).",
        "",
        "POST", "/v1/op/billing.approvals.approve",
        "external_spend", "billing:write",
        "", "Idempotency-Key",
        "json", ("model", "approval_output", "ApprovalOutput"),
        (
            ("approval-id", "approval_id", ("string",), "r", "", (), (), (), "body_field", "approval_id"),
        ),
        (True, True, ("model", "approval_ref_input", "ApprovalRefInput"), (("application/json", "json"),), '{\n  "approval_id": "5d48ba2e-7c1e-4b52-9f3a-5d2e8a6b4c1e"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "billing.approvals.get",
        ("billing", "approvals", "get"),
        "Get one credit-purchase approval (org-scoped).",
        "",
        "POST", "/v1/op/billing.approvals.get",
        "read", "billing:read",
        "", "",
        "json", ("any",),
        (
            ("approval-id", "approval_id", ("string",), "r", "", (), (), (), "body_field", "approval_id"),
        ),
        (True, True, ("model", "approval_get_input", "ApprovalGetInput"), (("application/json", "json"),), '{\n  "approval_id": "5d48ba2e-7c1e-4b52-9f3a-5d2e8a6b4c1e"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "billing.approvals.list",
        ("billing", "approvals", "list"),
        "List the org's credit-purchase approvals (optionally by status).",
        "",
        "POST", "/v1/op/billing.approvals.list",
        "read", "billing:read",
        "", "",
        "json", ("any",),
        (
            ("status", "status", ("nullable", ("string",)), "", "", (), (), (), "body_field", "status"),
        ),
        (True, True, ("model", "approvals_list_input", "ApprovalsListInput"), (("application/json", "json"),), '{\n  "status": "pending"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "reject": (
        "billing.approvals.reject",
        ("billing", "approvals", "reject"),
        "Reject a pending credit-purchase approval.",
        "",
        "POST", "/v1/op/billing.approvals.reject",
        "compute", "billing:write",
        "", "",
        "json", ("model", "approval_output", "ApprovalOutput"),
        (
            ("approval-id", "approval_id", ("string",), "r", "", (), (), (), "body_field", "approval_id"),
            ("reason", "reason", ("nullable", ("string",)), "", "", (), (), (), "body_field", "reason"),
        ),
        (True, True, ("model", "reject_approval_input", "RejectApprovalInput"), (("application/json", "json"),), '{\n  "approval_id": "5d48ba2e-7c1e-4b52-9f3a-5d2e8a6b4c1e",\n  "reason": "Budget for this quarter is spent"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "request": (
        "billing.approvals.request",
        ("billing", "approvals", "request"),
        "Request approval for a large credit purchase.",
        "",
        "POST", "/v1/op/billing.approvals.request",
        "compute", "billing:write",
        "", "",
        "json", ("model", "approval_output", "ApprovalOutput"),
        (
            ("credits", "credits", ("integer",), "r", "", (("exclusiveMinimum", "0"), ), (), (), "body_field", "credits"),
            ("expiry-hours", "expiry_hours", ("nullable", ("integer",)), "", "", (("maximum", "720"), ("exclusiveMinimum", "0"), ), (), (), "body_field", "expiry_hours"),
        ),
        (True, True, ("model", "request_approval_input", "RequestApprovalInput"), (("application/json", "json"),), '{\n  "credits": 5000,\n  "expiry_hours": 48\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
