"""Slots as options of click, with their metavars, help texts and completions."""

from __future__ import annotations

from typing import Any

import click

from . import reading
from .slots import Slot
from .tables import Tables
from .types import Shape, resolve
from .uploads import upload
from .values import ValueType, Word, WrongValue, choices, read_value, shown


class InputOption(click.Option):
    """An option that knows the slot it fills."""

    def __init__(self, slot: Slot, name: str, **attributes: Any) -> None:
        self.slot = slot
        super().__init__([*declarations(slot), name], **attributes)


def declarations(slot: Slot) -> list[str]:
    """Return how a flag is written; booleans come in pairs."""
    if slot.shape.kind == "boolean":
        return [f"--{slot.flag}/--no-{slot.flag}"]
    return [f"--{slot.flag}"]


def option_of(tables: Tables, slot: Slot, name: str, taken: set[str]) -> InputOption:
    """Return the option of a slot. A boolean leaves out its negative where another flag has it."""
    shape = slot.shape
    attributes: dict[str, Any] = {"help": help_of(slot), "show_default": False}
    if shape.kind == "boolean":
        attributes["default"] = None
        if f"no-{slot.flag}" in taken:
            attributes |= {"type": ValueType(shape, slot.limits, "BOOLEAN")}
            attributes |= {"is_flag": False, "flag_value": "true"}
            return _Plain(slot, name, **attributes)
    elif is_repeatable(shape):
        attributes |= {"multiple": True, "type": ItemType(tables, slot)}
    elif shape.kind == "binary" or is_raw_body(slot):
        attributes["type"] = UploadType()
    else:
        attributes["type"] = ValueType(shape, slot.limits, metavar(tables, shape))
    return InputOption(slot, name, **attributes)


class _Plain(InputOption):
    """A boolean without its negative: `--x`, `--x true`, `--x false` or `--x null`."""

    def __init__(self, slot: Slot, name: str, **attributes: Any) -> None:
        self.slot = slot
        click.Option.__init__(self, [f"--{slot.flag}", name], **attributes)


def is_repeatable(shape: Shape) -> bool:
    """Whether a flag may be given more than once."""
    return shape.kind in ("array", "map")


def is_raw_body(slot: Slot) -> bool:
    """Whether a slot is a whole body of bytes."""
    return slot.input.source == "body" and not slot.path and slot.shape.kind == "binary"


def metavar(tables: Tables, shape: Shape) -> str:
    """Return the word that stands for a value in help texts."""
    match shape.kind:
        case "enum":
            text = choices(shape).replace(", ", "|")
            return f"[{text}]" if len(text) <= 60 else "CHOICE"
        case "string":
            return _FORMAT_WORDS.get(shape.format, "TEXT")
        case "integer":
            return "INTEGER"
        case "number":
            return "NUMBER"
        case "boolean":
            return "BOOLEAN"
        case "binary":
            return "FILE"
        case "map":
            return "KEY=VALUE"
        case "array":
            item = resolve(tables, shape.item)
            return "JSON" if item.kind == "array" else metavar(tables, item)
        case "any":
            return "VALUE"
        case "null":
            return "null"
        case "union" if all(resolve(tables, item).is_scalar for item in shape.items):
            return "VALUE"
        case _:
            return "JSON"


_FORMAT_WORDS = {
    "date": "DATE",
    "date-time": "TIME",
    "time": "TIME",
    "uuid": "UUID",
    "uri": "URL",
    "email": "EMAIL",
    "byte": "BASE64",
    "base64url": "BASE64",
    "duration": "DURATION",
}


