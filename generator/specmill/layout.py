"""Layout that depends on width: what stands on one line if it fits, else one item per line.

Formatters of most languages agree on this rule, so templates that use it emit text that they leave alone.
"""

from __future__ import annotations

from collections.abc import Iterable


def fit(
    items: Iterable[str],
    before: str = "",
    after: str = "",
    *,
    indent: int = 0,
    width: int = 88,
    step: int = 4,
    trailing: str = ",",
    pad: str = "",
    separator: str = ", ",
    explode: bool = False,
) -> str:
    """Returns `before item, item after` on one line of at most `width` columns, else each item on a line of its own.

    `indent` is the column the text starts at (it is not printed); items are indented by `step` more; `trailing` ends the
    last item of the exploded form; `pad` stands inside the brackets of the one-line form; `explode` forces the long form.
    """
    parts = list(items)
    if not parts:
        return before + after
    line = f"{before}{pad}{separator.join(parts)}{pad}{after}"
    if not explode and "\n" not in line and indent + len(line) <= width:
        return line
    margin = " " * (indent + step)
    joined = (separator.rstrip() + "\n" + margin).join(parts)
    return f"{before}\n{margin}{joined}{trailing}\n{' ' * indent}{after}"
