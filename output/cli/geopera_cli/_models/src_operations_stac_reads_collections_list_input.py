"""SrcOperationsStacReadsCollectionsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SrcOperationsStacReadsCollectionsListInput": (
        "object", "src__operations__stac__reads__CollectionsListInput", "",
        (
            ("base-url", "base_url", ("string",), "", "Prefix for the links in the answer.", (), ("",), ()),
        ),
        (), False,
        "",
    ),
}
