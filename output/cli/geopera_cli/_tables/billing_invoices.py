"""The commands of `billing invoices`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "The org's enterprise invoices (grouped from settled orders).", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "billing.invoices.list",
        ("billing", "invoices", "list"),
        "The org's enterprise invoices (grouped from settled orders).",
        "",
        "POST", "/v1/op/billing.invoices.list",
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
