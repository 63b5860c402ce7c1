"""Counts the lines of each target: `python tests/loc.py` (`make loc`).

A line of code is one that is neither blank nor only a comment, whatever it is: template, table, reserved word, runtime, page.
`code` has those of everything but the tests of the package and its runner of wire vectors, `tests` those of these; `lines` has
all lines without tests, `all` all lines of all files.
"""

from __future__ import annotations

import re
from pathlib import Path

TEMPLATES = Path(__file__).parent.parent / "templates"
TESTS = re.compile(r"(^|/)(tests|test|wire_runner)/|_test\.\w+$|\.test\.\w+$")
BLOCKS = {"jinja": ("{#", "#}"), "slashes": ("/*", "*/"), "html": ("<!--", "-->")}
"""How comments of several lines open and close."""

MARKS = {
    "#": {"py", "pyi", "toml", "txt", "yml", "gitignore", "prettierignore", "args"},
    "//": {"go", "mod", "rs", "java", "ts", "js", "mjs"},
}
"""The mark of a comment up to the end of its line, and the kinds of files that know it."""

WITHOUT = {"json", "typed"}
"""Kinds of files without comments."""


def kind_of(path: Path) -> tuple[str, list[tuple[str, str]]]:
    """Returns the mark of comments in a file (empty for none) and the pairs around longer ones."""
    name = path.name.removesuffix(".jinja")
    extension = name.rpartition(".")[2] if "." in name else ""
    blocks = [BLOCKS["jinja"]] if path.suffix == ".jinja" else []
    mark = next((mark for mark, kinds in MARKS.items() if extension in kinds), "")
    if mark == "//":
        blocks.append(BLOCKS["slashes"])
    elif extension in ("md", "xml", "html"):
        blocks.append(BLOCKS["html"])
    elif not mark and extension not in WITHOUT and not blocks:
        raise ValueError(f"{path}: what a comment looks like is not known")
    return mark, blocks


def code_lines(path: Path) -> int:
    """Returns the number of lines that are neither blank nor only a comment."""
    mark, blocks = kind_of(path)
    count, end = 0, ""
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.strip()
        if not end:
            if not text or (mark and text.startswith(mark)):
                continue
            end = next((close for start, close in blocks if text.startswith(start)), "")
        if not end:
            count += 1
        elif end in text:
            text, end = text.partition(end)[2], ""
            count += bool(text)
    return count


def main() -> None:
    print("{:12}{:>8}{:>8}{:>8}{:>8}".format("", "code", "tests", "lines", "all"))
    for folder in sorted(path for path in TEMPLATES.iterdir() if path.is_dir()):
        code, lines = {False: 0, True: 0}, {False: 0, True: 0}
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                place = path.relative_to(folder).as_posix().removesuffix(".jinja")
                is_test = TESTS.search(place) is not None
                code[is_test] += code_lines(path)
                lines[is_test] += len(path.read_text(encoding="utf-8").splitlines())
        counts = (code[False], code[True], lines[False], sum(lines.values()))
        print(f"{folder.name:12}" + "".join(f"{count:8,}" for count in counts))


if __name__ == "__main__":
    main()
