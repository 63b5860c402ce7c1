"""VisualizationListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "VisualizationListInput": (
        "object", "VisualizationListInput", "",
        (
            ("band-roles", "band_roles", ("map", ("integer",)), "", "Maps a role such as `red` or `nir` to a band number.", (), (), ()),
            ("data-type", "data_type", ("string",), "", "Kind of data of the asset.", (), ("raster",), ()),
            ("render-params", "render_params", ("map", ("any",)), "", "Settings handed to the renderer.", (), (), ()),
            ("asset", "asset", ("nullable", ("string",)), "", "Key of the asset to visualize.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
