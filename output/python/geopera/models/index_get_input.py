"""The types of IndexGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class IndexGetInput(rt.Model):
    """IndexGetInput"""

    index_name: str
    """Short name of the spectral index."""


class IndexGetInputParam(typing.TypedDict):
    """`IndexGetInput` as an argument: a plain dictionary."""

    index_name: str
