"""Area."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "Area": (
        "object", "_Area", "",
        (
            ("area", "area", ("string",), "r", "Name of a published clipping area.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
