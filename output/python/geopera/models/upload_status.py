"""The types of UploadStatus."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

UploadStatus: typing.TypeAlias = typing.Union[
    typing.Literal[
        "initiated",
        "uploading",
        "processing",
        "completed",
        "failed",
    ],
    str,
]
"""UploadStatus"""
