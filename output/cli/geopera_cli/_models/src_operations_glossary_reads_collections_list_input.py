"""SrcOperationsGlossaryReadsCollectionsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SrcOperationsGlossaryReadsCollectionsListInput": (
        "object", "src__operations__glossary__reads__CollectionsListInput", "",
        (
            ("integrations", "integrations", ("nullable", ("string",)), "", "Keep only collections offered through these integrations.", (), (), ()),
            ("type", "type", ("nullable", ("string",)), "", "Keep only collections of this type.", (), (), ()),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), ()),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (10,), ()),
            ("sort", "sort", ("nullable", ("string",)), "", "Field to sort by and direction, separated by a comma.", (), ("createdAt,desc",), ()),
        ),
        (), False,
        "",
    ),
}
