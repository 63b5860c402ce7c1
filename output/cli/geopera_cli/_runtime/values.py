"""One value from one word of the command line: checked against its type, its range and its format."""

from __future__ import annotations

import re
from typing import Any

import click

from . import reading
from .rows import Limits
from .types import Shape

_INTEGER = r"[+-]?\d+"
_NUMBER = r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?"
_INTEGER_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
}


class WrongValue(ValueError):
    """A word that is not a value of its type; the message says what was expected."""


def read_value(shape: Shape, text: str, limits: Limits = ()) -> Any:
    """Return the value that a word stands for.

    Raises:
        WrongValue: The word is not a value of the type, or out of its range.
    """
    if shape.nullable and text == "null" and shape.kind not in ("string", "any"):
        return None
    reader = _READERS.get(shape.kind, _read_json)
    return reader(shape, text, limits)


def _read_string(shape: Shape, text: str, limits: Limits) -> str:
    if shape.format in ("byte", "base64url") and text.startswith("@"):
        return reading.read_base64(text[1:], url_safe=shape.format == "base64url")
    check = _FORMATS.get(shape.format)
    if check is not None:
        check(text)
    for keyword, limit in limits:
        if keyword == "minLength" and len(text) < int(limit):
            raise WrongValue(f"needs at least {limit} characters, has {len(text)}")
        if keyword == "maxLength" and len(text) > int(limit):
            raise WrongValue(f"takes at most {limit} characters, has {len(text)}")
    return text


def _read_integer(shape: Shape, text: str, limits: Limits) -> int:
    if not re.fullmatch(_INTEGER, text) or len(text) > 400:
        raise WrongValue("is not an integer")
    value = int(text)
    low, high = _INTEGER_RANGES.get(shape.format, (value, value))
    if not low <= value <= high:
        raise WrongValue(f"is not between {low} and {high}")
    _check_range(value, limits)
    return value


def _read_number(shape: Shape, text: str, limits: Limits) -> Any:
    if not re.fullmatch(_NUMBER, text) or len(text) > 400:
        raise WrongValue("is not a number")
    value: Any = int(text) if re.fullmatch(_INTEGER, text) else float(text)
    if value in (float("inf"), float("-inf")):
        raise WrongValue("is too large for a number")
    _check_range(value, limits)
    if shape.format == "decimal":
        from decimal import Decimal

        return Decimal(text)
    return value


def _check_range(value: float, limits: Limits) -> None:
    for keyword, text in limits:
        limit = float(text) if not re.fullmatch(_INTEGER, text) else int(text)
        if keyword == "minimum" and value < limit:
            raise WrongValue(f"is less than {text}")
        if keyword == "maximum" and value > limit:
            raise WrongValue(f"is more than {text}")
        if keyword == "exclusiveMinimum" and value <= limit:
            raise WrongValue(f"is not more than {text}")
        if keyword == "exclusiveMaximum" and value >= limit:
            raise WrongValue(f"is not less than {text}")
        if (
            keyword == "multipleOf"
            and limit
            and isinstance(value, int)
            and value % limit
        ):
            raise WrongValue(f"is not a multiple of {text}")


def _read_boolean(shape: Shape, text: str, limits: Limits) -> bool:
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    raise WrongValue("is neither true nor false")


def _read_null(shape: Shape, text: str, limits: Limits) -> None:
    if text != "null":
        raise WrongValue("can only be null")


def _read_enum(shape: Shape, text: str, limits: Limits) -> Any:
    for value in shape.values:
        if choice_text(value) == text:
            return value
    value = read_value(shape.base, text) if shape.base is not None else text
    warn_once(f"{text!r} is none of the values that are documented: {choices(shape)}")
    return value


