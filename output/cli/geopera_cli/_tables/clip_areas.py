"""The commands of `clip areas`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List areas that can be clipped from.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "clip.areas.list",
        ("clip", "areas", "list"),
        "List areas that can be clipped from.",
        "",
        "POST", "/v1/op/clip.areas.list",
        "read", "clip:read",
        "", "",
        "json", ("model", "clip_areas_output", "ClipAreasOutput"),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
