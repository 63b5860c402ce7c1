"""The commands of `orders tasking templates`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("delete", "Delete a tasking template.", ""),
    ("list", "List saved tasking templates.", ""),
    ("save", "Save the settings of a tasking order as a template.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "delete": (
        "orders.tasking.templates.delete",
        ("orders", "tasking", "templates", "delete"),
        "Delete a tasking template.",
        "",
        "POST", "/v1/op/orders.tasking.templates.delete",
        "destructive", "orders:write",
        "", "",
        "json", ("model", "template_delete_output", "TemplateDeleteOutput"),
        (
            ("template-id", "template_id", ("string",), "r", "Identifier of the template.", (), (), (), "body_field", "template_id"),
        ),
        (True, True, ("model", "template_delete_input", "TemplateDeleteInput"), (("application/json", "json"),), '{\n  "template_id": "523daf23-7c1e-4b52-9f3a-5d2e8a6b4c13"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "orders.tasking.templates.list",
        ("orders", "tasking", "templates", "list"),
        "List saved tasking templates.",
        "",
        "POST", "/v1/op/orders.tasking.templates.list",
        "read", "orders:read",
        "", "",
        "json", ("model", "template_list_output", "TemplateListOutput"),
        (
        ),
        (True, True, ("model", "template_list_input", "TemplateListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "save": (
        "orders.tasking.templates.save",
        ("orders", "tasking", "templates", "save"),
        "Save the settings of a tasking order as a template.",
        "",
        "POST", "/v1/op/orders.tasking.templates.save",
        "compute", "orders:write",
        "", "",
        "json", ("model", "template_save_output", "TemplateSaveOutput"),
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), (), "body_field", "name"),
            ("resolution", "resolution", ("string",), "r", "Class of ground resolution.", (), (), (), "body_field", "resolution"),
            ("sensor", "sensor", ("string",), "r", "Name of the sensor to task.", (), (), (), "body_field", "sensor"),
            ("capture-frequency", "capture_frequency", ("string",), "r", "How often the area is captured.", (), (), (), "body_field", "capture_frequency"),
            ("datum", "datum", ("string",), "r", "Geodetic datum of the delivered data.", (), (), (), "body_field", "datum"),
            ("file-format", "file_format", ("string",), "r", "File format of the delivery.", (), (), (), "body_field", "file_format"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("capture-asap", "capture_asap", ("boolean",), "", "Whether capturing starts as soon as possible.", (), (True,), (), "body_field", "capture_asap"),
            ("has-control", "has_control", ("boolean",), "", "Whether ground control points are supplied.", (), (False,), (), "body_field", "has_control"),
            ("max-cloud-coverage", "max_cloud_coverage", ("integer",), "", "Largest accepted cloud cover in percent.", (("minimum", "0"), ("maximum", "100"), ), (0,), (), "body_field", "max_cloud_coverage"),
            ("max-nadir-angle", "max_nadir_angle", ("integer",), "", "Largest accepted off-nadir angle in degrees.", (), (0,), (), "body_field", "max_nadir_angle"),
        ),
        (True, True, ("model", "template_save_input", "TemplateSaveInput"), (("application/json", "json"),), '{\n  "name": "Weekly harbour",\n  "description": "Northern part of the harbour",\n  "resolution": "50cm",\n  "sensor": "example-sensor",\n  "capture_frequency": "weekly",\n  "datum": "WGS84",\n  "file_format": "GeoTIFF"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
