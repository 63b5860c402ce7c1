"""Unified differences of files, cut to a length, in time that grows with the size of the files
only.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence

LIMIT = 100
_WINDOW = 400
_CONTEXT = 3
_LONG = 400


def text_lines(content: bytes) -> list[str] | None:
    """Returns the lines of a file, None where it is not UTF-8 text."""
    if b"\0" in content[:8192]:
        return None
    try:
        return content.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return None


def amounts(old: bytes, new: bytes) -> tuple[int, int]:
    """Returns how many lines were added and removed; (0, 0) for binary files."""
    before, after = text_lines(old), text_lines(new)
    if before is None or after is None:
        return 0, 0
    if not old:
        return len(after) - (after[-1] == ""), 0
    if not new:
        return 0, len(before) - (before[-1] == "")
    here, there = Counter(before), Counter(after)
    return (there - here).total(), (here - there).total()


def unified(old: bytes, new: bytes, path: str, *, limit: int = LIMIT) -> str:
    """Returns a unified diff from `old` to `new` of at most `limit` lines, and a last line that
    says what was cut.
    """
    before, after = text_lines(old), text_lines(new)
    if before is None or after is None:
        return f"Binary file {path} differs ({len(old):,} -> {len(new):,} bytes)\n"
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    start = max(0, head - _CONTEXT)
    ours = before[start : len(before) - tail + min(tail, _CONTEXT)]
    theirs = after[start : len(after) - tail + min(tail, _CONTEXT)]
    whole = len(ours) <= _WINDOW and len(theirs) <= _WINDOW
    matcher = difflib.SequenceMatcher(None, ours[:_WINDOW], theirs[:_WINDOW], autojunk=False)
    lines = [f"--- committed {path}", f"+++ generated {path}"]
    for group in matcher.get_grouped_opcodes(_CONTEXT):
        lines += _hunk(group, ours, theirs, start)
    rest = len(lines) - limit
    if rest > 0 or not whole:
        more = f"{rest} more lines" if whole else "more"
        lines = [*lines[:limit], f"... {more} in {path}"]
    return "".join(_shown(line) + "\n" for line in lines)


def _common(first: Sequence[str], second: Sequence[str]) -> int:
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def _hunk(
    group: Sequence[tuple[str, int, int, int, int]],
    ours: Sequence[str],
    theirs: Sequence[str],
    start: int,
) -> list[str]:
    first, last = group[0], group[-1]
    old = f"{first[1] + start + 1},{last[2] - first[1]}"
    new = f"{first[3] + start + 1},{last[4] - first[3]}"
    lines = [f"@@ -{old} +{new} @@"]
    for tag, old_from, old_to, new_from, new_to in group:
        if tag == "equal":
            lines += [" " + line for line in ours[old_from:old_to]]
            continue
        lines += ["-" + line for line in ours[old_from:old_to]]
        lines += ["+" + line for line in theirs[new_from:new_to]]
    return lines


def _shown(line: str) -> str:
    """A line safe for a terminal, cut where it is very long."""
    cut = line if len(line) <= _LONG else line[:_LONG] + "…"
    if cut.isprintable():
        return cut
    return "".join(
        character
        if character.isprintable() or character == "\t"
        else character.encode("unicode_escape").decode("ascii")
        for character in cut
    )
