"""ProjectJobGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProjectJobGetInput": (
        "object", "ProjectJobGetInput", "",
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
