"""The default of a server variable must be one of its values."""

from ..parse.places import Place, text_of
from .subject import Subject


def server_default(subject: Subject, place: Place) -> None:
    """Report a server variable without default, or whose default its enum excludes."""
    for name, member in place.members("variables"):
        values = member.object.get("enum")
        default = member.object.get("default")
        if default is None:
            subject.reader.warning(
                "server-variable-default",
                f"the server variable {name!r} has no default",
                member,
                hint='add "default"',
            )
        elif isinstance(values, list) and values and default not in values:
            allowed = ", ".join(text_of(value) for value in values[:5])
            subject.reader.warning(
                "server-variable-default",
                f"the default {default!r} of {name!r} is none of {allowed}",
                member.child("default"),
                hint="correct the default or the enum",
            )
