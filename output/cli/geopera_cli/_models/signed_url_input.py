"""SignedUrlInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SignedUrlInput": (
        "object", "SignedUrlInput", "",
        (
            ("upload-id", "upload_id", ("string",), "r", "Identifier of the upload.", (), (), ()),
            ("file-name", "file_name", ("string",), "r", "Name of the file to upload.", (("minLength", "1"), ), (), ()),
            ("content-type", "content_type", ("string",), "", "Media type the file is uploaded with.", (), ("application/octet-stream",), ()),
        ),
        (), False,
        "",
    ),
}
