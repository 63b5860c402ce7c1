"""The commands of `uploads`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Uploads"
DESCRIPTION = "Sessions that bring data of your own."
GROUPS = (
)
SUMMARIES = (
    ("complete", "Finish an upload and turn its files into items.", ""),
    ("fail", "Give up an upload.", ""),
    ("initiate", "Start an upload of own data.", ""),
    ("progress", "Report how far an upload has come.", ""),
    ("signed-url", "Get a signed address to send one file to.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "complete": (
        "uploads.complete",
        ("uploads", "complete"),
        "Finish an upload and turn its files into items.",
        "Takes the identifier of the upload and the names of the files that were sent.",
        "POST", "/v1/op/uploads.complete",
        "compute", "uploads:write",
        "", "",
        "json", ("model", "upload_complete_output", "UploadCompleteOutput"),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "Upload and the names of its files.", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "upload_id": "533eb024-7c1e-4b52-9f3a-5d2e8a6b4c14",\n  "files": [\n    "scene.tif"\n  ]\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "fail": (
        "uploads.fail",
        ("uploads", "fail"),
        "Give up an upload.",
        "",
        "POST", "/v1/op/uploads.fail",
        "compute", "uploads:write",
        "", "",
        "json", ("model", "upload_output", "UploadOutput"),
        (
            ("upload-id", "upload_id", ("string",), "r", "Identifier of the upload.", (), (), (), "body_field", "upload_id"),
            ("error-message", "error_message", ("string",), "r", "What went wrong, for people.", (), (), (), "body_field", "error_message"),
            ("error-step", "error_step", ("nullable", ("string",)), "", "Step of the upload that failed.", (), (), (), "body_field", "error_step"),
        ),
        (True, True, ("model", "upload_fail_input", "UploadFailInput"), (("application/json", "json"),), '{\n  "upload_id": "533eb024-7c1e-4b52-9f3a-5d2e8a6b4c14",\n  "error_message": "The connection was lost"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "initiate": (
        "uploads.initiate",
        ("uploads", "initiate"),
        "Start an upload of own data.",
        "Then ask `uploads.signed_url` for an address per file, send the files, and call `uploads.complete`.",
        "POST", "/v1/op/uploads.initiate",
        "compute", "uploads:write",
        "", "",
        "json", ("model", "upload_output", "UploadOutput"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("transfer-method", "transfer_method", ("enum", ("string",), ["browser", "cli", "cloud_transfer"]), "", "How the files travel.", (), ("browser",), (), "body_field", "transfer_method"),
            ("file-count", "file_count", ("integer",), "", "Number of files that will be sent.", (("minimum", "1"), ), (1,), (), "body_field", "file_count"),
            ("total-bytes", "total_bytes", ("integer",), "", "Total size of all files in bytes.", (("minimum", "0"), ), (0,), (), "body_field", "total_bytes"),
            ("target-collection-id", "target_collection_id", ("nullable", ("string",)), "", "Collection to put the result into.", (), (), (), "body_field", "target_collection_id"),
            ("target-item-id", "target_item_id", ("nullable", ("string",)), "", "Item that receives the files.", (), (), (), "body_field", "target_item_id"),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), (), "body_field", "asset_key"),
            ("is-categorical", "is_categorical", ("boolean",), "", "Whether pixel values are classes and not measurements.", (), (False,), (), "body_field", "is_categorical"),
        ),
        (True, True, ("model", "upload_initiate", "UploadInitiate"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "file_count": 2,\n  "total_bytes": 20971520\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "progress": (
        "uploads.progress",
        ("uploads", "progress"),
        "Report how far an upload has come.",
        "",
        "POST", "/v1/op/uploads.progress",
        "compute", "uploads:write",
        "", "",
        "json", ("model", "upload_output", "UploadOutput"),
        (
            ("upload-id", "upload_id", ("string",), "r", "Identifier of the upload.", (), (), (), "body_field", "upload_id"),
            ("status", "status", ("nullable", ("string",)), "", "Status to set.", (), (), (), "body_field", "status"),
            ("bytes-uploaded", "bytes_uploaded", ("nullable", ("integer",)), "", "Bytes transferred so far.", (), (), (), "body_field", "bytes_uploaded"),
        ),
        (True, True, ("model", "upload_progress_input", "UploadProgressInput"), (("application/json", "json"),), '{\n  "upload_id": "533eb024-7c1e-4b52-9f3a-5d2e8a6b4c14",\n  "status": "uploading"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "signed-url": (
        "uploads.signed_url",
        ("uploads", "signed_url"),
        "Get a signed address to send one file to.",
        "",
        "POST", "/v1/op/uploads.signed_url",
        "compute", "uploads:write",
        "", "",
        "json", ("model", "signed_url_output", "SignedUrlOutput"),
        (
            ("upload-id", "upload_id", ("string",), "r", "Identifier of the upload.", (), (), (), "body_field", "upload_id"),
            ("file-name", "file_name", ("string",), "r", "Name of the file to upload.", (("minLength", "1"), ), (), (), "body_field", "file_name"),
            ("content-type-body", "content_type", ("string",), "", "Media type the file is uploaded with.", (), ("application/octet-stream",), (), "body_field", "content_type_"),
        ),
        (True, True, ("model", "signed_url_input", "SignedUrlInput"), (("application/json", "json"),), '{\n  "upload_id": "533eb024-7c1e-4b52-9f3a-5d2e8a6b4c14",\n  "file_name": "scene.tif",\n  "content_type": "image/tiff"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
