"""Two templates that differ only in the names of parameters are one path (OpenAPI, Paths Object)."""

import re

from ..parse.places import Place, split_id
from .subject import Subject

_NAME = re.compile(r"\{[^{}]*\}")


def equivalent_paths(subject: Subject) -> None:
    """Report operations with one method on templates that match the same requests."""
    first: dict[tuple[str, str], str] = {}
    for operation in subject.api.operations:
        if operation.fixed_query:
            continue
        key = (operation.method, _NAME.sub("{}", operation.path))
        earlier = first.setdefault(key, operation.path)
        if earlier != operation.path:
            file, pointer = split_id(operation.pointer)
            subject.reader.warning(
                "path-equivalent",
                f"{operation.path!r} matches the same requests as {earlier!r}",
                Place(None, file, pointer),
                hint="keep one of the two paths",
                done="both operations were kept",
            )
