"""Tokens of client credentials, kept between commands so that each need not ask for a new one."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from .profiles import Store, write_private

Tokens = dict[str, tuple[str, float | None]]
"""Tokens by scheme and scopes, each with the time of its end."""


class KeptTokens:
    """The tokens of one client at one API; a file that cannot be read counts as empty."""

    def __init__(
        self, store: Store, client_id: str, secret: str, base_url: str
    ) -> None:
        self._store = store
        self._path = store.folder / "tokens.json"
        name = f"{client_id}\n{secret}\n{base_url}"
        self._key = hashlib.sha256(name.encode()).hexdigest()

    def load(self) -> Tokens:
        """Return the tokens that are kept."""
        kept = self._read().get(self._key)
        if not isinstance(kept, dict):
            return {}
        return {
            name: (str(pair[0]), None if pair[1] is None else float(pair[1]))
            for name, pair in kept.items()
            if isinstance(pair, list) and len(pair) == 2
        }

    def save(self, tokens: Tokens) -> None:
        """Keep tokens in place of those of before."""
        if tokens == self.load():
            return
        with self._store.lock():
            found = self._read()
            if tokens:
                found[self._key] = {name: list(pair) for name, pair in tokens.items()}
            else:
                found.pop(self._key, None)
            write_private(self._path, found)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
