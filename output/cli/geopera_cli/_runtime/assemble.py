"""From flags and `--json` to the arguments of the call. Flags override JSON, member by member."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .exits import USAGE, Failure, usage
from .record import Record
from .rows import Command, Input
from .slots import Slot
from .tables import Tables
from .types import Shape, resolve
from .uploads import upload
from .values import Word, shown


class Arguments(Record):
    """What a call gets: arguments by their names in the Python package, and further members."""

    values: dict[str, Any]
    extra_body: dict[str, Any] | None


class Given(Record):
    """What the user gave: the words of each flag, the `--json` value, and members set to null."""

    words: tuple[tuple[Slot, Any], ...]
    json: Word | None
    nulls: tuple[str, ...]
    parameters_in_json: bool = False
    """Whether members of the JSON value may name parameters as well (`op`)."""


def assemble(tables: Tables, command: Command, given: Given) -> Arguments:
    """Return the arguments of a call.

    Raises:
        Failure: A required input is missing, or the JSON value does not fit.
    """
    whole, extra = _from_json(command, given)
    slots = {slot.flag: slot for slot, _ in given.words}
    for slot, value in given.words:
        if _is_given(value):
            _set(whole, slot, _joined(slot, value))
    for flag in given.nulls:
        named = slots.get(flag.removeprefix("--"))
        if named is None:
            raise usage(f"--null {flag}: there is no such flag")
        _set(whole, named, None)
    _fill_constants(tables, command, whole)
    _check_required(command, whole)
    values = {
        input.argument: whole[input.argument]
        for input in command.inputs
        if input.argument in whole
    }
    return Arguments(values, extra)


def _from_json(
    command: Command, given: Given
) -> tuple[dict[str, Any], dict[str, Any] | None]:
    if given.json is None:
        return {}, None
    value = given.json.value
    body_input = next(
        (input for input in command.inputs if input.source == "body"), None
    )
    members = {i.wire: i for i in command.inputs if i.source == "body_field"}
    others = {
        i.wire: i for i in command.inputs if i.source not in ("body", "body_field")
    }
    if command.body is not None and not given.parameters_in_json:
        others = {}
    if isinstance(value, dict) and others:
        found = {
            others[name].argument: item
            for name, item in value.items()
            if name in others and name not in members
        }
        value = {
            name: item
            for name, item in value.items()
            if name not in others or name in members
        }
    else:
        found = {}
    if body_input is not None:
        if not (found and value == {}):
            found[body_input.argument] = value
        return found, None
    if not isinstance(value, dict):
        raise usage("--json: an object is needed here")
    found.update(
        (members[name].argument, item)
        for name, item in value.items()
        if name in members
    )
    extra = {name: item for name, item in value.items() if name not in members}
    if command.body is None:
        if extra:
            raise usage(f"--json: there is no input {shown(next(iter(extra)))}")
        return found, None
    return found, extra if extra or not value else None


def _is_given(value: Any) -> bool:
    return value is not None and value != ()


def _joined(slot: Slot, value: Any) -> Any:
    """Join the uses of a flag to one value."""
    if isinstance(value, tuple):
        uses = [word.value for word in value]
        if uses[-1] is None:
            return None
        if slot.shape.kind == "map":
            return {key: item for use in uses if use for key, item in use.items()}
        return [item for use in uses if use is not None for item in use]
    return value.value if isinstance(value, Word) else value


def _set(whole: dict[str, Any], slot: Slot, value: Any) -> None:
    """Put a value where its slot says; objects on the way are kept or made."""
    name = slot.input.argument
    if not slot.path:
        if isinstance(value, dict) and isinstance(whole.get(name), dict):
            value = {**whole[name], **value}
        whole[name] = value
        return
    place = whole.get(name)
    if not isinstance(place, dict):
        place = {}
    place = whole[name] = dict(place)
    for step in slot.path[:-1]:
        inner = place.get(step)
        inner = dict(inner) if isinstance(inner, dict) else {}
        place[step] = inner
        place = inner
    place[slot.path[-1]] = value


def _fill_constants(tables: Tables, command: Command, whole: dict[str, Any]) -> None:
    """Set required members that have only one value, in the body and in objects that were begun."""
    for input in command.inputs:
        if input.required and input.constant and input.argument not in whole:
            whole[input.argument] = input.constant[0]
        value = whole.get(input.argument)
        if isinstance(value, dict):
            whole[input.argument] = _with_constants(
                tables, resolve(tables, input.type), value
            )


def _with_constants(
    tables: Tables, shape: Shape, value: dict[str, Any]
) -> dict[str, Any]:
    if shape.kind != "object":
        return value
    filled = dict(value)
    for field in shape.fields:
        if field.required and field.constant and field.wire not in filled:
            filled[field.wire] = field.constant[0]
        inner = filled.get(field.wire)
        if isinstance(inner, dict) and inner:
            filled[field.wire] = _with_constants(
                tables, resolve(tables, field.type), inner
            )
    return filled


def _check_required(command: Command, whole: Mapping[str, Any]) -> None:
    missing = [i for i in command.inputs if i.required and i.argument not in whole]
    if not missing:
        return
    flags = ", ".join(f"--{input.flag}" for input in missing)
    hint = (
        "--json gives the body as a whole; --example prints one" if command.body else ""
    )
    noun = "flag" if len(missing) == 1 else "flags"
    raise MissingInputs(f"missing {noun} {flags}", hint, tuple(missing))


class MissingInputs(Failure):
    """Required inputs are not given."""

    def __init__(self, message: str, hint: str, inputs: tuple[Input, ...]) -> None:
        super().__init__(message, USAGE, "usage", hint=hint)
        self.inputs = inputs


def with_files(
    tables: Tables, command: Command, arguments: dict[str, Any]
) -> dict[str, Any]:
    """Return arguments in which text of `--json` that stands where a file belongs names one."""
    found = dict(arguments)
    for input in command.inputs:
        if input.argument not in found:
            continue
        shape = resolve(tables, input.type)
        value = found[input.argument]
        if input.source == "body" and _is_mixed(command) and isinstance(value, list):
            found[input.argument] = [
                upload(item) if isinstance(item, str) and item[:1] == "@" else item
                for item in value
            ]
        elif shape.kind == "binary" and isinstance(value, str):
            found[input.argument] = upload(value)
        elif shape.kind == "array" and isinstance(value, list):
            item = resolve(tables, shape.item)
            if item.kind == "binary":
                found[input.argument] = [
                    upload(v) if isinstance(v, str) else v for v in value
                ]
    return found


def _is_mixed(command: Command) -> bool:
    """Whether the body has unnamed parts: there a file is named as `@FILE`."""
    return command.body is not None and command.body.media[0][1] == "mixed"
