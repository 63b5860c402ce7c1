"""CogTileInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CogTileInput": (
        "object", "CogTileInput", "",
        (
            ("url", "url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), ()),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), ()),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), ()),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), ()),
            ("format", "format", ("string",), "r", "Encoding of the result.", (), (), ()),
            ("bands", "bands", ("nullable", ("string",)), "", "Comma-separated band numbers, in display order.", (), (), ()),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), ()),
            ("rescale", "rescale", ("nullable", ("string",)), "", "Lowest and highest value of the stretch, separated by a comma.", (), (), ()),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), ()),
            ("quality", "quality", ("integer",), "", "Compression quality of lossy formats.", (("minimum", "1"), ("maximum", "100"), ), (85,), ()),
            ("aoi", "aoi", ("nullable", ("string",)), "", "Area of interest as GeoJSON text; pixels outside it become transparent.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
