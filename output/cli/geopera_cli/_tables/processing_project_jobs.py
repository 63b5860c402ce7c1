"""The commands of `processing project-jobs`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the processing jobs of a project.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "processing.project_jobs.list",
        ("processing", "project_jobs", "list"),
        "List the processing jobs of a project.",
        "",
        "POST", "/v1/op/processing.project_jobs.list",
        "read", "processing:read",
        "", "",
        "json", ("model", "processing_jobs_output", "ProcessingJobsOutput"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("status", "status", ("nullable", ("string",)), "", "Keep only entries with this status.", (), (), (), "body_field", "status"),
            ("job-type-name", "job_type_name", ("nullable", ("string",)), "", "Keep only jobs of this type.", (), (), (), "body_field", "job_type_name"),
            ("page-size", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), (), "body_field", "limit"),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), (), "body_field", "offset"),
        ),
        (True, True, ("model", "project_jobs_input", "ProjectJobsInput"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "status": "running",\n  "limit": 20,\n  "offset": 0\n}'),
        ("offset", "/items", "page-size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
