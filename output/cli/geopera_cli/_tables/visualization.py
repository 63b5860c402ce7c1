"""The commands of `visualization`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Visualization"
DESCRIPTION = "Profiles that say how items are drawn."
GROUPS = (
    ("profile", "visualization_profile", "", "", "create, delete, get, set-default, update"),
    ("profiles", "visualization_profiles", "", "", "list"),
)
SUMMARIES = (
    ("list-for", "List the ways to draw data with given bands.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list-for": (
        "visualization.list_for",
        ("visualization", "list_for"),
        "List the ways to draw data with given bands.",
        "",
        "POST", "/v1/op/visualization.list_for",
        "read", "tiles:read",
        "", "",
        "json", ("model", "visualization_list_output", "VisualizationListOutput"),
        (
            ("band-roles", "band_roles", ("map", ("integer",)), "", "Maps a role such as `red` or `nir` to a band number.", (), (), (), "body_field", "band_roles"),
            ("data-type", "data_type", ("string",), "", "Kind of data of the asset.", (), ("raster",), (), "body_field", "data_type"),
            ("render-params", "render_params", ("map", ("any",)), "", "Settings handed to the renderer.", (), (), (), "body_field", "render_params"),
            ("asset", "asset", ("nullable", ("string",)), "", "Key of the asset to visualize.", (), (), (), "body_field", "asset"),
        ),
        (True, True, ("model", "visualization_list_input", "VisualizationListInput"), (("application/json", "json"),), '{\n  "band_roles": {\n    "red": 3,\n    "nir": 4\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
