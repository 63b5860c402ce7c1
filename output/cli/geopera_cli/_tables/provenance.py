"""The commands of `provenance`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Provenance"
DESCRIPTION = "How data came about, as a graph."
GROUPS = (
)
SUMMARIES = (
    ("get", "", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "provenance.get",
        ("provenance", "get"),
        "",
        "",
        "POST", "/v1/op/provenance.get",
        "read", "provenance:read",
        "", "",
        "json", ("model", "lineage_get_output", "LineageGetOutput"),
        (
            ("entity-type", "entity_type", ("string",), "r", "Type of the entity to start from.", (), (), (), "body_field", "entity_type"),
            ("entity-id", "entity_id", ("string",), "r", "Identifier of the entity to start from.", (), (), (), "body_field", "entity_id"),
            ("direction", "direction", ("string",), "", "Way to walk the graph; `up` means ancestors.", (("pattern", "^(up|down|both)$"), ), ("up",), (), "body_field", "direction"),
            ("max-depth", "max_depth", ("integer",), "", "How many steps away from the start to look.", (("minimum", "1"), ("maximum", "50"), ), (20,), (), "body_field", "max_depth"),
        ),
        (True, True, ("model", "lineage_get_input", "LineageGetInput"), (("application/json", "json"),), '{\n  "entity_type": "item",\n  "entity_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "direction": "up",\n  "max_depth": 5\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
