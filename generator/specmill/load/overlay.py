"""OpenAPI Overlay documents (versions 1.0 and 1.1): the actions, applied to plain data.

Targets are JSONPath queries (RFC 9535). What an action writes keeps the overlay as its origin, so
that diagnostics about it point into the overlay.
"""

import re
from dataclasses import dataclass
from typing import Any

from jsonpath import JSONPathEnvironment
from jsonpath.exceptions import JSONPathError

from ..diagnostics import Diagnostics
from . import pointers
from .provenance import Origins
from .reading import LoadedFile
from .yaml_events import copy_tree

_QUERIES = JSONPathEnvironment(strict=True)
_VERSION = re.compile(r"1\.\d+(?:\.\d+)?")
_MODIFIERS = ("update", "copy", "remove")

Tokens = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class _Action:
    """One action of an overlay and where it stands."""

    body: dict[str, Any]
    target: str
    file: str
    pointer: str


class _Invalid(Exception):
    """An action cannot be applied: the part of it that is wrong, and why."""

    def __init__(self, part: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.part, self.message, self.hint = part, message, hint


def apply_overlay(
    root: dict[str, Any], overlay: LoadedFile, origins: Origins, diagnostics: Diagnostics
) -> None:
    """Apply the actions of an overlay to `root` in their order, in place.

    An action that is invalid is reported and left out; one that matches nothing is a warning.
    """
    for action in _actions(overlay, diagnostics):
        try:
            places = _select(root, action.target, "target")
            if not places:
                diagnostics.warning(
                    "overlay-unmatched",
                    f"the target {action.target!r} matches nothing",
                    pointer=pointers.child(action.pointer, "target"),
                    file=action.file,
                    done="the action has no effect",
                )
                continue
            _apply(root, places, action, origins)
        except _Invalid as invalid:
            diagnostics.error(
                "overlay-invalid",
                invalid.message,
                pointer=pointers.child(action.pointer, invalid.part),
                file=action.file,
                hint=invalid.hint,
                done="the action was left out",
            )


def _actions(overlay: LoadedFile, diagnostics: Diagnostics) -> list[_Action]:
    value = overlay.value
    file = overlay.file
    if not isinstance(value, dict) or "overlay" not in value:
        hint = "give the document first and overlays after it" if _is_document(value) else ""
        message = 'this is no overlay: it has no "overlay" with a version at its top'
        diagnostics.fatal("overlay-invalid", message, file=file, hint=hint)
    if not _VERSION.fullmatch(str(value["overlay"])):
        message = f"the overlay version {str(value['overlay'])[:40]!r} is not supported"
        diagnostics.fatal(
            "overlay-invalid", message, file=file, pointer="/overlay", hint="1.0.0 or 1.1.0"
        )
    listed = value.get("actions")
    if not isinstance(listed, list):
        message = 'the overlay has no "actions", which must be a sequence'
        diagnostics.fatal("overlay-invalid", message, file=file)
    actions: list[_Action] = []
    for index, body in enumerate(listed):
        pointer = f"/actions/{index}"
        target = body.get("target") if isinstance(body, dict) else None
        if not isinstance(target, str):
            message = 'the action has no "target", which must be a JSONPath query'
        elif not any(modifier in body for modifier in _MODIFIERS):
            message = 'the action has none of "update", "remove" and "copy"'
        else:
            actions.append(_Action(body, target, file, pointer))
            continue
        done = "the action was left out"
        diagnostics.error("overlay-invalid", message, file=file, pointer=pointer, done=done)
    return actions


def _is_document(value: object) -> bool:
    return isinstance(value, dict) and ("openapi" in value or "swagger" in value)


def _select(root: dict[str, Any], query: str, part: str) -> list[Tokens]:
    """Return the places that a query selects, each once."""
    try:
        found = [match.parts for match in _QUERIES.finditer(query, root)]
    except JSONPathError as error:
        rooted = query.startswith("$")
        reason = str(error).partition("\n")[0] if rooted else 'it does not begin with "$"'
        message = f"{query!r} is not a JSONPath query: {reason}"
        raise _Invalid(part, message, "" if rooted else f"did you mean '$.{query}'?") from None
    except RecursionError:
        raise _Invalid(part, f"{query!r} is too deep to be followed") from None
    return list(dict.fromkeys(found))


def _apply(root: dict[str, Any], places: list[Tokens], action: _Action, origins: Origins) -> None:
    body = action.body
    remove = body.get("remove", False)
    if not isinstance(remove, bool):
        raise _Invalid("remove", '"remove" must be true or false')
    if remove:
        _remove(root, places, origins)
        return
    if "update" in body:
        value, part = body["update"], "update"
    elif "copy" in body:
        value, part = _copied(root, body["copy"]), "copy"
    else:
        return
    for place in places:
        _check(_value(root, place), value, [str(token) for token in place], part)
    changer = _Changer(action.file, origins, opaque=part == "copy")
    for place in places:
        changer.change(root, place, value, pointers.child(action.pointer, part))


def _copied(root: dict[str, Any], query: object) -> Any:
    if not isinstance(query, str):
        raise _Invalid("copy", '"copy" must be a JSONPath query')
    places = _select(root, query, "copy")
    if len(places) != 1:
        raise _Invalid("copy", f"{query!r} selects {len(places)} places, but must select one")
    return copy_tree(_value(root, places[0]))


def _value(root: Any, place: Tokens) -> Any:
    for token in place:
        root = root[token]
    return root


def _remove(root: dict[str, Any], places: list[Tokens], origins: Origins) -> None:
    if () in places:
        raise _Invalid("target", "the whole document cannot be removed")
    by_parent: dict[Tokens, list[str | int]] = {}
    for place in places:
        by_parent.setdefault(place[:-1], []).append(place[-1])
    # Deeper parents first: what is removed then moves none of the places still to come.
    for above in sorted(by_parent, key=len, reverse=True):
        parent = _value(root, above)
        where = [str(token) for token in above]
        if isinstance(parent, list):
            gone = {token for token in by_parent[above] if isinstance(token, int)}
            origins.remove_items(where, gone, len(parent))
            parent[:] = [item for index, item in enumerate(parent) if index not in gone]
            continue
        for key in by_parent[above]:
            origins.remove_key([*where, str(key)])
            del parent[key]


def _check(target: object, value: object, where: list[str], part: str) -> None:
    """Raise _Invalid if the value cannot be merged into the target.

    A null on either side fits: nothing is there to be merged, and what is there stays.
    """
    if isinstance(target, list):
        return
    pending = [(target, value, where)]
    while pending:
        old, new, where = pending.pop()
        if isinstance(old, dict) and isinstance(new, dict):
            pending.extend((old[key], new[key], [*where, key]) for key in new if key in old)
        elif _primitive(old) != _primitive(new) or isinstance(old, list) != isinstance(new, list):
            if new is None or old is None:
                continue
            message = f"a {_kind(new)} cannot be merged into the {_kind(old)} at {_show(where)}"
            raise _Invalid(part, message)


class _Changer:
    """Merges one value into places of the document, noting where it was written."""

    def __init__(self, file: str, origins: Origins, *, opaque: bool) -> None:
        self._file = file
        self._origins = origins
        self._opaque = opaque

    def change(self, root: dict[str, Any], place: Tokens, value: Any, written: str) -> None:
        """Merge a value, written at the pointer `written`, into what stands at `place`."""
        target = _value(root, place)
        where = [str(token) for token in place]
        if isinstance(target, list):
            items = value if isinstance(value, list) else [value]
            self._append(target, items, where, written, listed=isinstance(value, list))
        elif isinstance(target, dict) and isinstance(value, dict):
            self._merge(target, value, where, written)
        elif place and (target is None or (_primitive(target) and _primitive(value))):
            _value(root, place[:-1])[place[-1]] = value
            self._record(where, written)

    def _merge(
        self, target: dict[str, Any], value: dict[str, Any], where: list[str], written: str
    ) -> None:
        pending = [(target, value, where, written)]
        while pending:
            target, value, where, written = pending.pop()
            for key, new in value.items():
                inner, source = [*where, key], pointers.child(written, key)
                old = target.get(key)
                if old is None or (_primitive(old) and _primitive(new)):
                    target[key] = copy_tree(new)
                    self._record(inner, source)
                elif isinstance(old, dict) and isinstance(new, dict):
                    pending.append((old, new, inner, source))
                elif isinstance(old, list) and isinstance(new, list):
                    self._append(old, new, inner, source, listed=True)

    def _append(
        self, target: list[Any], items: list[Any], where: list[str], written: str, *, listed: bool
    ) -> None:
        for index, item in enumerate(items):
            source = pointers.child(written, index) if listed else written
            self._record([*where, str(len(target))], source)
            target.append(copy_tree(item))

    def _record(self, where: list[str], written: str) -> None:
        if self._opaque:
            written = written[: written.index("/copy") + len("/copy")]
        self._origins.record(where, (self._file, written), opaque=self._opaque)


def _primitive(value: object) -> bool:
    return not isinstance(value, dict | list)


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return "mapping"
    return "sequence" if isinstance(value, list) else "single value"


def _show(where: list[str]) -> str:
    return repr(pointers.join(where) or "/")
