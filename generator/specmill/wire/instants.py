"""RFC 3339 date-times as points in time, without rounding."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from typing import Final

_DATE_TIME: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))", re.ASCII
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_RESOLUTIONS: Final = (3, 6, 9)
"""Decimal digits of a second that platforms keep."""


def instant(text: str) -> Fraction | None:
    """Return the seconds since 1970 of an RFC 3339 date-time, or None for other text."""
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        return None
    date, time, fraction, sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    try:
        zone = timezone(-offset if sign == "-" else offset)
        whole = datetime.fromisoformat(f"{date}T{time}").replace(tzinfo=zone)
    except ValueError:
        return None
    seconds = Fraction((whole - _EPOCH) // timedelta(seconds=1))
    return seconds + (Fraction("0" + fraction) if fraction else 0)


def same_instant(expected: str, actual: str, *, truncated: bool = False) -> bool:
    """Return whether two texts are date-times of one instant.

    With ``truncated`` the actual one may be the expected one cut to milli-, micro- or nanoseconds.
    """
    left, right = instant(expected), instant(actual)
    if left is None or right is None:
        return False
    if left == right:
        return True
    return truncated and any(right == Fraction(left * 10**n // 1, 10**n) for n in _RESOLUTIONS)
