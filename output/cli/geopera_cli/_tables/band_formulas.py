"""The commands of `band-formulas`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Band formulas"
DESCRIPTION = "Reusable band-math formulas."
GROUPS = (
)
SUMMARIES = (
    ("create", "Save a band-math formula for later use.", ""),
    ("delete", "Delete a saved band-math formula.", ""),
    ("get", "Show one band-math formula.", ""),
    ("list", "List saved and supplied band-math formulas.", ""),
    ("update", "Change a saved band-math formula.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create": (
        "band_formulas.create",
        ("band_formulas", "create"),
        "Save a band-math formula for later use.",
        "",
        "POST", "/v1/op/band_formulas.create",
        "compute", "band_formulas:write",
        "", "",
        "json", ("model", "band_formula_output", "BandFormulaOutput"),
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "2"), ("maxLength", "50"), ), (), (), "body_field", "name"),
            ("formula", "formula", ("string",), "r", "Band-math formula.", (("minLength", "3"), ), (), (), "body_field", "formula"),
            ("display-name", "display_name", ("nullable", ("string",)), "", "Name to show instead of the technical one.", (), (), (), "body_field", "display_name"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("colormap", "colormap", ("string",), "", "Name of the colour ramp for single-band results.", (), ("RdYlGn",), (), "body_field", "colormap"),
            ("value-range", "value_range", ("array", ("number",)), "", "Lowest and highest value of the result.", (("minItems", "2"), ("maxItems", "2"), ), (), (), "body_field", "value_range"),
            ("category", "category", ("string",), "", "Category to file the formula under.", (), ("custom",), (), "body_field", "category"),
        ),
        (True, True, ("model", "band_formula_create_input", "BandFormulaCreateInput"), (("application/json", "json"),), '{\n  "name": "ndvi-harbour",\n  "formula": "(nir - red) / (nir + red)",\n  "description": "Northern part of the harbour",\n  "colormap": "viridis"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "delete": (
        "band_formulas.delete",
        ("band_formulas", "delete"),
        "Delete a saved band-math formula.",
        "",
        "POST", "/v1/op/band_formulas.delete",
        "destructive", "band_formulas:write",
        "", "",
        "json", ("model", "band_formula_delete_output", "BandFormulaDeleteOutput"),
        (
            ("formula-id", "formula_id", ("string",), "r", "Identifier of the formula.", (), (), (), "body_field", "formula_id"),
        ),
        (True, True, ("model", "band_formula_delete_input", "BandFormulaDeleteInput"), (("application/json", "json"),), '{\n  "formula_id": "4833a519-7c1e-4b52-9f3a-5d2e8a6b4c09"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "band_formulas.get",
        ("band_formulas", "get"),
        "Show one band-math formula.",
        "",
        "POST", "/v1/op/band_formulas.get",
        "read", "band_formulas:read",
        "", "",
        "json", ("model", "band_formula_output", "BandFormulaOutput"),
        (
            ("formula-id", "formula_id", ("string",), "r", "Identifier of the formula.", (), (), (), "body_field", "formula_id"),
        ),
        (True, True, ("model", "band_formula_get_input", "BandFormulaGetInput"), (("application/json", "json"),), '{\n  "formula_id": "4833a519-7c1e-4b52-9f3a-5d2e8a6b4c09"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "band_formulas.list",
        ("band_formulas", "list"),
        "List saved and supplied band-math formulas.",
        "",
        "POST", "/v1/op/band_formulas.list",
        "read", "band_formulas:read",
        "", "",
        "json", ("model", "band_formulas_list_output", "BandFormulasListOutput"),
        (
            ("category", "category", ("nullable", ("string",)), "", "Category to file it under; as a filter, keep only this category.", (), (), (), "body_field", "category"),
            ("include-templates", "include_templates", ("boolean",), "", "Whether the formulas supplied by Geopera are listed as well.", (), (True,), (), "body_field", "include_templates"),
        ),
        (True, True, ("model", "band_formulas_list_input", "BandFormulasListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "update": (
        "band_formulas.update",
        ("band_formulas", "update"),
        "Change a saved band-math formula.",
        "",
        "POST", "/v1/op/band_formulas.update",
        "compute", "band_formulas:write",
        "", "",
        "json", ("model", "band_formula_output", "BandFormulaOutput"),
        (
            ("formula-id", "formula_id", ("string",), "r", "Identifier of the formula.", (), (), (), "body_field", "formula_id"),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "2"), ("maxLength", "50"), ), (), (), "body_field", "name"),
            ("formula", "formula", ("nullable", ("string",)), "", "Band-math formula.", (("minLength", "3"), ), (), (), "body_field", "formula"),
            ("display-name", "display_name", ("nullable", ("string",)), "", "Name to show instead of the technical one.", (), (), (), "body_field", "display_name"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), (), "body_field", "colormap"),
            ("value-range", "value_range", ("nullable", ("array", ("number",))), "", "Lowest and highest value of the result.", (("minItems", "2"), ("maxItems", "2"), ), (), (), "body_field", "value_range"),
            ("category", "category", ("nullable", ("string",)), "", "Category to file the formula under.", (), (), (), "body_field", "category"),
        ),
        (True, True, ("model", "band_formula_update_input", "BandFormulaUpdateInput"), (("application/json", "json"),), '{\n  "formula_id": "4833a519-7c1e-4b52-9f3a-5d2e8a6b4c09",\n  "name": "ndvi-harbour-2",\n  "description": "Northern part of the harbour",\n  "colormap": "viridis"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
