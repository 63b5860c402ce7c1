"""Small edits of a document, and the surface it has for the toy target."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Timings, read
from specmill.plan.build import plan, share
from specmill.surface import Surface, build_surface
from specmill.surface.compare import Change, compare
from specmill.target import Target, load_target

HERE = Path(__file__).parent
Edit = Callable[[dict[str, Any]], None]


@cache
def toy() -> Target:
    return load_target(HERE.parent / "targets" / "toy", "toy")


def base() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((HERE / "pets.yaml").read_text("utf-8"))
    return loaded


def surface_of(document: dict[str, Any]) -> Surface:
    """The surface of a document for the toy target; fails on diagnostics that are errors."""
    diagnostics = Diagnostics()
    _, api = read(json.dumps(document).encode(), Configuration(), diagnostics, Timings())
    assert not diagnostics.has_errors, [item.message for item in diagnostics]
    target = toy()
    return build_surface(plan(share(api), target, {"package": "pets"}), target)


def _tokens(path: str) -> list[str]:
    return [token.replace("~1", "/").replace("~0", "~") for token in path.split("/")]


def _parent(document: dict[str, Any], path: str) -> tuple[Any, Any]:
    *above, last = _tokens(path)
    place: Any = document
    for token in above:
        place = place[int(token)] if isinstance(place, list) else place.setdefault(token, {})
    return place, int(last) if isinstance(place, list) and last != "-" else last


def put(path: str, value: Any) -> Edit:
    """Sets a member, or appends to a list where the last token is "-"."""

    def edit(document: dict[str, Any]) -> None:
        place, key = _parent(document, path)
        if key == "-":
            place.append(copy.deepcopy(value))
        else:
            place[key] = copy.deepcopy(value)

    return edit


def drop(path: str) -> Edit:
    """Removes a member or item."""

    def edit(document: dict[str, Any]) -> None:
        place, key = _parent(document, path)
        del place[key]

    return edit


def move(path: str, key: str) -> Edit:
    """Gives a member another name at the same place."""

    def edit(document: dict[str, Any]) -> None:
        place, old = _parent(document, path)
        members = [(key if name == old else name, value) for name, value in place.items()]
        place.clear()
        place.update(members)

    return edit


def turn_round(path: str) -> Edit:
    """Turns the order of the members of a mapping round."""

    def edit(document: dict[str, Any]) -> None:
        place, key = _parent(document, path)
        members = list(place[key].items())
        place[key] = dict(reversed(members))

    return edit


def replace_refs(old: str, new: str) -> Edit:
    """Points every reference to a schema at another one."""

    def edit(document: dict[str, Any]) -> None:
        text = json.dumps(document).replace(
            f'#/components/schemas/{old}"', f'#/components/schemas/{new}"'
        )
        document.clear()
        document.update(json.loads(text))

    return edit


@cache
def base_surface() -> Surface:
    return surface_of(base())


def mutate(edits: Iterable[Edit]) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """The changes from the base document to the edited one, and back."""
    document = base()
    for edit in edits:
        edit(document)
    changed = surface_of(document)
    return compare(base_surface(), changed), compare(changed, base_surface())


def told(changes: Iterable[Change]) -> set[str]:
    """Changes as `rule symbol`."""
    return {f"{change.rule} {change.name}" for change in changes}
