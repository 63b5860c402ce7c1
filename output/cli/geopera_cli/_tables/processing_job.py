"""The commands of `processing job`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("delete", "Discard a processing job together with what it produced.", ""),
    ("get", "Show one run of a process; poll it until its status is final.", ""),
    ("register", "Turn the outputs of a job into items.", ""),
    ("tile-info", "Describe how to draw the result of a job.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "delete": (
        "processing.job.delete",
        ("processing", "job", "delete"),
        "Discard a processing job together with what it produced.",
        "",
        "POST", "/v1/op/processing.job.delete",
        "destructive", "clip:destroy",
        "", "",
        "json", ("model", "job_delete_output", "JobDeleteOutput"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
        ),
        (True, True, ("model", "processing_job_input", "ProcessingJobInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "processing.job.get",
        ("processing", "job", "get"),
        "Show one run of a process; poll it until its status is final.",
        "",
        "POST", "/v1/op/processing.job.get",
        "read", "processing:read",
        "", "",
        "json", ("model", "processing_job", "ProcessingJob"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
        ),
        (True, True, ("model", "job_get_input", "JobGetInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "register": (
        "processing.job.register",
        ("processing", "job", "register"),
        "Turn the outputs of a job into items.",
        "",
        "POST", "/v1/op/processing.job.register",
        "compute", "processing:process",
        "", "",
        "json", ("model", "job_register_output", "JobRegisterOutput"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
            ("outputs", "outputs", ("nullable", ("array", ("any",))), "", "Outputs of the job to register as items; all of them when absent.", (), (), (), "body_field", "outputs"),
        ),
        (True, True, ("model", "job_register_input", "JobRegisterInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06",\n  "outputs": [\n    {\n      "name": "ndvi",\n      "collection_id": "422d9f13-7c1e-4b52-9f3a-5d2e8a6b4c03"\n    }\n  ]\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "tile-info": (
        "processing.job.tile_info",
        ("processing", "job", "tile_info"),
        "Describe how to draw the result of a job.",
        "",
        "POST", "/v1/op/processing.job.tile_info",
        "read", "clip:read",
        "", "",
        "json", ("model", "tile_info", "TileInfo"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
        ),
        (True, True, ("model", "processing_job_input", "ProcessingJobInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
