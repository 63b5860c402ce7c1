"""The commands of `processing`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Processing"
DESCRIPTION = "Jobs that compute new data from imagery."
GROUPS = (
    ("catalog", "processing_catalog", "Catalog & search", "Searching for imagery and looking at it before buying.", "estimate, get, list, validate"),
    ("job", "processing_job", "", "", "delete, get, register, tile-info"),
    ("job-types", "processing_job_types", "", "", "list"),
    ("jobs", "processing_jobs", "", "", "list"),
    ("project-job", "processing_project_job", "", "", "get"),
    ("project-jobs", "processing_project_jobs", "", "", "list"),
)
SUMMARIES = (
    ("create", "Create a processing job without starting it.", ""),
    ("create-and-dispatch", "Create a processing job and start it.", ""),
    ("dispatch", "Start a processing job that was created before.", ""),
    ("execute", "Run a process from the catalog.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create": (
        "processing.create",
        ("processing", "create"),
        "Create a processing job without starting it.",
        "Takes the type of the job, the project and the parameters of the job type. Start it with\n`processing.dispatch`.",
        "POST", "/v1/op/processing.create",
        "external_spend", "processing:process",
        "", "Idempotency-Key",
        "json", ("model", "processing_job", "ProcessingJob"),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "Type of the job, project and parameters.", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "job_type_name": "ndvi",\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "params": {\n    "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05"\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "create-and-dispatch": (
        "processing.create_and_dispatch",
        ("processing", "create_and_dispatch"),
        "Create a processing job and start it.",
        "The same as `processing.create` followed by `processing.dispatch`.",
        "POST", "/v1/op/processing.create_and_dispatch",
        "external_spend", "processing:process",
        "", "Idempotency-Key",
        "json", ("model", "processing_dispatch_output", "ProcessingDispatchOutput"),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "Type of the job, project and parameters.", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "job_type_name": "ndvi",\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "params": {\n    "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05"\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "dispatch": (
        "processing.dispatch",
        ("processing", "dispatch"),
        "Start a processing job that was created before.",
        "",
        "POST", "/v1/op/processing.dispatch",
        "external_spend", "processing:process",
        "", "Idempotency-Key",
        "json", ("model", "processing_dispatch_output", "ProcessingDispatchOutput"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
            ("version", "version", ("string",), "", "Version of the job description.", (), ("1.0",), (), "body_field", "version"),
        ),
        (True, True, ("model", "processing_dispatch_input", "ProcessingDispatchInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "execute": (
        "processing.execute",
        ("processing", "execute"),
        "Run a process from the catalog.",
        "Answers at once with a job; poll `processing.job.get` until its status is final.",
        "POST", "/v1/op/processing.execute",
        "external_spend", "processing:process",
        "", "Idempotency-Key",
        "json", ("model", "process_execute_output", "ProcessExecuteOutput"),
        (
            ("process-id", "process_id", ("string",), "r", "Identifier of the process.", (), (), (), "body_field", "process_id"),
            ("workspace-id", "workspaceId", ("string",), "r", "Identifier of the workspace.", (), (), (), "body_field", "workspace_id"),
            ("inputs", "inputs", ("map", ("any",)), "", "Input values, keyed by the names in the process description.", (), ({},), (), "body_field", "inputs"),
        ),
        (True, True, ("model", "process_execute_input", "ProcessExecuteInput"), (("application/json", "json"),), '{\n  "process_id": "ndvi",\n  "workspaceId": "5843b529-7c1e-4b52-9f3a-5d2e8a6b4c19",\n  "inputs": {\n    "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05"\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
