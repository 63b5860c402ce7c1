"""Sites: which named thing an inline schema stands in, the source of its name."""

from typing import NamedTuple


class Site(NamedTuple):
    """Where a schema stands: the nearest named owner and the role below it.

    `name` is set instead of `owner` in shared responses, parameters and the like, which are named
    components but no schemas.
    """

    owner: str = ""
    owner_is_operation: bool = False
    name: str = ""
    role: tuple[str, ...] = ()

    def at(self, *words: str) -> "Site":
        """Return the site with further words of role."""
        return Site(self.owner, self.owner_is_operation, self.name, self.role + words)


def below(schema_id: str) -> Site:
    """Return the site directly below a named schema."""
    return Site(schema_id)
