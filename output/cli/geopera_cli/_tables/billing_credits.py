"""The commands of `billing credits`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("balance", "The org's current credit balance.", ""),
    ("transactions", "The org's credit ledger (paged, optionally filtered by reason).", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "balance": (
        "billing.credits.balance",
        ("billing", "credits", "balance"),
        "The org's current credit balance.",
        "",
        "POST", "/v1/op/billing.credits.balance",
        "read", "billing:read",
        "", "",
        "json", ("any",),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "transactions": (
        "billing.credits.transactions",
        ("billing", "credits", "transactions"),
        "The org's credit ledger (paged, optionally filtered by reason).",
        "",
        "POST", "/v1/op/billing.credits.transactions",
        "read", "billing:read",
        "", "",
        "json", ("any",),
        (
            ("limit", "limit", ("integer",), "", "", (), (50,), (), "body_field", "limit"),
            ("offset", "offset", ("integer",), "", "", (), (0,), (), "body_field", "offset"),
            ("reason", "reason", ("nullable", ("string",)), "", "", (), (), (), "body_field", "reason"),
        ),
        (True, True, ("model", "transactions_input", "TransactionsInput"), (("application/json", "json"),), '{\n  "limit": 20,\n  "offset": 0,\n  "reason": "topup"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
