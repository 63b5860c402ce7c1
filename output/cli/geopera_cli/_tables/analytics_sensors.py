"""The commands of `analytics sensors`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the sensors whose band names formulas may use.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "analytics.sensors.list",
        ("analytics", "sensors", "list"),
        "List the sensors whose band names formulas may use.",
        "",
        "POST", "/v1/op/analytics.sensors.list",
        "read", "analytics:read",
        "", "",
        "json", ("model", "sensors_output", "SensorsOutput"),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
