"""AcknowledgeEventInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "AcknowledgeEventInput": (
        "object", "AcknowledgeEventInput", "",
        (
            ("event-id", "event_id", ("string",), "r", "Identifier of the alert event.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
