"""ImageAssetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ImageAssetInput": (
        "object", "ImageAssetInput", "",
        (
            ("host-name", "host_name", ("string",), "r", "Name of the imagery host.", (), (), ()),
            ("image-id", "image_id", ("string",), "r", "Identifier of the image at its host.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
