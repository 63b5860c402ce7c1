"""UploadInitiate."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "UploadInitiate": (
        "object", "UploadInitiate", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
            ("transfer-method", "transfer_method", ("enum", ("string",), ["browser", "cli", "cloud_transfer"]), "", "How the files travel.", (), ("browser",), ()),
            ("file-count", "file_count", ("integer",), "", "Number of files that will be sent.", (("minimum", "1"), ), (1,), ()),
            ("total-bytes", "total_bytes", ("integer",), "", "Total size of all files in bytes.", (("minimum", "0"), ), (0,), ()),
            ("target-collection-id", "target_collection_id", ("nullable", ("string",)), "", "Collection to put the result into.", (), (), ()),
            ("target-item-id", "target_item_id", ("nullable", ("string",)), "", "Item that receives the files.", (), (), ()),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), ()),
            ("is-categorical", "is_categorical", ("boolean",), "", "Whether pixel values are classes and not measurements.", (), (False,), ()),
        ),
        (), False,
        "",
    ),
}
