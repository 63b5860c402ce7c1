"""UploadProgressInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "UploadProgressInput": (
        "object", "UploadProgressInput", "",
        (
            ("upload-id", "upload_id", ("string",), "r", "Identifier of the upload.", (), (), ()),
            ("status", "status", ("nullable", ("string",)), "", "Status to set.", (), (), ()),
            ("bytes-uploaded", "bytes_uploaded", ("nullable", ("integer",)), "", "Bytes transferred so far.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
