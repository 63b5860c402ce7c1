"""The commands of `processing catalog`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Catalog & search"
DESCRIPTION = "Searching for imagery and looking at it before buying."
GROUPS = (
)
SUMMARIES = (
    ("estimate", "Price a run of a process.", ""),
    ("get", "Show one process with its inputs.", ""),
    ("list", "List processes that can be run.", ""),
    ("validate", "Check the inputs of a run without starting it.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "estimate": (
        "processing.catalog.estimate",
        ("processing", "catalog", "estimate"),
        "Price a run of a process.",
        "",
        "POST", "/v1/op/processing.catalog.estimate",
        "read", "processing:read",
        "", "",
        "json", ("model", "process_estimate_output", "ProcessEstimateOutput"),
        (
            ("process-id", "process_id", ("string",), "r", "Identifier of the process.", (), (), (), "body_field", "process_id"),
            ("inputs", "inputs", ("map", ("any",)), "", "Input values, keyed by the names in the process description.", (), ({},), (), "body_field", "inputs"),
        ),
        (True, True, ("model", "process_run_input", "ProcessRunInput"), (("application/json", "json"),), '{\n  "process_id": "ndvi",\n  "inputs": {\n    "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05"\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "processing.catalog.get",
        ("processing", "catalog", "get"),
        "Show one process with its inputs.",
        "",
        "POST", "/v1/op/processing.catalog.get",
        "read", "processing:read",
        "", "",
        "json", ("model", "process", "Process"),
        (
            ("process-id", "process_id", ("string",), "r", "Identifier of the process.", (), (), (), "body_field", "process_id"),
        ),
        (True, True, ("model", "process_get_input", "ProcessGetInput"), (("application/json", "json"),), '{\n  "process_id": "ndvi"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "processing.catalog.list",
        ("processing", "catalog", "list"),
        "List processes that can be run.",
        "",
        "POST", "/v1/op/processing.catalog.list",
        "read", "processing:read",
        "", "",
        "json", ("model", "processes_output", "ProcessesOutput"),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "validate": (
        "processing.catalog.validate",
        ("processing", "catalog", "validate"),
        "Check the inputs of a run without starting it.",
        "",
        "POST", "/v1/op/processing.catalog.validate",
        "read", "processing:read",
        "", "",
        "json", ("model", "process_validate_output", "ProcessValidateOutput"),
        (
            ("process-id", "process_id", ("string",), "r", "Identifier of the process.", (), (), (), "body_field", "process_id"),
            ("inputs", "inputs", ("map", ("any",)), "", "Input values, keyed by the names in the process description.", (), ({},), (), "body_field", "inputs"),
        ),
        (True, True, ("model", "process_run_input", "ProcessRunInput"), (("application/json", "json"),), '{\n  "process_id": "ndvi",\n  "inputs": {\n    "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05"\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
