"""The types of OrderSchemaOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrderSchemaOutput(rt.Model):
    """Which parameters a data product takes."""

    data_product_id: str
    """Identifier of the data product."""
    schema_: dict[str, typing.Any] = rt.Field(
        validation_alias="schema",
        serialization_alias="schema",
    )
    """JSON Schema of the parameters."""
