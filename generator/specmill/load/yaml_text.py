"""YAML text to plain data with the meaning of YAML 1.2: a fast parser when it can be trusted.

ryaml is an order of magnitude faster than PyYAML but knows no merge keys and no places. It is used
when importable and when the text has none of the rare things on which the two could differ;
otherwise, and for every error, the builder over PyYAML's events decides.
"""

import re
from typing import Any

from .limits import Limits
from .syntax import Problem
from .yaml_events import build
from .yaml_parser import has_old_breaks

try:
    import ryaml
except ImportError:
    ryaml = None  # type: ignore[assignment]

_NUMBERS = (".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN", "0b")
_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\.(?:inf|Inf|INF|nan|NaN|NAN)|0b[01]+)\b")
_MERGE = re.compile(r"<<[\"']?\s*:")
_WILD = 5000
_BRACKET = re.compile(r"[\[\]{}]")


def parse_yaml(text: str, limits: Limits, *, fast: bool = True) -> tuple[Any, list[Problem]]:
    """Return the value and what is wrong with it; raises SyntaxProblem or TooDeep."""
    if fast and ryaml is not None and _is_plain(text):
        try:
            value = ryaml.loads(text)  # type: ignore[attr-defined]
        except Exception:  # whatever the fast parser refuses, the builder judges
            return build(text, limits)
        if value is not None and _is_sound(value, limits.max_depth):
            return value, []
    return build(text, limits)


def _is_plain(text: str) -> bool:
    """Whether a text has nothing on which the parsers could differ, or the fast one could hang.

    Substring searches first: they cost little, and most texts have none of these things.
    """
    return not (
        has_old_breaks(text)
        or ("<<" in text and _MERGE.search(text))
        or (any(number in text for number in _NUMBERS) and _NUMBER.search(text))
        or _starts_node(text, "!", but_not="[")
        or _starts_node(text, "&", but_not=" \n")
        or _nests_wildly(text)
    )


def _starts_node(text: str, sign: str, *, but_not: str) -> bool:
    """Whether a sign stands where a node can begin, so that it is a tag or an anchor."""
    at = text.find(sign)
    while at >= 0:
        before = text[max(0, at - 200) : at]
        closer = before.rstrip(" \t\n")
        nothing_between = before == closer
        new_line = "\n" in before[len(closer) :] or not closer
        if (new_line or closer[-1] in "[{,") or (not nothing_between and closer[-1] in ":-?"):
            after = text[at + 1 : at + 2]
            if after not in but_not or not after:
                return True
        at = text.find(sign, at + 1)
    return False


def _nests_wildly(text: str) -> bool:
    """Whether brackets could nest so deeply that libyaml's quadratic time for them is felt.

    Brackets in prose are counted like others, which is why the bound is far above the limit.
    """
    if text.count("[") + text.count("{") < _WILD:
        return False
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth = depth + 1 if bracket in "[{" else max(depth - 1, 0)
        if depth > _WILD:
            return True
    return False


def _is_sound(root: object, max_depth: int) -> bool:
    """Turn response codes among the keys into strings; return False if the rest needs care."""
    level = [root] if isinstance(root, dict | list) else []
    for _ in range(max_depth):
        if not level:
            return True
        for value in level:
            if type(value) is dict and not _string_keys_of(value):
                return False
        level = [
            member
            for value in level
            for member in (value.values() if type(value) is dict else value)
            if type(member) is dict or type(member) is list
        ]
    return not level


def _string_keys_of(mapping: dict[Any, Any]) -> bool:
    if all(type(key) is str for key in mapping):
        return True
    members = list(mapping.items())
    mapping.clear()
    for key, value in members:
        if type(key) is int and 100 <= key <= 599:
            key = str(key)
        if type(key) is not str or key in mapping:
            return False
        mapping[key] = value
    return True
