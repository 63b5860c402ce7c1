"""ProjectJobsInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProjectJobsInput": (
        "object", "ProjectJobsInput", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
            ("status", "status", ("nullable", ("string",)), "", "Keep only entries with this status.", (), (), ()),
            ("job-type-name", "job_type_name", ("nullable", ("string",)), "", "Keep only jobs of this type.", (), (), ()),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), ()),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), ()),
        ),
        (), False,
        "",
    ),
}
