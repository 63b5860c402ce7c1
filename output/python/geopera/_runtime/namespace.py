"""Types by the names generated code gives them, looked up when they are first needed."""

from __future__ import annotations

import importlib
from typing import Any


class _Namespace(dict[str, Any]):
    """Names of models and of the modules that type expressions use."""

    def __missing__(self, name: str) -> Any:
        if name in ("builtins", "typing", "datetime", "decimal", "uuid"):
            value: Any = importlib.import_module(name)
        elif name == "rt":
            value = importlib.import_module(".model_api", __package__)
        else:
            try:
                value = getattr(_models(), name)
            except AttributeError:
                raise KeyError(name) from None
        self[name] = value
        return value


def _models() -> Any:
    package = (__package__ or "").rpartition(".")[0]
    return importlib.import_module(f"{package}.models")


_NAMES = _Namespace()
_BUILTINS = {
    "__builtins__": {
        "str": str,
        "int": int,
        "float": float,
        "bool": bool,
        "bytes": bytes,
        "list": list,
        "dict": dict,
    }
}


def evaluate(expression: str) -> Any:
    """Return the type that an expression of a generated module stands for."""
    return eval(expression, _BUILTINS, _NAMES)
