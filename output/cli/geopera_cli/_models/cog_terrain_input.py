"""CogTerrainInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CogTerrainInput": (
        "object", "CogTerrainInput", "",
        (
            ("url", "url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), ()),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), ()),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), ()),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), ()),
            ("invert", "invert", ("boolean",), "", "Whether heights are negated.", (), (False,), ()),
            ("aoi", "aoi", ("nullable", ("string",)), "", "Area of interest as GeoJSON text; pixels outside it become transparent.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
