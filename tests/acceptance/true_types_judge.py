"""The runner of a generated Python package that also holds results to their declared types; started in the package folder."""

from __future__ import annotations

import inspect
import sys
from collections import ChainMap
from pathlib import Path
from typing import Any, get_args

sys.path.insert(0, str(Path("tests").resolve()))

import wire_runner
from pydantic import MISSING, BaseModel
from typeguard import CollectionCheckStrategy, TypeCheckError, check_type


def declared(method: Any) -> Any:
    """Returns the type that a method says it returns."""
    function = inspect.unwrap(method)
    function = getattr(function, "__func__", function)
    names = sys.modules[wire_runner.evaluate.__module__]._NAMES
    around = ChainMap(function.__globals__, names)
    return eval(function.__annotations__["return"], {}, around)


def check(value: Any, annotation: Any, place: str) -> None:
    """Raises TypeError for a value, or a field of a model anywhere in it, that is not of its type."""
    try:
        check_type(value, annotation, collection_check_strategy=CollectionCheckStrategy.ALL_ITEMS)
    except TypeCheckError as error:
        raise TypeError(f"{place}: {error}") from error
    check_models(value, place)


def check_models(value: Any, place: str) -> None:
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            inner = getattr(value, name)
            if inner is not MISSING:
                check(inner, field.annotation, f"{place}.{name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            check_models(item, f"{place}[{index}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            check_models(item, f"{place}[{key!r}]")


class Judge:
    """Stands between the runner and the package."""

    def __init__(self) -> None:
        self.annotation: Any = Any
        self.describe, self.encode, self.method_of = (
            wire_runner.describe,
            wire_runner.encode,
            wire_runner.method_of,
        )
        wire_runner.describe, wire_runner.method_of = self.described, self.found
        wire_runner.encode = self.encoded
        self.depth = 0
        self.streams = False

    def found(self, client: Any, binding: Any, raw: bool) -> Any:
        method = self.method_of(client, binding, raw)
        self.annotation = declared(method)
        self.streams = not raw
        return method

    def described(self, response: Any, report: Any) -> Any:
        if response.deviations:
            raise TypeError(f"the document is followed, but {response.deviations[0]} is told")
        if response.status != 304:
            check(response.parse(), self.annotation, "result")
        return self.describe(response, report)

    def encoded(self, value: Any, plain: Any = None) -> Any:
        if self.streams and self.depth == 0:
            item = get_args(self.annotation)[0] if get_args(self.annotation) else Any
            check(value, item, "item")
        self.depth += 1
        try:
            return self.encode(value, plain)
        finally:
            self.depth -= 1


Judge()
wire_runner.main()
