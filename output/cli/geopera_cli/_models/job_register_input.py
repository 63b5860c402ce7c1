"""JobRegisterInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "JobRegisterInput": (
        "object", "JobRegisterInput", "",
        (
            ("job-id", "job_id", ("string",), "r", "Identifier of the job.", (), (), ()),
            ("outputs", "outputs", ("nullable", ("array", ("any",))), "", "Outputs of the job to register as items; all of them when absent.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
