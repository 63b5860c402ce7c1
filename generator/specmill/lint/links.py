"""A link must lead to an operation of the document."""

from ..parse.places import Place
from .subject import Subject


def dangling_link(subject: Subject, place: Place) -> None:
    """Report a link whose operationId or operationRef names nothing."""
    operation_id, ref = place.text("operationId"), place.text("operationRef")
    if operation_id:
        known = {operation.id for operation in subject.api.operations}
        if operation_id not in known and not _is_duplicate(subject, operation_id):
            _report(subject, place, operation_id)
    elif ref.startswith("#"):
        if subject.reader.probe(ref, place) is None:
            _report(subject, place, ref)
    elif not ref:
        subject.reader.warning(
            "link-dangling",
            "the link names no operation",
            place,
            hint="add operationId or operationRef",
        )


def _is_duplicate(subject: Subject, operation_id: str) -> bool:
    """Whether an id is declared more than once, so that no operation of the model carries it."""
    paths = subject.reader.root.members("paths")
    return any(
        isinstance(operation, dict) and operation.get("operationId") == operation_id
        for _, item in paths
        for operation in item.object.values()
    )


def _report(subject: Subject, place: Place, target: str) -> None:
    subject.reader.warning(
        "link-dangling",
        f"the link leads to {target!r}, which does not exist",
        place,
        hint="correct the operationId or operationRef",
    )
