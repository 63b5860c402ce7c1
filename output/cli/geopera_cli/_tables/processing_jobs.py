"""The commands of `processing jobs`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List runs of processes.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "processing.jobs.list",
        ("processing", "jobs", "list"),
        "List runs of processes.",
        "",
        "POST", "/v1/op/processing.jobs.list",
        "read", "processing:read",
        "", "",
        "json", ("model", "processing_jobs_output", "ProcessingJobsOutput"),
        (
            ("workspace-id", "workspaceId", ("nullable", ("string",)), "", "Keep only jobs of this workspace.", (), (), (), "body_field", "workspace_id"),
            ("process-id", "processId", ("nullable", ("string",)), "", "Keep only jobs of this process.", (), (), (), "body_field", "process_id"),
            ("status", "status", ("nullable", ("string",)), "", "Keep only entries with this status.", (), (), (), "body_field", "status"),
            ("ids", "ids", ("nullable", ("string",)), "", "Comma-separated job identifiers to keep.", (), (), (), "body_field", "ids"),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("page-size", "limit", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), (), "body_field", "limit"),
            ("sort", "sort", ("string",), "", "Field to sort by and direction, separated by a comma.", (), ("created,desc",), (), "body_field", "sort"),
        ),
        (True, True, ("model", "jobs_list_input", "JobsListInput"), (("application/json", "json"),), '{\n  "status": "running",\n  "page": 0,\n  "limit": 20\n}'),
        ("page", "/items", "page-size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
