"""An operation should say what it answers when all goes well."""

from ..parse.places import Place, split_id
from .subject import Subject


def missing_success(subject: Subject) -> None:
    """Note operations without any response below 400 and without `default`."""
    for operation in subject.api.operations:
        if not any(item.status[0] in "123d" for item in operation.responses):
            file, pointer = split_id(operation.pointer)
            subject.reader.note(
                "response-success-missing",
                f"{operation.id} declares no successful response",
                Place(None, file, pointer),
                hint="describe what it answers",
                done="whatever comes is returned as it is",
            )
