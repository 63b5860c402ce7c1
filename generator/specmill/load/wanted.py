"""The places that are looked for in a text, as a trie of their tokens."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Wanted:
    """One place: `offset` is filled in when it is found, `members` are wanted places below it."""

    members: dict[str, "Wanted"] = field(default_factory=dict)
    offset: int = -1
    parent: "Wanted | None" = None

    def size(self) -> int:
        """Return the number of places in this trie."""
        total = 0
        stack: list[Wanted] = [self]
        while stack:
            current = stack.pop()
            total += 1
            stack.extend(current.members.values())
        return total
