"""JobsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "JobsListInput": (
        "object", "JobsListInput", "",
        (
            ("workspace-id", "workspaceId", ("nullable", ("string",)), "", "Keep only jobs of this workspace.", (), (), ()),
            ("process-id", "processId", ("nullable", ("string",)), "", "Keep only jobs of this process.", (), (), ()),
            ("status", "status", ("nullable", ("string",)), "", "Keep only entries with this status.", (), (), ()),
            ("ids", "ids", ("nullable", ("string",)), "", "Comma-separated job identifiers to keep.", (), (), ()),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), ()),
            ("limit", "limit", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), ()),
            ("sort", "sort", ("string",), "", "Field to sort by and direction, separated by a comma.", (), ("created,desc",), ()),
        ),
        (), False,
        "",
    ),
}
