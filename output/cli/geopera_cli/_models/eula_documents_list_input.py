"""EulaDocumentsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "EulaDocumentsListInput": (
        "object", "EulaDocumentsListInput", "",
        (
            ("eula-id", "eula_id", ("string",), "r", "Identifier of the licence agreement.", (), (), ()),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), ()),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), ()),
            ("sort", "sort", ("string",), "", "Field to sort by and direction, separated by a comma.", (), ("validFrom,desc",), ()),
        ),
        (), False,
        "",
    ),
}
