"""BandMathInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "BandMathInput": (
        "object", "BandMathInput", "",
        (
            ("cog-url", "cog_url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), ()),
            ("formula", "formula", ("string",), "r", "Band-math formula.", (), (), ()),
            ("bbox", "bbox", ("map", ("any",)), "r", "Bounding box as an object with `west`, `south`, `east` and `north`.", (), (), ()),
            ("sensor", "sensor", ("string",), "r", "Name of the sensor.", (), (), ()),
            ("max-size", "max_size", ("integer",), "", "Longest edge of the result in pixels.", (), (2048,), ()),
            ("output-format", "output_format", ("string",), "", "Encoding of the result.", (), ("json",), ()),
            ("colormap", "colormap", ("string",), "", "Name of the colour ramp for single-band results.", (), ("viridis",), ()),
            ("vmin", "vmin", ("nullable", ("number",)), "", "Value shown in the first colour.", (), (), ()),
            ("vmax", "vmax", ("nullable", ("number",)), "", "Value shown in the last colour.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
