"""Debug logging that never shows a credential."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable

_SECRET_HEADERS = frozenset(
    ("authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key")
)
_SECRET_WORDS = r"token|secret|passw|api[-_]?key|signature|credential"
HIDDEN = "***"


def get_logger(package: str) -> logging.Logger:
    """Return the logger of the package; it is silent until the application configures it."""
    logger = logging.getLogger(package)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    return logger


def shown_headers(
    headers: Iterable[tuple[str, str]], secrets: frozenset[str]
) -> dict[str, str]:
    """Return headers fit for a log."""
    return {
        name: HIDDEN if _is_secret(name, secrets) else value for name, value in headers
    }


def _is_secret(name: str, secrets: frozenset[str]) -> bool:
    lower = name.lower()
    return (
        lower in _SECRET_HEADERS
        or lower in secrets
        or re.search(_SECRET_WORDS, lower) is not None
    )


def shown_url(url: str, secrets: frozenset[str]) -> str:
    """Return a URL fit for a log: values of secret query parameters are hidden."""
    base, mark, query = url.partition("?")
    if not mark:
        return url
    pieces: list[str] = []
    for piece in query.split("&"):
        name, equals, _ = piece.partition("=")
        hide = bool(equals) and _is_secret(name, secrets)
        pieces.append(f"{name}={HIDDEN}" if hide else piece)
    return base + "?" + "&".join(pieces)


class HideSecrets(logging.Filter):
    """Removes secret query values from what the HTTP stack logs about requests."""

    def __init__(self, secrets: frozenset[str]) -> None:
        super().__init__()
        self.secrets = secrets

    def filter(self, record: logging.LogRecord) -> bool:
        """Return True; the record is changed in place."""
        if isinstance(record.args, tuple) and len(record.args) > 1:
            arguments: list[object] = list(record.args)
            arguments[1] = shown_url(str(arguments[1]), self.secrets)
            record.args = tuple(arguments)
        return True
