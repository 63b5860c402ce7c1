"""UploadFailInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "UploadFailInput": (
        "object", "UploadFailInput", "",
        (
            ("upload-id", "upload_id", ("string",), "r", "Identifier of the upload.", (), (), ()),
            ("error-message", "error_message", ("string",), "r", "What went wrong, for people.", (), (), ()),
            ("error-step", "error_step", ("nullable", ("string",)), "", "Step of the upload that failed.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
