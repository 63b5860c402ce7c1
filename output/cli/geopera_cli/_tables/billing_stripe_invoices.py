"""The commands of `billing stripe-invoices`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the org's Stripe invoices (never 500s — empty on a Stripe hiccup).", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "billing.stripe_invoices.list",
        ("billing", "stripe_invoices", "list"),
        "List the org's Stripe invoices (never 500s — empty on a Stripe hiccup).",
        "",
        "POST", "/v1/op/billing.stripe_invoices.list",
        "read", "billing:read",
        "", "",
        "json", ("any",),
        (
            ("limit", "limit", ("integer",), "", "", (), (50,), (), "body_field", "limit"),
        ),
        (True, True, ("model", "invoices_input", "InvoicesInput"), (("application/json", "json"),), '{\n  "limit": 20\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
