"""StudiesListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "StudiesListInput": (
        "object", "StudiesListInput", "",
        (
            ("id", "id", ("nullable", ("string",)), "", "Keep only the entry with this identifier.", (), (), ()),
            ("workspace-id", "workspaceId", ("nullable", ("string",)), "", "Keep only entries of this workspace.", (), (), ()),
            ("order-id", "orderId", ("nullable", ("string",)), "", "Keep only entries that belong to this order.", (), (), ()),
            ("decision", "decision", ("nullable", ("string",)), "", "Keep only entries with this decision.", (), (), ()),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), ()),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), ()),
        ),
        (), False,
        "",
    ),
}
