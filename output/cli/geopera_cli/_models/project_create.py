"""ProjectCreate."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProjectCreate": (
        "object", "ProjectCreate", "",
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("gcs-region", "gcs_region", ("model", "gcs_region", "GcsRegion"), "", "Storage region for the files of the project.", (), ("australia-southeast1",), ()),
        ),
        (), False,
        "",
    ),
}
