"""EulaDocumentGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "EulaDocumentGetInput": (
        "object", "EulaDocumentGetInput", "",
        (
            ("eula-id", "eula_id", ("string",), "r", "Identifier of the licence agreement.", (), (), ()),
            ("document-id", "document_id", ("string",), "r", "Identifier of the document within the licence agreement.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
