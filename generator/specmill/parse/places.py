"""Places: a JSON value together with the file and pointer it stands at."""

from typing import Any, NamedTuple, TypeAlias

from ..load import pointers

Raw: TypeAlias = dict[str, Any]
"""A JSON object of the document."""


class Place(NamedTuple):
    """A value, the file it stands in ("" for the root document) and its pointer without "#"."""

    value: Any
    file: str
    pointer: str

    @property
    def id(self) -> str:
        """The place in the spelling of the model: `#/paths/~1pets` or `models/pet.yaml#/Pet`."""
        return f"{self.file}#{self.pointer}"

    @property
    def object(self) -> Raw:
        """The value if it is an object, else an empty one."""
        return self.value if isinstance(self.value, dict) else {}

    def child(self, token: str) -> "Place":
        """Return the place of a member that exists."""
        return Place(self.value[token], self.file, f"{self.pointer}/{pointers.escape(token)}")

    def item(self, index: int) -> "Place":
        """Return the place of an item that exists."""
        return Place(self.value[index], self.file, f"{self.pointer}/{index}")

    def members(self, token: str) -> "list[tuple[str, Place]]":
        """Return the members of the object at `token`, none if it is no object."""
        value = self.object.get(token)
        if not isinstance(value, dict):
            return []
        base = f"{self.pointer}/{pointers.escape(token)}"
        return [
            (str(name), Place(member, self.file, f"{base}/{pointers.escape(str(name))}"))
            for name, member in value.items()
        ]

    def items(self, token: str) -> "list[Place]":
        """Return the items of the array at `token`, none if it is no array."""
        value = self.object.get(token)
        if not isinstance(value, list):
            return []
        base = f"{self.pointer}/{pointers.escape(token)}"
        return [Place(item, self.file, f"{base}/{index}") for index, item in enumerate(value)]

    def text(self, token: str) -> str:
        """Return the string at `token`; numbers in their spelling, anything else as ""."""
        value = self.value
        return text_of(value.get(token)) if isinstance(value, dict) else ""

    def flag(self, token: str) -> bool:
        """Return whether the member at `token` is true."""
        value = self.value
        return isinstance(value, dict) and value.get(token) is True


def text_of(value: object) -> str:
    """Return a string as it is, a number in its spelling, anything else as ""."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return str(value)


def split_id(place_id: str) -> tuple[str, str]:
    """Return file and pointer of a place id."""
    file, _, pointer = place_id.partition("#")
    return file, pointer
