"""The commands of `clip jobs`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List what an organization had clipped.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "clip.jobs.list",
        ("clip", "jobs", "list"),
        "List what an organization had clipped.",
        "",
        "POST", "/v1/op/clip.jobs.list",
        "read", "clip:read",
        "", "",
        "json", ("model", "clip_jobs_output", "ClipJobsOutput"),
        (
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), (), "body_field", "organization_id"),
            ("status", "status", ("nullable", ("string",)), "", "Keep only entries with this status.", (), (), (), "body_field", "status"),
            ("page-size", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), (), "body_field", "limit"),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), (), "body_field", "offset"),
        ),
        (True, True, ("model", "clip_jobs_list_input", "ClipJobsListInput"), (("application/json", "json"),), '{\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00",\n  "status": "pending",\n  "limit": 20,\n  "offset": 0\n}'),
        ("offset", "/items", "page-size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
