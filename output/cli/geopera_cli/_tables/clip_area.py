"""The commands of `clip area`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("metadata", "Describe a clipping area.", ""),
    ("mosaics", "List the mosaics of a clipping area with their prices.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "metadata": (
        "clip.area.metadata",
        ("clip", "area", "metadata"),
        "Describe a clipping area.",
        "",
        "POST", "/v1/op/clip.area.metadata",
        "read", "clip:read",
        "", "",
        "json", ("model", "clip_area_metadata", "ClipAreaMetadata"),
        (
            ("area", "area", ("string",), "r", "Name of a published clipping area.", (), (), (), "body_field", "area"),
        ),
        (True, True, ("model", "area", "Area"), (("application/json", "json"),), '{\n  "area": "sydney-2026"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "mosaics": (
        "clip.area.mosaics",
        ("clip", "area", "mosaics"),
        "List the mosaics of a clipping area with their prices.",
        "",
        "POST", "/v1/op/clip.area.mosaics",
        "read", "clip:read",
        "", "",
        "json", ("model", "clip_mosaics_output", "ClipMosaicsOutput"),
        (
            ("area", "area", ("string",), "r", "Name of a published clipping area.", (), (), (), "body_field", "area"),
        ),
        (True, True, ("model", "area", "Area"), (("application/json", "json"),), '{\n  "area": "sydney-2026"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
