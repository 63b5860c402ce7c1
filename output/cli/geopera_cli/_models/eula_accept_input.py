"""EulaAcceptInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "EulaAcceptInput": (
        "object", "EulaAcceptInput", "",
        (
            ("eula-id", "eula_id", ("string",), "r", "Identifier of the licence agreement.", (), (), ()),
            ("document-id", "document_id", ("string",), "r", "Identifier of the document within the licence agreement.", (), (), ()),
            ("is-accepted", "is_accepted", ("boolean",), "", "Whether the agreement is accepted.", (), (True,), ()),
        ),
        (), False,
        "",
    ),
}
