"""A conformance kit: vectors and the documents they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from .json_values import loads

FORMAT: Final = "wire-vectors/1"


class KitError(Exception):
    """A kit cannot be read; the text says which file and why."""


class Kind(StrEnum):
    """The three kinds of vectors."""

    REQUEST = "request"
    RESPONSE = "response"
    SEQUENCE = "sequence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """One vector; the members below ``expect`` and ``exchanges`` are those of the kit's README."""

    id: str
    kind: Kind
    spec: str
    operation_id: str
    basis: str
    tags: frozenset[str]
    args: Mapping[str, Any] | None
    config: Mapping[str, Any]
    expect: Mapping[str, Any]
    exchanges: Sequence[Mapping[str, Any]] = ()
    invariants: Sequence[Mapping[str, Any]] = ()
    clock: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """All vectors in file order, and the folder of the documents."""

    folder: Path
    vectors: tuple[Vector, ...]

    @property
    def specs(self) -> tuple[str, ...]:
        """The file names of the documents, in order of first use."""
        return tuple(dict.fromkeys(vector.spec for vector in self.vectors))


def read_kit(folder: Path) -> Kit:
    """Return the kit in a folder with ``vectors.json``. Raises ``KitError``."""
    file = folder / "vectors.json"
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise KitError(f"{file}: {error.strerror}") from error
    try:
        content = loads(text)
        if content.get("format") != FORMAT:
            raise KitError(f"{file}: format is {content.get('format')!r}, not {FORMAT!r}")
        vectors = vectors_of(content)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise KitError(f"{file}: not a file of vectors: {error!r}") from error
    for name in dict.fromkeys(vector.spec for vector in vectors):
        if not (folder / name).is_file() or Path(name).name != name:
            raise KitError(f"{file}: document {name!r} is not in the folder")
    return Kit(folder=folder, vectors=vectors)


def vectors_of(content: Mapping[str, Any]) -> tuple[Vector, ...]:
    """Return the vectors of a parsed ``vectors.json``. Raises ``KeyError`` for missing members."""
    return (
        *(_vector(item, Kind.REQUEST) for item in content.get("requests", ())),
        *(_vector(item, Kind.RESPONSE) for item in content.get("responses", ())),
        *(_vector(item, Kind.SEQUENCE) for item in content.get("sequences", ())),
    )


def _vector(item: Mapping[str, Any], kind: Kind) -> Vector:
    exchanges = item["exchanges"] if kind is Kind.SEQUENCE else ()
    if kind is Kind.RESPONSE:
        exchanges = [{"response": item["response"]}]
    return Vector(
        id=item["id"],
        kind=kind,
        spec=item["spec"],
        operation_id=item["operationId"],
        basis=item["basis"],
        tags=frozenset(item.get("tags", ())),
        args=item.get("args"),
        config=item.get("config", {}),
        expect=item["expect"],
        exchanges=exchanges,
        invariants=item.get("invariants", ()),
        clock=item.get("clock", {}).get("start"),
    )
