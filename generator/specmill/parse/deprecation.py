"""What a document says of something deprecated: what takes its place, and the day it goes away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Deprecation
from .places import text_of
from .settings import ParseSettings


def read_deprecation(
    value: Mapping[str, Any], settings: ParseSettings | None
) -> Deprecation | None:
    """Return what the extensions of a deprecated operation, parameter or schema say, None where they say nothing.

    `x-deprecated-replacement` is an operationId, the name of a sibling, an address or a sentence; as an object it
    has `operationId`, `name` or `url`. `x-sunset` is a date or an instant (RFC 8594 has the header of this name).
    """
    own = settings or ParseSettings()
    told = own.extension(value, "x-deprecated-replacement")
    if isinstance(told, Mapping):
        told = next((told[key] for key in ("operationId", "name", "url") if key in told), "")
    replacement, sunset = text_of(told), text_of(own.extension(value, "x-sunset"))
    if not replacement and not sunset:
        return None
    return Deprecation(replacement=replacement.strip(), sunset=sunset.strip())
