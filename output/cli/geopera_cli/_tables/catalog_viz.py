"""The commands of `catalog viz`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("landsat", "List the ways to draw Landsat scenes.", ""),
    ("naip", "List the ways to draw NAIP scenes.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "landsat": (
        "catalog.viz.landsat",
        ("catalog", "viz", "landsat"),
        "List the ways to draw Landsat scenes.",
        "",
        "POST", "/v1/op/catalog.viz.landsat",
        "read", "tiles:read",
        "", "",
        "json", ("model", "catalog_visualizations_output", "CatalogVisualizationsOutput"),
        (
        ),
        (True, True, ("model", "viz_list_input", "VizListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "naip": (
        "catalog.viz.naip",
        ("catalog", "viz", "naip"),
        "List the ways to draw NAIP scenes.",
        "",
        "POST", "/v1/op/catalog.viz.naip",
        "read", "tiles:read",
        "", "",
        "json", ("model", "catalog_visualizations_output", "CatalogVisualizationsOutput"),
        (
        ),
        (True, True, ("model", "viz_list_input", "VizListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
