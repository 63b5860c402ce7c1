"""The inputs of a call whose vector leaves them open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .kit import Vector
from .reference.document import Document
from .synthesis import NoValueError, required_arguments


def call_arguments(document: Document, vector: Vector) -> Mapping[str, Any]:
    """Return the vector's inputs, or any valid ones where it has none."""
    if vector.args is not None:
        return vector.args
    operation = document.operations.get(vector.operation_id)
    try:
        return {} if operation is None else required_arguments(document, operation)
    except NoValueError:
        return {}
