"""What help texts say, and how."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import click

from .exits import MEANINGS
from .rows import Command
from .slots import Slot, slots_of
from .tables import Tables
from .terminal import harmless
from .values import choice_text

EFFECTS = {
    "read": "reads only",
    "compute": "changes or computes",
    "external_spend": "spends money (asks first)",
    "share_export": "gives data to others (asks first)",
    "destructive": "destroys (asks first)",
}


def one_line(text: str, most: int = 100) -> str:
    """Return the first sentence of a text, cut where it is long."""
    line = harmless(" ".join(text.split("\n\n")[0].split()))
    match = re.match(r"(.+?[.!?])\s", line + " ")
    line = match[1] if match and len(match[1]) > 10 else line
    line = line.removesuffix(".")
    return line if len(line) <= most else line[: most - 3].rstrip() + "..."


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text; lists and code keep their lines."""
    found = []
    for block in harmless_lines(text).strip().split("\n\n"):
        if not block.strip():
            continue
        keeps = re.search(r"^\s*([-*|>#`]|\d+\.|    )", block, re.MULTILINE)
        found.append("\b\n" + block if keeps else block)
    return found


def harmless_lines(text: str) -> str:
    """Return a text whose lines hold no control characters."""
    return "\n".join(harmless(line) for line in text.splitlines())


def write_paragraphs(formatter: click.HelpFormatter, text: str) -> None:
    """Write a text of the document."""
    for block in paragraphs(text):
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(block)


def write_operation(formatter: click.HelpFormatter, command: Command) -> None:
    """Write what an operation does and what it needs."""
    write_paragraphs(formatter, command.summary)
    if command.description.strip() != command.summary.strip():
        write_paragraphs(formatter, command.description)
    facts = [("Operation", command.id)]
    if command.scope:
        facts.append(("Scope", command.scope))
    facts.append(("Effect", EFFECTS.get(command.side_effect, command.side_effect)))
    if "d" in command.marks:
        facts.append(("Deprecated", "yes"))
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_dl(facts)


def write_options(
    ctx: click.Context,
    formatter: click.HelpFormatter,
    title: str,
    options: Iterable[click.Parameter],
) -> None:
    """Write a section of flags."""
    records = [record for option in options if (record := option.get_help_record(ctx))]
    if records:
        with formatter.section(title):
            formatter.write_dl(records, col_max=34)


def write_examples(
    formatter: click.HelpFormatter, tables: Tables, command: Command, words: str
) -> None:
    """Write how the command may look."""
    slots = [slot for slot in slots_of(tables, command) if slot.required]
    lines = [" ".join([words, *(example_words(slot) for slot in slots)])]
    if command.body is not None:
        lines.append(f"{words} --example > body.json && {words} --json @body.json")
    if command.pagination is not None:
        lines.append(f"{lines[0]} --all")
    with formatter.section("Examples"):
        for line in lines:
            formatter.write(" " * formatter.current_indent + line + "\n")


def example_words(slot: Slot) -> str:
    """Return a flag with a value it could have."""
    shape = slot.shape
    match shape.kind:
        case "boolean":
            return f"--{slot.flag}"
        case "enum":
            word = choice_text(shape.values[0]) if shape.values else "VALUE"
        case "integer" | "number":
            limits = dict(slot.limits)
            word = limits.get("minimum") or "1"
        case "binary":
            word = "FILE"
        case "map":
            word = "KEY=VALUE"
        case "object" | "union" | "tuple":
            word = "@" + slot.input.flag + ".json"
        case _:
            word = "X"
    import shlex

    return f"--{slot.flag} {shlex.quote(word)}"


def exit_code_rows() -> Sequence[tuple[str, str]]:
    """Return the exit codes for help texts."""
    return [(str(code), meaning) for code, meaning in MEANINGS]


def log_to_stderr(package: str) -> None:
    """Let the Python package tell on standard error what it sends; it hides secrets itself."""
    import logging

    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logger = logging.getLogger(package)
    if not any(isinstance(known, logging.StreamHandler) for known in logger.handlers):
        logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
