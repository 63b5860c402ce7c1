"""SrcOperationsCollectionsReadsCollectionsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SrcOperationsCollectionsReadsCollectionsListInput": (
        "object", "src__operations__collections__reads__CollectionsListInput", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
