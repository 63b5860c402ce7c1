"""Which error of a JSON Schema validator is the cause: the alternative that was probably meant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jsonschema_rs import ValidationError

from .load import pointers

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One error of the validator, in plain data."""

    keyword: str
    facts: dict[str, Any]
    place: Tokens
    rule: Tokens
    message: str


_DISCRIMINATING = frozenset({"in", "type", "flow", "scheme", "style"})


def root_causes(errors: Iterable[ValidationError], root: dict[str, Any]) -> list[Cause]:
    """Return what the errors of a validator about the value `root` come down to."""
    causes = [cause for error in errors for cause in _causes(_cause(error), root)]
    unknown = {cause.place for cause in causes if cause.keyword == "unevaluatedProperties"}
    causes = [cause for cause in causes if not (is_default(cause) and cause.place in unknown)]
    broken = {cause.place for cause in causes if cause.keyword != "unevaluatedProperties"}
    around = {place[:length] for place in broken for length in range(len(place) + 1)}
    return [
        cause
        for cause in causes
        if cause.keyword != "unevaluatedProperties" or not _explained(cause, broken, around)
    ]


def is_default(cause: Cause) -> bool:
    """Whether responses lack a default, as they seem to if their only status code is misspelt."""
    return cause.keyword == "required" and cause.facts["property"] == "default"


def _cause(error: ValidationError) -> Cause:
    return Cause(
        keyword=error.kind.name,
        facts=error.kind.as_dict(),
        place=tuple(str(token) for token in error.instance_path),
        rule=tuple(str(token) for token in error.schema_path),
        message=error.message,
    )


def _explained(cause: Cause, broken: set[Tokens], around: set[Tokens]) -> bool:
    """Whether fields count as unknown only because something else in the object is wrong.

    `broken` has the places that other errors are about, `around` all places that lead to them.
    """
    place = cause.place
    if place in broken or any((*place, field) in broken for field in _DISCRIMINATING):
        return True
    unexpected = cause.facts.get("unexpected", [])
    return any((*place, str(key)) in around for key in unexpected)


def _causes(cause: Cause, root: dict[str, Any]) -> list[Cause]:
    """Return the errors of the alternative that was probably meant, or the error itself."""
    options = branches(cause)
    if not options or any(not branch for branch in options):
        return [cause]
    instance = pointers.follow(root, cause.place)
    if isinstance(instance, dict) and "$ref" not in instance:
        meant = [branch for branch in options if not _wants_reference(branch)]
        options = meant or options
    if len(options) > 1 and all(alternative_field(branch) for branch in options):
        return [cause]
    leaves = [[leaf for inner in branch for leaf in _causes(inner, root)] for branch in options]
    undecided = [_wrong_kind(branch, cause.place) for branch in leaves]
    if len(undecided) > 1 and all(undecided):
        return [_merged([wrong for wrong in undecided if wrong is not None])]
    return min(leaves, key=lambda branch: _misfit(branch, cause.place))


def branches(cause: Cause) -> list[list[Cause]]:
    """Return the errors of each alternative of a failed oneOf or anyOf, none for other keywords."""
    if cause.keyword not in {"oneOf", "anyOf"}:
        return []
    context: list[list[ValidationError]] = cause.facts.get("context", [])
    return [[_cause(error) for error in branch] for branch in context]


def _wants_reference(branch: Sequence[Cause]) -> bool:
    return any(
        cause.keyword == "required" and cause.facts["property"] == "$ref" for cause in branch
    )


def alternative_field(branch: Sequence[Cause]) -> str | None:
    """Return the field whose absence is all that keeps an alternative from fitting."""
    if len(branch) != 1 or branch[0].keyword != "required":
        return None
    field: str = branch[0].facts["property"]
    return field


def _wrong_kind(branch: Sequence[Cause], place: Tokens) -> Cause | None:
    """Return the error that says that an alternative is for another kind of object."""
    for cause in branch:
        says_kind = cause.place[-1:] and cause.place[-1] in _DISCRIMINATING
        if says_kind and cause.keyword in {"enum", "const"} and cause.place[:-1] == place:
            return cause
    return None


def _merged(wrong: Sequence[Cause]) -> Cause:
    """Return one error for a field whose value fits none of the alternatives."""
    options = [option for cause in wrong for option in wanted_values(cause)]
    facts = {"options": list(dict.fromkeys(options))}
    return replace(wrong[0], keyword="enum", facts=facts)


def wanted_values(cause: Cause) -> list[Any]:
    """Return the values that an enum or const allows."""
    options: list[Any] = cause.facts.get("options") or [cause.facts.get("expected_value")]
    return options


def _misfit(branch: Sequence[Cause], place: Tokens) -> tuple[bool, bool, int, int]:
    """Order alternatives: the right kind of object first, then the one that fails deepest."""
    wrong_type = any(cause.keyword == "type" and cause.place == place for cause in branch)
    wrong_kind = _wrong_kind(branch, place) is not None
    deepest = max((len(cause.place) for cause in branch), default=0)
    return wrong_type, wrong_kind, -deepest, len(branch)
