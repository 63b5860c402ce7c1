"""The client of the Python package, signed in as the user chose."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .credentials import Chosen, choose, profile_name, scheme_for
from .profiles import Store
from .rows import Api, Scheme
from .sdk import Package, tokens_of
from .settings import Hooks, Settings

if TYPE_CHECKING:
    from .tokens import KeptTokens


class Connection:
    """Makes clients with the credential, the address and the limits of the settings."""

    def __init__(self, api: Api, settings: Settings, hooks: Hooks, agent: str) -> None:
        self.api = api
        self.settings = settings
        self.hooks = hooks
        self.agent = agent
        self.store = Store(api.command, api.env)
        self.package = Package(api.sdk)
        self._token = ""
        self._kept: KeptTokens | None = None

    @contextmanager
    def client(self, transport: Any = None) -> Iterator[Any]:
        """Yield a client and close it; tokens that it fetched are kept for the next run.

        Args:
            transport: What sends the requests, instead of the network.
        """
        chosen = choose(self.api, self.settings, self.store)
        client = self.package.client(
            self.api,
            settings=self.settings,
            base_url=chosen.api_url,
            credential=self._credential(chosen),
            hooks=self.hooks,
            transport=transport,
            user_agent=self.agent,
        )
        if self._kept is not None:
            tokens_of(client).update(self._kept.load())
        try:
            yield client
        finally:
            if self._kept is not None and transport is None:
                self._kept.save(tokens_of(client))
            client.close()

    @property
    def renewable(self) -> bool:
        """Whether the credential in use is a token of a login that can be renewed."""
        return bool(self._token)

    def renew(self) -> None:
        """Fetch another token in place of the one that the server refused."""
        from .oauth import TokenClient, fresh_token

        name = profile_name(self.api, self.settings)
        stale, self._token = self._token, ""
        fresh_token(
            self.store, name, lambda: TokenClient(self.hooks.transport), stale=stale
        )

    def _credential(self, chosen: Chosen) -> tuple[Scheme, Any] | None:
        scheme = scheme_for(self.api, chosen)
        if scheme is None:
            return None
        if chosen.kind == "oauth":
            return scheme, (
                (lambda: "***") if self.settings.dry_run else self._fresh_token
            )
        if chosen.kind == "client":
            pair = (str(chosen.auth["client_id"]), str(chosen.auth["client_secret"]))
            if self.settings.dry_run:
                return scheme, "***"
            from .tokens import KeptTokens

            self._kept = KeptTokens(self.store, *pair, chosen.api_url)
            return scheme, self.package.module.ClientCredentials(*pair)
        return scheme, chosen.secret

    def _fresh_token(self) -> str:
        from .oauth import TokenClient, fresh_token

        name = profile_name(self.api, self.settings)
        self._token = fresh_token(
            self.store, name, lambda: TokenClient(self.hooks.transport), stale=""
        )
        return self._token
