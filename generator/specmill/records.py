"""Facts to composite literals of a target: the table `[records]` says how the value of each member opens and closes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .plan.facts import Fact
from .plan.nodes import TypeNode
from .text import Text

_BRACES = ("{", "}")


def spell_fact(
    fact: Fact,
    name: str,
    table: Mapping[str, Any],
    literal: Callable[[Any], str],
    margin: str | None = None,
) -> str:
    """Returns the value of the member `name`. With a `margin` a list of records stands on lines of its own.

    `table` holds `member` (a pattern of `{name}` and `{value}`), `indent`, for a member that is a type its pattern of
    `{expr}`, and for any other member whose value needs more than braces the two ends of it; `texts` has those of lists of
    texts.
    """
    match fact:
        case TypeNode():
            return str(table[name]).replace("{expr}", str(fact.expr))
        case dict():
            texts = [
                table["member"].format(name=key, value=spell_fact(each, key, table, literal))
                for key, each in fact.items()
            ]
        case list():
            texts = [spell_fact(each, "", table, literal) for each in fact]
        case _:
            return literal(fact)
    are_texts = isinstance(fact, list) and bool(fact) and isinstance(fact[0], str | Text)
    ends = table.get(name, table.get("texts", _BRACES) if are_texts else _BRACES)
    start, end = (str(each) for each in ends)
    inner = f"{margin}{table['indent']}"
    if margin is None or not isinstance(fact, list) or not texts:
        return start + ", ".join(texts) + end
    return start + "\n" + "".join(f"{inner}{text},\n" for text in texts) + margin + end
