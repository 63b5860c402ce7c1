"""Which credential a call uses: the environment first, then the profile."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from .profiles import Profile, Store
from .record import Record
from .rows import Api, Scheme
from .settings import Settings


class Chosen(Record):
    """The profile in use and where each choice comes from."""

    profile: str
    api_url: str
    api_url_from: str
    kind: str
    """api_key, token, client, oauth, or nothing."""
    secret: str
    """The secret; of `oauth` it is fetched when needed."""
    source: str
    auth: Mapping[str, Any]


def profile_name(api: Api, settings: Settings) -> str:
    """Return the name of the profile: flag, environment, `default`."""
    return settings.profile or os.environ.get(f"{api.env}_PROFILE") or "default"


def choose(api: Api, settings: Settings, store: Store) -> Chosen:
    """Return what a call uses.

    Raises:
        Failure: The file of profiles is corrupt.
    """
    name = profile_name(api, settings)
    key = os.environ.get(f"{api.env}_API_KEY", "")
    token = os.environ.get(f"{api.env}_API_TOKEN", "")
    url = settings.api_url or os.environ.get(f"{api.env}_API_URL", "")
    url_from = "--api-url" if settings.api_url else f"{api.env}_API_URL"
    profile = Profile(name)
    if not (key or token) or not url:
        profile = store.profile(name)
    if not url:
        url, url_from = profile.api_url, f"profile {name}"
    if not url:
        url, url_from = os.environ.get(f"{api.env}_BASE_URL", ""), f"{api.env}_BASE_URL"
    url = url.rstrip("/")
    if token and not key:
        is_key = bool(api.key_prefix) and token.startswith(api.key_prefix)
        kind = "api_key" if is_key else "token"
        return Chosen(name, url, url_from, kind, token, f"{api.env}_API_TOKEN", {})
    if key:
        return Chosen(name, url, url_from, "api_key", key, f"{api.env}_API_KEY", {})
    client, secret = (
        os.environ.get(f"{api.env}_CLIENT_{n}", "") for n in ("ID", "SECRET")
    )
    if client and secret:
        auth = {"client_id": client, "client_secret": secret}
        return Chosen(name, url, url_from, "client", "", f"{api.env}_CLIENT_ID", auth)
    kind = str(profile.auth.get("type") or "")
    secret = str(profile.auth.get("api_key") or profile.auth.get("token") or "")
    source = f"profile {name}" if kind else ""
    return Chosen(name, url, url_from, kind, secret, source, profile.auth)


def scheme_for(api: Api, chosen: Chosen) -> Scheme | None:
    """Return the security scheme that a credential belongs to, None where the document has none."""
    wanted = chosen.auth.get("scheme")
    if wanted:
        return next((scheme for scheme in api.schemes if scheme.key == wanted), None)
    keys = [scheme for scheme in api.schemes if scheme.kind == "apiKey"]
    tokens = [scheme for scheme in api.schemes if scheme.takes_token]
    other = [
        scheme
        for scheme in api.schemes
        if scheme.kind == "http" and not scheme.takes_token
    ]
    match chosen.kind:
        case "api_key":
            order = [*keys, *tokens, *other]
        case "token" | "oauth":
            order = [*tokens, *keys, *other]
        case "client":
            order = [scheme for scheme in tokens if scheme.kind == "oauth2"]
        case _:
            order = []
    return order[0] if order else None
