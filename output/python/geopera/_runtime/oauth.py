"""OAuth2 client credentials (RFC 6749, 4.4): fetch, cache and renew tokens."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

from .auth import ClientCredentials, SecurityScheme, token_key
from .clock import Clock
from .effects import Exclusive, Flow, Read, Send
from .errors import AuthenticationFailedError, InvalidArgumentError
from .guards import is_dict
from .messages import HttpRequest, HttpResponse
from .payload import Payload
from .text import encode_form
from .types import Timeout

FORM = "application/x-www-form-urlencoded"
EARLY = 30.0
"""Seconds before its end at which a token is renewed."""


class TokenCache:
    """The tokens of one client, by scheme and scopes."""

    __slots__ = ("_clock", "_timeout", "_tokens", "user_agent")

    def __init__(
        self, clock: Clock, timeout: Callable[[], Timeout], user_agent: str
    ) -> None:
        self._clock = clock
        self._timeout = timeout
        self._tokens: dict[str, tuple[str, float | None]] = {}
        self.user_agent = user_agent

    def forget(self, key: str) -> None:
        """Drop a token that the server no longer accepts."""
        self._tokens.pop(key, None)

    def token(
        self,
        key: str,
        scheme: SecurityScheme,
        credential: ClientCredentials,
        scopes: tuple[str, ...],
        base: str,
    ) -> Flow:
        """Return a valid token; only one call at a time asks the token endpoint.

        A relative token URL is resolved against the server's, `base`.

        Raises:
            AuthenticationFailedError: The endpoint refused.
        """
        name = token_key(key, scopes)
        known = self._known(name)
        if known is None:
            known = yield Exclusive(
                name, self._fetch(name, scheme, credential, scopes, base)
            )
        return known

    def _known(self, name: str) -> str | None:
        token, end = self._tokens.get(name, ("", 0.0))
        if not token or (end is not None and self._clock.now() >= end - EARLY):
            return None
        return token

    def _fetch(
        self,
        name: str,
        scheme: SecurityScheme,
        credential: ClientCredentials,
        scopes: tuple[str, ...],
        base: str,
    ) -> Flow:
        known = self._known(name)
        if known is not None:
            return known
        url = credential.token_url or scheme.token_url
        url = url and urljoin(base, url)
        if not url.startswith(("https://", "http://")):
            raise InvalidArgumentError(
                "the scheme names no token URL", param="token_url"
            )
        form = "grant_type=client_credentials"
        if scopes:
            form += "&scope=" + encode_form(" ".join(scopes))
        headers = [
            ("Accept", "application/json"),
            ("Content-Type", FORM),
            ("User-Agent", self.user_agent),
            ("Authorization", credential.basic()),
        ]
        request = HttpRequest(
            "POST", url, headers, Payload(FORM, form.encode("ascii")), self._timeout()
        )
        response = yield Send(request)
        content = yield Read(response)
        token, lifetime = _parse(response, content)
        end = None if lifetime is None else self._clock.now() + lifetime
        self._tokens[name] = (token, end)
        return token


def _parse(response: HttpResponse, content: bytes) -> tuple[str, float | None]:
    try:
        found: Any = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    data: dict[str, Any] = found if is_dict(found) else {}
    token = data.get("access_token")
    if response.status // 100 == 2 and isinstance(token, str) and token:
        lifetime = data.get("expires_in")
        if isinstance(lifetime, str) and lifetime.isdecimal():
            lifetime = int(lifetime[:15])
        if isinstance(lifetime, (int, float)) and not isinstance(lifetime, bool):
            return token, float(lifetime)
        return token, None
    code = data.get("error")
    code = code if isinstance(code, str) else ""
    error = AuthenticationFailedError(
        f"the token endpoint refused (status {response.status}) {code}".rstrip(),
        status=response.status,
        headers=response.headers,
        method="POST",
        url=response.url,
    )
    error.code = code
    raise error
