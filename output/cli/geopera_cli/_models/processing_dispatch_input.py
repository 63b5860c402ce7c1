"""ProcessingDispatchInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProcessingDispatchInput": (
        "object", "ProcessingDispatchInput", "",
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), ()),
            ("version", "version", ("string",), "", "Version of the job description.", (), ("1.0",), ()),
        ),
        (), False,
        "",
    ),
}
