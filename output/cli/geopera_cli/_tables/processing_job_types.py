"""The commands of `processing job-types`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List types of processing jobs.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "processing.job_types.list",
        ("processing", "job_types", "list"),
        "List types of processing jobs.",
        "",
        "POST", "/v1/op/processing.job_types.list",
        "read", "processing:read",
        "", "",
        "json", ("model", "job_types_output", "JobTypesOutput"),
        (
            ("category", "category", ("nullable", ("string",)), "", "Category to file it under; as a filter, keep only this category.", (), (), (), "body_field", "category"),
        ),
        (True, True, ("model", "job_types_input", "JobTypesInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
