"""The types of CollectionGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class CollectionGetInput(rt.Model):
    """CollectionGetInput"""

    collection_name: str
    """Name of the collection in the glossary."""


class CollectionGetInputParam(typing.TypedDict):
    """`CollectionGetInput` as an argument: a plain dictionary."""

    collection_name: str
