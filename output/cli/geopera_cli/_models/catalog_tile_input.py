"""CatalogTileInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CatalogTileInput": (
        "object", "CatalogTileInput", "",
        (
            ("collection", "collection", ("string",), "r", "Identifier of the source collection.", (), (), ()),
            ("scene-id", "scene_id", ("string",), "r", "Identifier of the scene at its provider.", (), (), ()),
            ("visualization", "visualization", ("string",), "r", "Name of the visualization.", (), (), ()),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), ()),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), ()),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), ()),
            ("format", "format", ("string",), "r", "Encoding of the result.", (), (), ()),
            ("provider", "provider", ("nullable", ("string",)), "", "Provider to prefer when several offer the scene.", (), (), ()),
            ("quality", "quality", ("nullable", ("integer",)), "", "Compression quality of lossy formats.", (("minimum", "1"), ("maximum", "100"), ), (95,), ()),
            ("aoi-clip", "aoi_clip", ("nullable", ("string",)), "", "Area of interest as GeoJSON text; pixels outside it become transparent.", (), (), ()),
            ("aoi-clip-body", "aoi_clip_body", ("nullable", ("map", ("any",))), "", "Area of interest as a GeoJSON object, for shapes too long for text.", (), (), ()),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), ()),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), ()),
            ("rescale", "rescale", ("nullable", ("string",)), "", "Lowest and highest value of the stretch, separated by a comma.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
