"""The types of UploadStatus."""

from __future__ import annotations

import typing

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
