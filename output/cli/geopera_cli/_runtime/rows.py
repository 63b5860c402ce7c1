"""The rows of the tables, with names for their columns.

Tables are plain tuples, so that reading one is as cheap as Python can make it. A type is a
tuple as well: its kind, then what the kind needs (`("array", ("string",))`).
"""

from __future__ import annotations

from typing import Any, TypeAlias

from .record import Record

ApiRow: TypeAlias = tuple[Any, ...]
CommandRow: TypeAlias = tuple[Any, ...]
ModelRow: TypeAlias = tuple[Any, ...]
Type: TypeAlias = tuple[Any, ...]
Limits: TypeAlias = tuple[tuple[str, str], ...]


class Field(Record):
    """A member of an object. Marks: r required, d deprecated, o read-only, w write-only."""

    flag: str
    wire: str
    type: Type
    marks: str
    help: str
    limits: Limits
    default: tuple[Any, ...]
    """The declared default in a tuple; empty where there is none."""
    constant: tuple[Any, ...]

    @property
    def required(self) -> bool:
        return "r" in self.marks


class Input(Field):
    """An input of an operation: a parameter, a member of the body, or the body."""

    source: str
    """path, query, header, cookie, querystring, body_field or body."""
    argument: str
    """The name of the argument in the Python package."""


class Body(Record):
    """The request body. `media` pairs each media type with its family (json, form, ...)."""

    required: bool
    flattened: bool
    type: Type
    media: tuple[tuple[str, str], ...]
    example: str


class Pagination(Record):
    """How pages follow: `items` is the place of the items, `size_flag` sets their number."""

    style: str
    items: str
    size_flag: str


class Command(Record):
    """One operation. Marks: d deprecated, w raw response, i idempotent by its method."""

    id: str
    chain: tuple[str, ...]
    """How the method is reached from the client of the Python package."""
    summary: str
    description: str
    method: str
    path: str
    side_effect: str
    scope: str
    marks: str
    idempotency_header: str
    result_kind: str
    """none, json, text, binary, xml, stream or any."""
    result: Type
    inputs: tuple[Input, ...]
    body: Body | None
    pagination: Pagination | None
    security: tuple[tuple[str, ...], ...]
    """Alternatives of security schemes that are needed together."""
    media: tuple[str, ...]
    """Media types of the successful response."""


class Scheme(Record):
    """A security scheme; `argument` is its name in the Python client, `env` its variable."""

    key: str
    kind: str
    scheme: str
    location: str
    wire: str
    argument: str
    env: str
    flows: tuple[tuple[Any, ...], ...]
    discovery: str

    @property
    def takes_token(self) -> bool:
        """Whether its credential is an access token."""
        return self.kind in ("oauth2", "openIdConnect") or (
            self.kind == "http" and self.scheme == "bearer"
        )


class Flow(Record):
    """A flow of an OAuth scheme; `kind` is deviceAuthorization, clientCredentials, ..."""

    kind: str
    authorization_url: str
    device_url: str
    token_url: str
    refresh_url: str
    client_id: str
    scopes: tuple[str, ...]


class Server(Record):
    url: str
    name: str
    description: str
    variables: tuple[str, ...]


class Api(Record):
    """The document as a whole."""

    command: str
    distribution: str
    sdk: str
    client: str
    env: str
    title: str
    version: str
    summary: str
    description: str
    key_prefix: str
    servers: tuple[Server, ...]
    schemes: tuple[Scheme, ...]
    custom: bool
    """Whether `_custom.py` adds commands."""


class Member(Record):
    """A group within a group: its command, the file of its table, what it is for."""

    name: str
    module: str
    title: str
    description: str
    contents: str
    """The names of what is in it."""


def read_command(row: CommandRow) -> Command:
    """Return a row of `COMMANDS` with names for its columns."""
    values = list(row)
    values[12] = tuple(Input(*columns) for columns in row[12])
    values[13] = Body(*row[13]) if row[13] else None
    values[14] = Pagination(*row[14]) if row[14] else None
    return Command(*values)


def read_api(row: ApiRow) -> Api:
    """Return the row of the document with names for its columns."""
    values = list(row)
    values[10] = tuple(Server(*columns) for columns in row[10])
    values[11] = tuple(Scheme(*columns) for columns in row[11])
    return Api(*values)