def help_of(slot: Slot) -> str:
    """Return the help text of a flag: what it is, its values, its limits, whether it is needed."""
    paragraph = slot.help.strip().split("\n\n")[0]
    text = " ".join(paragraph.split()).rstrip(".")
    notes = []
    shape = slot.shape
    if shape.kind == "enum" and len(choices(shape)) > 60:
        notes.append(choices(shape))
    if is_repeatable(shape):
        notes.append("repeatable, or @FILE")
    if slot.spread:
        notes.append("or its members")
    notes.extend(_limit_notes(slot))
    if slot.default and slot.default[0] is not None:
        notes.append(f"default: {_default_text(slot.default[0])}")
    if shape.nullable:
        notes.append("may be null")
    if slot.deprecated:
        notes.append("deprecated")
    if slot.required:
        notes.append("required")
    suffix = f"[{'; '.join(notes)}]" if notes else ""
    return f"{text}.  {suffix}".strip() if text else suffix


def _default_text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    import json

    return json.dumps(value)


def _limit_notes(slot: Slot) -> list[str]:
    limits = dict(slot.limits)
    notes = []
    low = limits.get("minimum") or limits.get("exclusiveMinimum")
    high = limits.get("maximum") or limits.get("exclusiveMaximum")
    if low is not None and high is not None:
        notes.append(f"{low} to {high}")
    elif low is not None:
        notes.append(f"at least {low}" if "minimum" in limits else f"more than {low}")
    elif high is not None:
        notes.append(f"at most {high}" if "maximum" in limits else f"less than {high}")
    if "maxLength" in limits:
        notes.append(f"at most {limits['maxLength']} characters")
    if "maxItems" in limits:
        notes.append(f"at most {limits['maxItems']}")
    return notes


class ItemType(click.ParamType[Any]):
    """One use of a repeatable flag: an item, `KEY=VALUE`, a whole list or object, or a file of them.

    Converts to a list of items or a list of pairs; what all uses say is joined later.
    """

    name = "item"

    def __init__(self, tables: Tables, slot: Slot) -> None:
        self.kind = slot.shape.kind
        self.nullable = slot.shape.nullable
        self.item = resolve(tables, slot.shape.item)
        word = metavar(tables, self.item)
        if self.kind == self.item.kind == "array":
            word = "JSON"
        self.metavar = f"KEY={word}" if self.kind == "map" else word
        self._value = ValueType(self.item, (), word)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return self.metavar

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        if not isinstance(value, str):
            return value
        try:
            if self.nullable and value == "null":
                return Word(None)
            return Word(
                self._pairs(value) if self.kind == "map" else self._items(value)
            )
        except WrongValue as error:
            self.fail(f"{shown(value)} {error}", param, ctx)
        except OSError as error:
            self.fail(f"{error.filename}: {error.strerror}", param, ctx)
        except ValueError as error:
            self.fail(f"{shown(value)}: {error}", param, ctx)

    def _items(self, text: str) -> list[Any]:
        if self.item.kind == "binary":
            return [upload(text)]
        if text.startswith("@") or (text == "-" and not self.item.is_scalar):
            return self._file(reading.read_text(text))
        if not (self.item.kind == "string" or self.item.kind == "array"):
            try:
                value = reading.parse_json(text)
            except ValueError:
                value = None
            if isinstance(value, list):
                return value
        elif text == "[]":
            return []
        return [read_value(self.item, text)]

    def _file(self, content: str) -> list[Any]:
        if not self.item.is_scalar:
            return reading.parse_lines(content)
        try:
            value = reading.parse_json(content)
        except ValueError:
            value = None
        if isinstance(value, list):
            return value
        lines = [line.strip() for line in content.splitlines()]
        return [read_value(self.item, line) for line in lines if line]

    def _pairs(self, text: str) -> dict[str, Any]:
        if text.startswith(("@", "{")) or text == "-":
            value = reading.read_json(text)
            if not isinstance(value, dict):
                raise WrongValue("is not a JSON object")
            return value
        key, equals, word = text.partition("=")
        if not equals:
            raise WrongValue("is not KEY=VALUE")
        return {key: read_value(self.item, word)}

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Any]:
        return self._value.shell_complete(ctx, param, incomplete)


class UploadType(click.ParamType[Any]):
    """A file to send."""

    name = "file"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "FILE"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        return Word(upload(value)) if isinstance(value, str) else value

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Any]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]
