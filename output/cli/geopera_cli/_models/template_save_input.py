"""TemplateSaveInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "TemplateSaveInput": (
        "object", "TemplateSaveInput", "",
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("capture-asap", "capture_asap", ("boolean",), "", "Whether capturing starts as soon as possible.", (), (True,), ()),
            ("resolution", "resolution", ("string",), "r", "Class of ground resolution.", (), (), ()),
            ("sensor", "sensor", ("string",), "r", "Name of the sensor to task.", (), (), ()),
            ("capture-frequency", "capture_frequency", ("string",), "r", "How often the area is captured.", (), (), ()),
            ("datum", "datum", ("string",), "r", "Geodetic datum of the delivered data.", (), (), ()),
            ("file-format", "file_format", ("string",), "r", "File format of the delivery.", (), (), ()),
            ("has-control", "has_control", ("boolean",), "", "Whether ground control points are supplied.", (), (False,), ()),
            ("max-cloud-coverage", "max_cloud_coverage", ("integer",), "", "Largest accepted cloud cover in percent.", (("minimum", "0"), ("maximum", "100"), ), (0,), ()),
            ("max-nadir-angle", "max_nadir_angle", ("integer",), "", "Largest accepted off-nadir angle in degrees.", (), (0,), ()),
        ),
        (), False,
        "",
    ),
}
