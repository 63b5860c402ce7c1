"""The commands of `catalog info`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("landsat", "Describe a Landsat scene for drawing.", ""),
    ("naip", "Describe a NAIP scene for drawing.", ""),
    ("sample", "Describe a sample scene of a provider for drawing.", ""),
    ("sentinel", "Describe a Sentinel scene for drawing.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "landsat": (
        "catalog.info.landsat",
        ("catalog", "info", "landsat"),
        "Describe a Landsat scene for drawing.",
        "",
        "POST", "/v1/op/catalog.info.landsat",
        "read", "tiles:read",
        "", "",
        "json", ("model", "scene_info", "SceneInfo"),
        (
            ("scene-id", "scene_id", ("string",), "r", "Identifier of the scene at its provider.", (), (), (), "body_field", "scene_id"),
        ),
        (True, True, ("model", "scene_info_input", "SceneInfoInput"), (("application/json", "json"),), '{\n  "scene_id": "EX_20260301_0007"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "naip": (
        "catalog.info.naip",
        ("catalog", "info", "naip"),
        "Describe a NAIP scene for drawing.",
        "",
        "POST", "/v1/op/catalog.info.naip",
        "read", "tiles:read",
        "", "",
        "json", ("model", "scene_info", "SceneInfo"),
        (
            ("scene-id", "scene_id", ("string",), "r", "Identifier of the scene at its provider.", (), (), (), "body_field", "scene_id"),
        ),
        (True, True, ("model", "scene_info_input", "SceneInfoInput"), (("application/json", "json"),), '{\n  "scene_id": "EX_20260301_0007"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "sample": (
        "catalog.info.sample",
        ("catalog", "info", "sample"),
        "Describe a sample scene of a provider for drawing.",
        "",
        "POST", "/v1/op/catalog.info.sample",
        "read", "tiles:read",
        "", "",
        "json", ("model", "scene_info", "SceneInfo"),
        (
            ("provider", "provider", ("string",), "r", "Name of the data provider.", (), (), (), "body_field", "provider"),
            ("scene-id", "scene_id", ("string",), "r", "Identifier of the scene at its provider.", (), (), (), "body_field", "scene_id"),
        ),
        (True, True, ("model", "sample_info_input", "SampleInfoInput"), (("application/json", "json"),), '{\n  "provider": "example-provider",\n  "scene_id": "EX_20260301_0007"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "sentinel": (
        "catalog.info.sentinel",
        ("catalog", "info", "sentinel"),
        "Describe a Sentinel scene for drawing.",
        "",
        "POST", "/v1/op/catalog.info.sentinel",
        "read", "tiles:read",
        "", "",
        "json", ("model", "scene_info", "SceneInfo"),
        (
            ("scene-id", "scene_id", ("string",), "r", "Identifier of the scene at its provider.", (), (), (), "body_field", "scene_id"),
        ),
        (True, True, ("model", "scene_info_input", "SceneInfoInput"), (("application/json", "json"),), '{\n  "scene_id": "EX_20260301_0007"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
