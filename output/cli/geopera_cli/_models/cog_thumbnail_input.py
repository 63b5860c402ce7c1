"""CogThumbnailInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CogThumbnailInput": (
        "object", "CogThumbnailInput", "",
        (
            ("url", "url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), ()),
            ("width", "width", ("integer",), "", "Width of the picture in pixels.", (), (256,), ()),
            ("height", "height", ("integer",), "", "Height of the picture in pixels.", (), (256,), ()),
        ),
        (), False,
        "",
    ),
}
