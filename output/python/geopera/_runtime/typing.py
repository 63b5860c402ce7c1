"""Looking into type expressions at run time."""

from __future__ import annotations

import types
import typing
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import MISSING

from .models import Model


def is_union(annotation: Any) -> bool:
    """Whether a type is a union, however it was written."""
    return get_origin(annotation) in (Union, types.UnionType)


def strip(annotation: Any) -> list[Any]:
    """Return the alternatives of a type without annotations, null and MISSING."""
    if isinstance(annotation, typing.TypeVar):
        return [Any]
    if get_origin(annotation) is Annotated:
        return strip(get_args(annotation)[0])
    if is_union(annotation):
        return [option for part in get_args(annotation) for option in strip(part)]
    if (
        annotation is None
        or annotation is type(None)
        or type(annotation).__name__
        in (
            "Sentinel",
            "sentinel",
        )
    ):
        return []
    return [annotation]


def union_options(annotation: Any) -> list[Any] | None:
    """Return the alternatives of a union, null among them; None for any other type."""
    if is_union(annotation):
        return [
            option
            for option in get_args(annotation)
            if option is not MISSING and option is not type(MISSING)
        ]
    return None


def model_class(annotation: Any) -> type[Model] | None:
    """Return the first model class among the alternatives of a type."""
    for option in strip(annotation):
        if isinstance(option, type) and issubclass(option, Model):
            return option
    return None
