"""The commands of `billing auto-topup`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("get", "Read the org's auto-topup settings (enabled=false if unset).", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "billing.auto_topup.get",
        ("billing", "auto_topup", "get"),
        "Read the org's auto-topup settings (enabled=false if unset).",
        "",
        "POST", "/v1/op/billing.auto_topup.get",
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
}
