"""The base of all models: unknown members are kept, absent members are `MISSING`."""

from __future__ import annotations

import builtins
import datetime
import functools
import importlib
import inspect
import json
import sys
import typing
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import MISSING, BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

WIDE = 150
"""More modules than this behind one model: it is decoded without building one validator."""


class Model(BaseModel):
    """An object of the API.

    Members the document does not mention are kept and can be read as attributes. A member
    that is absent is `MISSING`, which is not the same as null.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
    )

    __schema_name__: ClassVar[str] = ""
    """The name of the schema in the document where it differs from that of the class."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if cls.__module__.startswith(_MODELS):
            own = inspect.get_annotations(cls)
            cls.__annotations__ = {name: _evaluated(own[name]) for name in own}

    def __wire_members__(self) -> dict[str, Any]:
        names = wire_names(type(self))
        found = {
            names.get(name, name): value
            for name, value in self.__dict__.items()
            if value is not MISSING
        }
        extra = self.__pydantic_extra__
        if extra:
            found.update(extra)
        return found

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON data this object stands for, under the names of the document."""
        from .jsontext import typed_text

        text = typed_text(self, lambda: type(self), param="self")
        value: dict[str, Any] = json.loads(text)
        return value

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the JSON text this object stands for."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return a model for JSON data.

        Raises:
            pydantic.ValidationError: The data does not fit.
        """
        return cls.model_validate(data)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        load_references(cls.__module__)
        generated = cls.__module__.startswith(_MODELS)
        if not generated or cls.__pydantic_complete__ or cls in _started:
            return handler(source)
        from .schemas import model_schema

        _started.add(cls)
        try:
            return model_schema(cls, field_types(cls), handler)
        finally:
            _started.discard(cls)

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> bool | None:
        """Build the validator now, after importing the models it refers to.

        Names are those of the model's own module, never those of whoever happens to call.
        """
        load_references(cls.__module__)
        if _types_namespace is None:
            _types_namespace = vars(sys.modules[cls.__module__])
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, 20_000))
        try:
            return super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth + 1,
                _types_namespace=_types_namespace,
            )
        finally:
            sys.setrecursionlimit(limit)


_MODELS = (__package__ or "").rpartition(".")[0] + ".models."
_COMMON = {
    "MISSING": MISSING,
    "builtins": builtins,
    "datetime": datetime,
    "typing": typing,
}


@functools.cache
def _evaluated(annotation: str) -> Any:
    """Return the type that a text stands for, the text itself where it names a model.

    Pydantic compiles every text twice; here each is looked at once, and most models say the same.
    """
    try:
        return eval(annotation, _COMMON)
    except NameError:
        return annotation


def field_types(cls: type[Model]) -> dict[str, Any]:
    """Return the types of the fields of a model whose references are loaded."""
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, Model) and base is not Model:
            load_module(base.__module__)
            names = vars(sys.modules[base.__module__])
            for name, declared in inspect.get_annotations(base).items():
                if name in cls.model_fields:
                    text = isinstance(declared, str)
                    found[name] = eval(declared, names) if text else declared
    return found


class UnknownVariant(Model):
    """A variant of a union that the document does not know; all members are kept."""


_names: dict[type[Model], dict[str, str]] = {}


def wire_names(cls: type[Model]) -> dict[str, str]:
    """Return the names on the wire of the fields that are called otherwise in Python."""
    names = _names.get(cls)
    if names is None:
        names = _names[cls] = {
            name: alias
            for name, info in cls.model_fields.items()
            if isinstance(alias := info.serialization_alias, str) and alias != name
        }
    return names


_complete: set[str] = set()
_started: set[type[Model]] = set()
"""Models whose schema is being made: pydantic itself knows how to make one that is met again."""


@functools.cache
def _references(package: str) -> dict[str, str]:
    """Return, for each module of models, the types it names: `Name=module Name=module`."""
    text: str = importlib.import_module(f"{package}._references").REFERENCES
    return {
        module: types
        for module, _, types in (line.partition(" ") for line in text.splitlines())
    }


@functools.cache
def _named(module: str) -> list[tuple[str, str]]:
    """Return the types that a module of models names, each with its module."""
    package, _, tail = module.rpartition(".")
    if not package.endswith(".models"):
        return []
    pairs = (pair.split("=") for pair in _references(package).get(tail, "").split())
    return [(name, f"{package}.{place}") for name, place in pairs]


@functools.cache
def load_module(module: str) -> None:
    """Put the models that a model module names into its namespace."""
    for name, place in _named(module):
        namespace = vars(sys.modules[module])
        if name not in namespace:
            namespace[name] = getattr(importlib.import_module(place), name)


def load_references(module: str) -> None:
    """Load all modules behind a model module, so that its models can be built."""
    if module in _complete:
        return
    found = _closure(module, None) or []
    for name in found:
        if name != module:
            importlib.import_module(name)
        load_module(name)
    _complete.update(found)


@functools.cache
def is_narrow(module: str) -> bool:
    """Whether the models behind a model module are few enough for one validator."""
    return _closure(module, WIDE) is not None


def _closure(module: str, limit: int | None) -> list[str] | None:
    """Return a module and all that are named behind it, None where there are too many."""
    found = {module: None}
    queue = [module]
    while queue:
        for _, place in _named(queue.pop()):
            if place not in found:
                found[place] = None
                queue.append(place)
        if limit is not None and len(found) > limit:
            return None
    return list(found)
