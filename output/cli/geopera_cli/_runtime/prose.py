"""What help texts say."""

from __future__ import annotations

from collections.abc import Iterable

import click

from .exits import MEANINGS
from .help import HelpWriter
from .terminal import harmless

EFFECTS = {
    "read": "reads only",
    "compute": "changes or computes",
    "external_spend": "spends money (asks first)",
    "share_export": "gives data to others (asks first)",
    "destructive": "destroys (asks first)",
}


def one_line(text: str, most: int = 100) -> str:
    """Return the first sentence of a text, cut where it is long."""
    line = harmless(" ".join(text.strip().split("\n\n")[0].split()))
    for end in (". ", "! ", "? "):
        at = line.find(end, 10)
        if at > 0 and not line[:at].endswith((" e.g", " i.e", " vs", " etc")):
            line = line[:at]
    line = line.removesuffix(".")
    return line if len(line) <= most else line[: most - 3].rstrip() + "..."


def harmless_lines(text: str) -> str:
    """Return a text whose lines hold no control characters."""
    return "\n".join(harmless(line) for line in text.splitlines())


def option_row(option: click.Parameter) -> tuple[str, str] | None:
    """Return a flag and its help; nothing for one that is hidden."""
    if not isinstance(option, click.Option) or option.hidden:
        return None
    names = ", ".join(sorted(option.opts, key=len))
    if option.secondary_opts:
        names = f"{names} / {', '.join(option.secondary_opts)}"
    if not option.is_flag:
        names = f"{names} {metavar_of(option)}"
    if len(option.opts) == 1 and not names.startswith("--"):
        names = names.strip()
    return names, option.help or ""


def metavar_of(option: click.Option) -> str:
    """Return the word that stands for the value of a flag."""
    if option.metavar:
        return option.metavar
    if isinstance(option.type, click.Choice):
        return f"[{'|'.join(str(choice) for choice in option.type.choices)}]"
    return str(getattr(option.type, "metavar", "") or option.type.name.upper())


def option_rows(options: Iterable[click.Parameter]) -> list[tuple[str, str]]:
    """Return the rows of flags that are not hidden."""
    return [row for option in options if (row := option_row(option))]


def exit_code_rows() -> list[tuple[str, str]]:
    """Return the exit codes for help texts."""
    return [(str(code), meaning) for code, meaning in MEANINGS]


def plain_help(command: click.Command, words: str, text: str) -> str:
    """Return the help of a command of the tool itself."""
    writer = HelpWriter()
    arguments = [
        p.name.upper()
        for p in command.params
        if isinstance(p, click.Argument) and p.name
    ]
    writer.usage(words, " ".join([*arguments, "[OPTIONS]"]))
    writer.text(text)
    writer.section("Options", option_rows(command.params))
    return str(writer)
