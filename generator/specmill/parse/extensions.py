"""Extensions of operations: scope, side effect, idempotency, visibility, pinned names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any, Final

from ..model import Location, Operation, Parameter, SideEffect
from .places import Place, text_of
from .reader import Reader

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS", "QUERY", "TRACE"})
_DEFAULT_HEADER: Final = "Idempotency-Key"


def side_effect(reader: Reader, place: Place, method: str) -> SideEffect:
    """Return the declared side effect, else the one the method implies (RFC 9110, 9.2.1)."""
    told = reader.settings.extension(place.object, "x-side-effect")
    if isinstance(told, str) and told in SideEffect._value2member_map_:
        return SideEffect(told)
    if told is not None:
        close = get_close_matches(str(told), [effect.value for effect in SideEffect], n=1)
        reader.warning(
            "extension-value-invalid",
            f"{told!r} is no side effect",
            place,
            hint=f"did you mean {close[0]}?" if close else f"use one of {', '.join(SideEffect)}",
            done="the method decided",
        )
    if method in _READING:
        return SideEffect.READ
    return SideEffect.DESTRUCTIVE if method == "DELETE" else SideEffect.COMPUTE


def required_scope(reader: Reader, place: Place, from_security: str) -> str:
    """Return the declared scope, else the scopes of the security requirement."""
    told = reader.settings.extension(place.object, "x-required-scope")
    if isinstance(told, list):
        return " ".join(text_of(item) for item in told)
    return text_of(told) or from_security


def idempotency_header(reader: Reader, place: Place, parameters: tuple[Parameter, ...]) -> str:
    """Return the header that carries an idempotency key, "" if the operation takes none."""
    told = reader.settings.extension(place.object, "x-idempotency")
    if isinstance(told, dict):
        return text_of(told.get("header")) or _DEFAULT_HEADER
    if isinstance(told, str):
        return told
    if told is True:
        return _DEFAULT_HEADER
    if told is False:
        return ""
    for parameter in parameters:
        if (
            parameter.location is Location.HEADER
            and parameter.name.lower() == _DEFAULT_HEADER.lower()
        ):
            return parameter.name
    return ""


def is_hidden(reader: Reader, place: Place, scope: str) -> bool:
    """Return whether an operation is left out of every public surface."""
    if reader.settings.extension(place.object, "x-hidden") is True:
        return True
    return any(
        fnmatchcase(part, pattern)
        for part in scope.split()
        for pattern in reader.settings.hide_scopes
    )


def pinned_name(reader: Reader, place: Place, operation_id: str) -> str:
    """Return the name that the configuration or the document pins."""
    pin = reader.settings.pins.get(operation_id, {})
    told: Any = pin.get("name") or reader.settings.extension(place.object, "x-name")
    return text_of(told)


def pinned_arguments(reader: Reader, operation_id: str) -> tuple[tuple[str, str], ...]:
    """Return the argument names that the configuration pins, by wire name."""
    told = reader.settings.pins.get(operation_id, {}).get("arguments")
    if not isinstance(told, Mapping):
        return ()
    return tuple((str(name), text_of(pin)) for name, pin in told.items() if text_of(pin))


def report_unmatched_pins(reader: Reader, operations: Iterable[Operation]) -> None:
    """Report pins of operations that the document does not have."""
    known = {operation.id for operation in operations}
    for operation_id in reader.settings.pins:
        if operation_id not in known:
            close = get_close_matches(operation_id, known, n=1)
            reader.warning(
                "pin-unmatched",
                f"the configuration pins {operation_id!r}, which is no operation",
                reader.root,
                hint=f"did you mean {close[0]!r}?" if close else "correct it under resources",
                done="the pin was ignored",
            )


def own_extensions(place: Place) -> dict[str, Any]:
    """Return the members of an object whose names begin with `x-`."""
    return {str(key): value for key, value in place.object.items() if str(key).startswith("x-")}
