"""An operation id should not be both an operation and a group of others."""

from ..parse.places import Place, split_id
from .subject import Subject


def group_and_leaf(subject: Subject) -> None:
    """Note ids such as `orders` beside `orders.list`: one name for a method and a resource."""
    ids = {operation.id for operation in subject.api.operations if operation.id_declared}
    groups = {
        operation_id[:index]
        for operation_id in ids
        for index, char in enumerate(operation_id)
        if char in "./"
    }
    for operation in subject.api.operations:
        if operation.id_declared and operation.id in groups:
            file, pointer = split_id(operation.pointer)
            subject.reader.note(
                "operation-id-group",
                f"{operation.id!r} is an operation, and the group of other operations",
                Place(None, file, pointer),
                hint="pin another name for one of them",
            )
