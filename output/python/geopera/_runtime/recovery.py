"""After a failed validation: rebuild only the items of lists that deviate."""

from __future__ import annotations

import json
from typing import Any, get_args, get_origin

from pydantic import ValidationError

from .adapters import adapter_for
from .guards import is_dict, is_list
from .lenient import Deviation, model_fields, rebuild
from .models import Model
from .typing import strip


def recover(
    declared: Any, data: Any, error: ValidationError
) -> tuple[Any, list[Deviation]]:
    """Return the value of data that failed validation, and where it deviates.

    If all faults lie in items of one list, the other items are validated in one go and only
    the failing ones are built one by one; else everything is.
    """
    notes: list[Deviation] = []
    place = _common_list(data, error)
    if place is not None:
        path, failing = place
        value = _recover_items(declared, data, path, failing, notes)
        if value is not None:
            return value[0], notes
    notes.clear()
    return rebuild(declared, data, "", notes), notes


def _common_list(
    data: Any, error: ValidationError
) -> tuple[tuple[str, ...], set[int]] | None:
    path: tuple[str, ...] | None = None
    failing: set[int] = set()
    for fault in error.errors(
        include_url=False, include_context=False, include_input=False
    ):
        names: list[str] = []
        current = data
        for part in fault["loc"]:
            if isinstance(part, int) and is_list(current):
                failing.add(part)
                break
            if not (isinstance(part, str) and is_dict(current) and part in current):
                return None
            names.append(part)
            current = current[part]
        else:
            return None
        if path is not None and path != tuple(names):
            return None
        path = tuple(names)
    return None if path is None else (path, failing)


def _recover_items(
    declared: Any,
    data: Any,
    path: tuple[str, ...],
    failing: set[int],
    notes: list[Deviation],
) -> tuple[Any] | None:
    item_type = _item_type(declared, path)
    if item_type is None:
        return None
    parent: Any = None
    items = data
    for name in path:
        parent, items = items, items[name]
    good = [item for index, item in enumerate(items) if index not in failing]
    if parent is None:
        data = good
    else:
        parent[path[-1]] = good
    try:
        value = adapter_for(declared).validate_json(json.dumps(data), strict=True)
    except ValidationError:
        if parent is not None:
            parent[path[-1]] = items
        return None
    target = _walk(value, path)
    if not is_list(target):
        return None
    prefix = "".join(f"/{name.replace('~', '~0').replace('/', '~1')}" for name in path)
    for index in sorted(failing):
        target.insert(
            index, rebuild(item_type, items[index], f"{prefix}/{index}", notes)
        )
    return (value,)


def _walk(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        if isinstance(value, Model):
            field = model_fields(type(value)).get(name)
            value = getattr(value, field.name, None) if field else None
        elif is_dict(value):
            value = value.get(name)
        else:
            return None
    return value


def _item_type(declared: Any, path: tuple[str, ...]) -> Any:
    """Return the type of the items of the list at a path, None where it is not plain."""
    for name in path:
        options = strip(declared)
        if len(options) != 1:
            return None
        option = options[0]
        if isinstance(option, type) and issubclass(option, Model):
            field = model_fields(option).get(name)
            if field is None:
                return None
            declared = field.annotation
        elif get_origin(option) is dict:
            declared = get_args(option)[1]
        else:
            return None
    options = strip(declared)
    if len(options) == 1 and get_origin(options[0]) is list:
        return get_args(options[0])[0]
    return None
