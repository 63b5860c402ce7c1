"""Filters: which operations of a document take part, and which components they leave unused."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostics
from . import pointers
from .operations import Operation, operations_of
from .pruning import prune

if TYPE_CHECKING:
    from ..document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """What operations match: patterns, which may contain `*`, `?` and `[...]`, and deprecation."""

    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    deprecated: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, kind.name) for kind in fields(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What to keep: everything `include` matches (all if it is empty) and `exclude` does not.

    Criteria are alternatives: one matching pattern of any kind is enough. `prune` also removes
    components and tags that nothing refers to any more.
    """

    include: Criteria = Criteria()
    exclude: Criteria = Criteria()
    prune: bool = False

    def __bool__(self) -> bool:
        return bool(self.include or self.exclude or self.prune)


def filter_from(
    include: Mapping[str, Any], exclude: Mapping[str, Any], *, prune: bool = False
) -> Filter:
    """Return the filter of a configuration, whose keys are the names of criteria."""
    return Filter(include=_criteria(include), exclude=_criteria(exclude), prune=prune)


def _criteria(settings: Mapping[str, Any]) -> Criteria:
    patterns = {kind: tuple(settings.get(kind, ())) for kind in _PATTERNS}
    return Criteria(**patterns, deprecated=bool(settings.get("deprecated", False)))


_PATTERNS = ("tags", "paths", "operations", "scopes")


def filter_operations(
    document: "Document",
    chosen: Filter,
    diagnostics: Diagnostics,
    *,
    file: str = "",
    pointer: str = "",
) -> None:
    """Remove the operations that a filter does not keep from the document, in place.

    Paths that keep no operation go as a whole. Where several of the remaining paths refer to one
    path item, an operation stays only if the filter keeps it for all of them. Patterns that match no operation
    are reported as `filter-unmatched`, at `pointer` in `file` if the filter was written there.
    """
    if not chosen:
        return
    matcher = _Matcher(chosen)
    decided: dict[tuple[str, str], list[tuple[Operation, bool]]] = {}
    for operation in operations_of(document):
        listed = decided.setdefault((operation.section, operation.path), [])
        listed.append((operation, matcher.keeps(operation)))
    for (section, path), listed in decided.items():
        if not any(keep for _, keep in listed):
            del document.root[section][path]
            continue
        for operation, keep in listed:
            if not keep:
                operation.holder.pop(operation.method, None)
    matcher.report(diagnostics, file, pointer)
    document.changed()
    if chosen.prune:
        prune(document, diagnostics)


class _Matcher:
    """Decides about operations and remembers which patterns never matched."""

    def __init__(self, chosen: Filter) -> None:
        self._chosen = chosen
        self._left = {
            (side, kind, pattern): index
            for side in ("include", "exclude")
            for kind in _PATTERNS
            for index, pattern in enumerate(getattr(getattr(chosen, side), kind))
        }

    def keeps(self, operation: Operation) -> bool:
        included = not self._chosen.include or self._matches("include", operation)
        excluded = self._matches("exclude", operation)
        return included and not excluded

    def _matches(self, side: str, operation: Operation) -> bool:
        criteria: Criteria = getattr(self._chosen, side)
        tags = operation.body.get("tags")
        texts: dict[str, list[str]] = {
            "tags": [str(tag) for tag in tags] if isinstance(tags, list) else [],
            "paths": [operation.path],
            "operations": [str(operation.body.get("operationId", ""))],
            "scopes": sorted(operation.scopes),
        }
        found = criteria.deprecated and operation.body.get("deprecated") is True
        for kind, candidates in texts.items():
            for pattern in getattr(criteria, kind):
                if any(fnmatchcase(text, pattern) for text in candidates):
                    self._left.pop((side, kind, pattern), None)
                    found = True
        return found

    def report(self, diagnostics: Diagnostics, file: str, pointer: str) -> None:
        for (side, kind, pattern), index in sorted(self._left.items()):
            diagnostics.warning(
                "filter-unmatched",
                f"the filter {side} {kind} {pattern!r} matches no operation",
                file=file,
                pointer=pointers.child(pointer, side, kind, index) if pointer else "",
            )
