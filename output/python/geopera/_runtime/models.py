"""The base of all models: unknown members are kept, absent members are `MISSING`."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Mapping, Sequence
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
        return handler(source)

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


_loaded: set[str] = set()
_narrow: dict[str, bool] = {}


def _references(
    package: str,
) -> tuple[Callable[[str], Any], Mapping[str, Sequence[str]]]:
    index = importlib.import_module(package)
    table: Mapping[str, Sequence[str]] = importlib.import_module(
        f"{package}._references"
    ).REFERENCES
    return index.__getattr__, table


def load_module(module: str) -> None:
    """Put the models that a model module names into its namespace."""
    if module in _loaded:
        return
    package, _, tail = module.rpartition(".")
    if not package.endswith(".models"):
        return
    find, table = _references(package)
    namespace = sys.modules[module].__dict__
    for name in table.get(tail, ()):
        if name not in namespace:
            namespace[name] = find(name)
    _loaded.add(module)


def load_references(module: str) -> None:
    """Load all modules behind a model module, so that its models can be built."""
    for name in _closure(module, None) or ():
        importlib.import_module(name)
        load_module(name)


def is_narrow(module: str) -> bool:
    """Whether the models behind a model module are few enough for one validator."""
    known = _narrow.get(module)
    if known is None:
        known = _narrow[module] = _closure(module, WIDE) is not None
    return known


def _closure(module: str, limit: int | None) -> list[str] | None:
    package, _, tail = module.rpartition(".")
    if not package.endswith(".models"):
        return []
    _, table = _references(package)
    modules: Mapping[str, str] = importlib.import_module(package).__dict__["_MODULES"]
    found = {tail: None}
    queue = [tail]
    while queue:
        for name in table.get(queue.pop(), ()):
            target = modules[name]
            if target not in found:
                found[target] = None
                queue.append(target)
        if limit is not None and len(found) > limit:
            return None
    return [f"{package}.{name}" for name in found]
