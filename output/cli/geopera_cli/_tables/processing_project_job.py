"""The commands of `processing project-job`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("get", "Show one processing job of a project.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "processing.project_job.get",
        ("processing", "project_job", "get"),
        "Show one processing job of a project.",
        "",
        "POST", "/v1/op/processing.project_job.get",
        "read", "processing:read",
        "", "",
        "json", ("model", "processing_job", "ProcessingJob"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
        ),
        (True, True, ("model", "project_job_get_input", "ProjectJobGetInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
