"""ClipDownloadInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ClipDownloadInput": (
        "object", "ClipDownloadInput", "",
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), ()),
            ("mosaic-type", "mosaic_type", ("string",), "r", "Name of the mosaic to download.", (), (), ()),
            ("user-agent", "user_agent", ("nullable", ("string",)), "", "Browser of the person who downloads, for the audit log.", (), (), ()),
            ("requester-ip", "requester_ip", ("nullable", ("string",)), "", "Network address of the person who downloads, for the audit log.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
