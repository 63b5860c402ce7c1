"""The types of OrderSchemaInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrderSchemaInput(rt.Model):
    """OrderSchemaInput"""

    data_product_id: str
    """Identifier of the data product."""


class OrderSchemaInputParam(typing.TypedDict):
    """`OrderSchemaInput` as an argument: a plain dictionary."""

    data_product_id: str
