"""The commands of `billing`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Billing"
DESCRIPTION = "Credits, top-ups, invoices, and payment."
GROUPS = (
    ("approvals", "billing_approvals", "", "", "approve, get, list, reject, request"),
    ("auto-topup", "billing_auto_topup", "", "", "get"),
    ("credits", "billing_credits", "", "", "balance, transactions"),
    ("invoices", "billing_invoices", "", "", "list"),
    ("plans", "billing_plans", "", "", "list"),
    ("status", "billing_status", "", "", "get"),
    ("stripe-invoices", "billing_stripe_invoices", "", "", "list"),
)
SUMMARIES = (
    ("run-monthly-for-org", "Run monthly billing for one org (manual; org admin).", ""),
    ("set-auto-topup", "Configure automatic top-up (requires a default card when enabling).", ""),
    ("topup", "Invoke Billing Topup.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "run-monthly-for-org": (
        "billing.run_monthly_for_org",
        ("billing", "run_monthly_for_org"),
        "Run monthly billing for one org (manual; org admin).",
        "",
        "POST", "/v1/op/billing.run_monthly_for_org",
        "external_spend", "billing:write",
        "", "Idempotency-Key",
        "json", ("any",),
        (
            ("organization-id", "organization_id", ("string",), "r", "", (), (), (), "body_field", "organization_id"),
        ),
        (True, True, ("model", "org_input", "OrgInput"), (("application/json", "json"),), '{\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "set-auto-topup": (
        "billing.set_auto_topup",
        ("billing", "set_auto_topup"),
        "Configure automatic top-up (requires a default card when enabling).",
        "",
        "POST", "/v1/op/billing.set_auto_topup",
        "compute", "billing:write",
        "", "",
        "json", ("model", "set_auto_topup_output", "SetAutoTopupOutput"),
        (
            ("enabled", "enabled", ("boolean",), "r", "", (), (), (), "body_field", "enabled"),
            ("threshold-credits", "threshold_credits", ("integer",), "r", "", (("exclusiveMinimum", "0"), ), (), (), "body_field", "threshold_credits"),
            ("topup-amount-credits", "topup_amount_credits", ("integer",), "r", "", (("exclusiveMinimum", "0"), ), (), (), "body_field", "topup_amount_credits"),
            ("daily-charge-cap-aud", "daily_charge_cap_aud", ("nullable", ("number",)), "", "", (("exclusiveMinimum", "0"), ), (), (), "body_field", "daily_charge_cap_aud"),
        ),
        (True, True, ("model", "set_auto_topup_input", "SetAutoTopupInput"), (("application/json", "json"),), '{\n  "enabled": true,\n  "threshold_credits": 500,\n  "topup_amount_credits": 2000,\n  "daily_charge_cap_aud": 500.0\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "topup": (
        "billing.topup",
        ("billing", "topup"),
        "Invoke Billing Topup.",
        "",
        "POST", "/v1/op/billing.topup",
        "external_spend", "billing:write",
        "", "Idempotency-Key",
        "json", ("any",),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "credits": 1000\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
