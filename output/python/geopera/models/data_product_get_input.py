"""The types of DataProductGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DataProductGetInput(rt.Model):
    """DataProductGetInput"""

    data_product_name: str
    """Name of the data product in the glossary."""


class DataProductGetInputParam(typing.TypedDict):
    """`DataProductGetInput` as an argument: a plain dictionary."""

    data_product_name: str
