"""Credentials and how each security scheme of OpenAPI puts them on a request."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeAlias

from .effects import Flow, Invoke
from .errors import InvalidArgumentError, MissingCredentialsError
from .guards import is_tuple
from .operation import Requirement
from .text import encode, encode_form, header_value


class BasicCredentials:
    """User name and password for HTTP Basic (RFC 7617)."""

    __slots__ = ("password", "username")

    def __init__(self, username: str, password: str) -> None:
        self.username = username
        self.password = password

    def __repr__(self) -> str:
        return f"BasicCredentials(username={self.username!r}, password=***)"


class ClientCredentials:
    """Client id and secret that are exchanged for tokens (RFC 6749, 4.4)."""

    __slots__ = ("client_id", "client_secret", "scopes", "token_url")

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.scopes = scopes
        self.token_url = token_url

    def __repr__(self) -> str:
        return f"ClientCredentials(client_id={self.client_id!r}, client_secret=***)"

    def basic(self) -> str:
        """Return the Authorization value: both are form-encoded first (RFC 6749, 2.3.1)."""
        pair = f"{encode_form(self.client_id)}:{encode_form(self.client_secret)}"
        return "Basic " + base64.b64encode(pair.encode()).decode("ascii")


TokenSource: TypeAlias = Callable[[], str | Awaitable[str]]
Credential: TypeAlias = (
    str | TokenSource | BasicCredentials | ClientCredentials | tuple[str, str] | bool
)
"""A token or key, a function that returns one, a pair of name and password, or an OAuth client."""


class SecurityScheme:
    """A scheme of the document. `kind` is apiKey, http, oauth2, openIdConnect or mutualTLS."""

    __slots__ = ("kind", "location", "name", "scheme", "token_url")

    def __init__(
        self,
        kind: str,
        *,
        scheme: str = "",
        location: str = "header",
        name: str = "",
        token_url: str = "",
    ) -> None:
        self.kind = kind
        self.scheme = scheme.lower()
        self.location = location
        self.name = name
        self.token_url = token_url


class Applied:
    """What credentials add to one request."""

    __slots__ = ("cookies", "headers", "oauth", "query", "secret_queries")

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.query: list[str] = []
        self.cookies: list[str] = []
        self.secret_queries: set[str] = set()
        self.oauth: list[str] = []
        """Keys of cached tokens in use, to forget them after a 401."""


def choose_requirement(
    alternatives: Sequence[Requirement],
    credentials: Mapping[str, Any],
    *,
    enforce: bool,
) -> Requirement:
    """Return the first alternative whose schemes all have credentials.

    Real credentials are preferred to anonymous access, wherever that stands in the list.

    Raises:
        MissingCredentialsError: None fits and anonymous access is not offered.
    """
    for requirement in alternatives:
        if requirement and all(name in credentials for name in requirement):
            return requirement
    if enforce and alternatives and all(alternatives):
        missing = [name for name in alternatives[0] if name not in credentials]
        raise MissingCredentialsError(missing[0])
    return {}


def apply_scheme(
    key: str,
    scheme: SecurityScheme,
    credential: Credential,
    scopes: tuple[str, ...],
    applied: Applied,
    tokens: Callable[..., Flow] | None,
) -> Flow:
    """Add one credential to a request; `tokens` are there where a client has client credentials.

    Raises:
        InvalidArgumentError: The credential cannot be sent; its text is not shown.
    """
    if scheme.kind == "mutualTLS":
        return
    if scheme.kind == "http" and scheme.scheme == "basic":
        pair = _basic_pair(key, credential)
        text = base64.b64encode(f"{pair[0]}:{pair[1]}".encode()).decode("ascii")
        applied.headers["Authorization"] = f"Basic {text}"
        return
    if isinstance(credential, ClientCredentials):
        assert tokens is not None
        if credential.scopes is not None:
            scopes = tuple(credential.scopes)
        token = yield from tokens(key, scheme, credential, scopes)
        applied.oauth.append(token_key(key, scopes))
    elif callable(credential):
        token = yield Invoke(credential)
    else:
        token = credential
    if not isinstance(token, str):
        raise InvalidArgumentError("the credential is not text", param=key)
    if scheme.kind == "apiKey":
        _apply_key(key, scheme, token, applied)
    else:
        word = {"": "Bearer", "bearer": "Bearer"}.get(
            scheme.scheme, scheme.scheme.title()
        )
        value = header_value(token, key, secret=True)
        applied.headers["Authorization"] = f"{word} {value}"


def _apply_key(key: str, scheme: SecurityScheme, token: str, applied: Applied) -> None:
    if any(c in "\r\n\0" for c in token):
        raise InvalidArgumentError("the key holds a line break or NUL", param=key)
    if scheme.location == "query":
        applied.query.append(f"{encode(scheme.name)}={encode(token)}")
        applied.secret_queries.add(encode(scheme.name))
    elif scheme.location == "cookie":
        if any(c in "; \t" for c in token):
            raise InvalidArgumentError("the key holds a blank or semicolon", param=key)
        value = header_value(token, key, secret=True)
        applied.cookies.append(f"{scheme.name}={value}")
    else:
        applied.headers[scheme.name] = header_value(token, key, secret=True)


def _basic_pair(key: str, credential: Credential) -> tuple[str, str]:
    if isinstance(credential, BasicCredentials):
        pair = (credential.username, credential.password)
    elif is_tuple(credential):
        pair = (str(credential[0]), str(credential[1]))
    elif isinstance(credential, str):
        name, _, password = credential.partition(":")
        pair = (name, password)
    else:
        raise InvalidArgumentError("needs a user name and a password", param=key)
    if ":" in pair[0] or any(ord(c) < 32 or ord(c) == 127 for c in pair[0]):
        raise InvalidArgumentError(
            "holds a colon or control character", param=f"{key}.username"
        )
    if any(ord(c) < 32 or ord(c) == 127 for c in pair[1]):
        raise InvalidArgumentError("holds a control character", param=f"{key}.password")
    return pair


def token_key(key: str, scopes: tuple[str, ...]) -> str:
    """Return the name of a cached token."""
    return " ".join((key, *scopes))
