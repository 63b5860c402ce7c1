"""JobGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "JobGetInput": (
        "object", "JobGetInput", "",
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
