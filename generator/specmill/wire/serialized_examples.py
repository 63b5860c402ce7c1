"""Examples whose text the author gave (OpenAPI 3.2, ``serializedValue``) against the builder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .json_values import untag
from .reference.document import Document, Operation
from .reference.parameters import serialized_parameter
from .reference.refusal import Refusal


def mismatches(document: Document, operation: Operation) -> Iterator[str]:
    """Yield what differs between the builder's text and the author's, for every parameter.

    The author's text may leave out the name: texts of both kinds are in use.
    """
    for parameter in operation.parameters:
        listed = parameter.get("examples")
        for name, raw in (listed if isinstance(listed, Mapping) else {}).items():
            example = document.resolve(raw)
            if not isinstance(example, Mapping) or "serializedValue" not in example:
                continue
            value = example.get("dataValue", example.get("value"))
            told = str(example["serializedValue"])
            made = _text(parameter, value)
            bare = made.removeprefix(f"{parameter['name']}=")
            if told not in (made, bare):
                yield f"example {name!r} of {parameter['name']!r}: {told!r}, not {made!r}"


def _text(parameter: Mapping[str, Any], value: Any) -> str:
    try:
        return serialized_parameter(parameter, untag(value))
    except Refusal as refusal:
        return f"refused ({refusal})"
