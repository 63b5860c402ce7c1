"""DecisionsPendingInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "DecisionsPendingInput": (
        "object", "DecisionsPendingInput", "",
        (
            ("workspace-id", "workspaceId", ("nullable", ("string",)), "", "Keep only decisions of this workspace.", (), (), ()),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), ()),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), ()),
            ("kinds", "kinds", ("nullable", ("string",)), "", "Comma-separated kinds of decisions to keep.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
