"""The commands of `clip job`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("delete", "Discard a clip job together with what it produced.", ""),
    ("download", "Get a signed address for a clipped mosaic.", ""),
    ("downloads", "List who downloaded the results of a clip job.", ""),
    ("get", "Show one clip job; poll it until its status is final.", ""),
    ("tile-info", "Describe how to draw the result of a clip job.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "delete": (
        "clip.job.delete",
        ("clip", "job", "delete"),
        "Discard a clip job together with what it produced.",
        "",
        "POST", "/v1/op/clip.job.delete",
        "destructive", "clip:destroy",
        "", "",
        "json", ("model", "clip_job_delete_output", "ClipJobDeleteOutput"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
        ),
        (True, True, ("model", "clip_job_delete_input", "ClipJobDeleteInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "download": (
        "clip.job.download",
        ("clip", "job", "download"),
        "Get a signed address for a clipped mosaic.",
        "",
        "POST", "/v1/op/clip.job.download",
        "read", "clip:read",
        "", "",
        "json", ("model", "clip_download_output", "ClipDownloadOutput"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
            ("mosaic-type", "mosaic_type", ("string",), "r", "Name of the mosaic to download.", (), (), (), "body_field", "mosaic_type"),
            ("user-agent", "user_agent", ("nullable", ("string",)), "", "Browser of the person who downloads, for the audit log.", (), (), (), "body_field", "user_agent"),
            ("requester-ip", "requester_ip", ("nullable", ("string",)), "", "Network address of the person who downloads, for the audit log.", (), (), (), "body_field", "requester_ip"),
        ),
        (True, True, ("model", "clip_download_input", "ClipDownloadInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06",\n  "mosaic_type": "rgb"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "downloads": (
        "clip.job.downloads",
        ("clip", "job", "downloads"),
        "List who downloaded the results of a clip job.",
        "",
        "POST", "/v1/op/clip.job.downloads",
        "read", "clip:read",
        "", "",
        "json", ("model", "clip_downloads_output", "ClipDownloadsOutput"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
        ),
        (True, True, ("model", "clip_job_input", "ClipJobInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "clip.job.get",
        ("clip", "job", "get"),
        "Show one clip job; poll it until its status is final.",
        "",
        "POST", "/v1/op/clip.job.get",
        "read", "clip:read",
        "", "",
        "json", ("model", "clip_job", "ClipJob"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
        ),
        (True, True, ("model", "clip_job_input", "ClipJobInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "tile-info": (
        "clip.job.tile_info",
        ("clip", "job", "tile_info"),
        "Describe how to draw the result of a clip job.",
        "",
        "POST", "/v1/op/clip.job.tile_info",
        "read", "clip:read",
        "", "",
        "json", ("model", "tile_info", "TileInfo"),
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), (), "body_field", "job_id"),
        ),
        (True, True, ("model", "clip_job_input", "ClipJobInput"), (("application/json", "json"),), '{\n  "job_id": "4530a216-7c1e-4b52-9f3a-5d2e8a6b4c06"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
