"""ClipJobsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ClipJobsListInput": (
        "object", "ClipJobsListInput", "",
        (
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), ()),
            ("status", "status", ("nullable", ("string",)), "", "Keep only entries with this status.", (), (), ()),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), ()),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), ()),
        ),
        (), False,
        "",
    ),
}