def choice_text(value: Any) -> str:
    """Return how a value of an enum is typed."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    import json

    return json.dumps(value)


def choices(shape: Shape) -> str:
    """Return the values of an enum for a message."""
    return ", ".join(choice_text(value) for value in shape.values)


def warn_once(message: str) -> None:
    """Print a warning on standard error; completion runs without."""
    context = click.get_current_context(silent=True)
    if context is None or context.resilient_parsing:
        return
    seen = context.meta.setdefault("specmill.warnings", set())
    if message not in seen:
        seen.add(message)
        click.echo(f"Warning: {message}", err=True)


def _read_any(shape: Shape, text: str, limits: Limits) -> Any:
    if text.startswith("@") or text == "-":
        return reading.read_json(text)
    try:
        return reading.parse_json(text)
    except ValueError:
        return text


def _read_union(shape: Shape, text: str, limits: Limits) -> Any:
    """Return JSON of a kind that the union takes, else text where it takes text."""
    kinds = set(shape.kinds)
    loose = bool(kinds & {"any", "union", "model", "nullable"})
    if text == "-" or text.startswith("@"):
        return _read_json(shape, text, limits)
    try:
        value = reading.parse_json(text)
    except ValueError:
        value = text
    if loose or _json_kinds(value) & kinds:
        return value
    if kinds & {"string", "binary"}:
        return text
    raise WrongValue(f"is none of: {', '.join(sorted(kinds))}")


def _json_kinds(value: Any) -> set[str]:
    match value:
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"number"}
        case str():
            return {"string"}
        case list():
            return {"array", "tuple"}
        case dict():
            return {"object", "map"}
        case _:
            return {"null"}


def _read_json(shape: Shape, text: str, limits: Limits) -> Any:
    try:
        return reading.read_json(text)
    except ValueError as error:
        raise WrongValue(f"is not JSON ({error}); give JSON, @FILE or -") from None


def _check_date(text: str) -> None:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        raise WrongValue("is not a date such as 2026-01-31")
    from datetime import date

    try:
        date.fromisoformat(text)
    except ValueError as error:
        raise WrongValue(f"is not a date: {error}") from None


_DATE_TIME = r"(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)"


def _check_date_time(text: str) -> None:
    match = re.fullmatch(_DATE_TIME, text)
    if match is None:
        raise WrongValue(
            "is not a time such as 2026-01-31T23:59:59Z (with Z or an offset)"
        )
    _check_date(match[1])
    if int(match[2]) > 23 or int(match[3]) > 59 or int(match[4]) > 60:
        raise WrongValue("is not a time of day")


_FORMATS = {"date": _check_date, "date-time": _check_date_time}
_READERS = {
    "string": _read_string,
    "integer": _read_integer,
    "number": _read_number,
    "boolean": _read_boolean,
    "null": _read_null,
    "enum": _read_enum,
    "any": _read_any,
    "union": _read_union,
}


class ValueType(click.ParamType[Any]):
    """A click type for anything but files: the shape decides."""

    name = "value"

    def __init__(self, shape: Shape, limits: Limits, metavar: str) -> None:
        self.shape = shape
        self.limits = limits
        self.metavar = metavar

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return self.metavar

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return Word(read_value(self.shape, value, self.limits))
        except WrongValue as error:
            self.fail(f"{shown(value)} {error}", param, ctx)
        except OSError as error:
            self.fail(f"{error.filename}: {error.strerror}", param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Any]:
        from click.shell_completion import CompletionItem

        if self.shape.kind == "enum":
            words = [choice_text(value) for value in self.shape.values]
        elif self.shape.kind in ("object", "map", "array", "any", "union", "tuple"):
            if incomplete.startswith("@"):
                return [CompletionItem(incomplete[1:], type="file")]
            words = []
        else:
            words = ["true", "false"] if self.shape.kind == "boolean" else []
        return [
            CompletionItem(word)
            for word in words
            if word.startswith(incomplete) and word.isprintable()
        ]


class Word:
    """A value that was read, so that null is told from "not given"."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def shown(text: str) -> str:
    """Return a word for a message: quoted, cut where it is long."""
    return repr(text if len(text) <= 60 else text[:57] + "...")
