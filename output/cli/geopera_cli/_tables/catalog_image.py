"""The commands of `catalog image`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("quicklook", "Fetch the quicklook of a scene.", ""),
    ("thumbnail", "Fetch the thumbnail of a scene.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "quicklook": (
        "catalog.image.quicklook",
        ("catalog", "image", "quicklook"),
        "Fetch the quicklook of a scene.",
        "",
        "POST", "/v1/op/catalog.image.quicklook",
        "read", "catalog:read",
        "w", "",
        "binary", ("binary",),
        (
            ("host-name", "host_name", ("string",), "r", "Name of the imagery host.", (), (), (), "body_field", "host_name"),
            ("image-id", "image_id", ("string",), "r", "Identifier of the image at its host.", (), (), (), "body_field", "image_id"),
        ),
        (True, True, ("model", "image_asset_input", "ImageAssetInput"), (("application/json", "json"),), '{\n  "host_name": "example-host",\n  "image_id": "EX_20260301_0007"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("image/jpeg", "image/png"),
    ),
    "thumbnail": (
        "catalog.image.thumbnail",
        ("catalog", "image", "thumbnail"),
        "Fetch the thumbnail of a scene.",
        "",
        "POST", "/v1/op/catalog.image.thumbnail",
        "read", "catalog:read",
        "w", "",
        "binary", ("binary",),
        (
            ("host-name", "host_name", ("string",), "r", "Name of the imagery host.", (), (), (), "body_field", "host_name"),
            ("image-id", "image_id", ("string",), "r", "Identifier of the image at its host.", (), (), (), "body_field", "image_id"),
        ),
        (True, True, ("model", "image_asset_input", "ImageAssetInput"), (("application/json", "json"),), '{\n  "host_name": "example-host",\n  "image_id": "EX_20260301_0007"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("image/jpeg", "image/png"),
    ),
}
