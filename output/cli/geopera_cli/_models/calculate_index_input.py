"""CalculateIndexInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CalculateIndexInput": (
        "object", "CalculateIndexInput", "",
        (
            ("cog-url", "cog_url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), ()),
            ("index-name", "index_name", ("string",), "r", "Short name of the spectral index.", (), (), ()),
            ("bbox", "bbox", ("map", ("any",)), "r", "Bounding box as an object with `west`, `south`, `east` and `north`.", (), (), ()),
            ("sensor", "sensor", ("string",), "r", "Name of the sensor.", (), (), ()),
            ("max-size", "max_size", ("integer",), "", "Longest edge of the result in pixels.", (), (2048,), ()),
            ("output-format", "output_format", ("string",), "", "Encoding of the result.", (), ("json",), ()),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
