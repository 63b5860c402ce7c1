"""Lists of raw ``name=value`` pairs: queries, forms and cookies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from .difference import Difference, differ
from .rules import Rules

_NO_VALUE: Final = "\0no value"
"""Stands for the value of a pair without an equals sign, which differs from an empty one."""


def pairs_difference(
    expected: Iterable[str],
    actual: Iterable[str],
    rules: Rules,
    *,
    key: str,
    any_order: bool = False,
) -> Difference | None:
    """Return the first name whose values differ, or None if two lists of pairs are equal.

    Pairs of different names may come in any order; those of one name keep theirs unless
    ``any_order``. A plus sign is a space at the semantic level, except in cookies.
    """
    plus = not any_order
    left, right = _by_name(expected, rules, plus=plus), _by_name(actual, rules, plus=plus)
    for name in dict.fromkeys((*left, *right)):
        values, others = left.get(name, []), right.get(name, [])
        if any_order:
            values, others = sorted(values), sorted(others)
        same = len(values) == len(others) and all(
            rules.same(one, other) for one, other in zip(values, others, strict=True)
        )
        if not same:
            return differ(f"{key}/{name}", _shown(values), _shown(others))
    return None


def _shown(values: list[str]) -> list[str] | str:
    return [value.replace(_NO_VALUE, "(no value)") for value in values] or "absent"


def _by_name(pairs: Iterable[str], rules: Rules, *, plus: bool) -> dict[str, list[str]]:
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        name, equals, value = pair.partition("=")
        text = rules.text(value, plus=plus) if equals else _NO_VALUE
        grouped[rules.text(name, plus=plus)].append(text)
    return dict(grouped)
