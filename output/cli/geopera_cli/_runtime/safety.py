"""Asking before money is spent, data leaves the organization, or something is destroyed."""

from __future__ import annotations

import sys

import click

from .exits import DECLINED, Failure
from .rows import Command
from .settings import Settings
from .terminal import can_ask

WARNINGS = {
    "external_spend": "This spends money",
    "share_export": "This gives data to others",
    "destructive": "This cannot be undone",
}


def confirm(command: Command, words: str, settings: Settings) -> None:
    """Ask on a terminal; elsewhere `--yes` is needed.

    Raises:
        Failure: Not confirmed.
    """
    warning = WARNINGS.get(command.side_effect)
    if warning is None or settings.yes:
        return
    if not can_ask():
        raise Failure(
            f"{warning.lower()}, and nobody can be asked here",
            DECLINED,
            "declined",
            hint="confirm with --yes",
        )
    click.echo(f"{warning}: {words}", err=True)
    while True:
        click.echo("Go on? [y/N] ", nl=False, err=True)
        line = sys.stdin.readline()
        answer = line.strip().lower()
        if answer in ("y", "yes"):
            return
        if answer in ("", "n", "no"):
            if not line:
                click.echo(err=True)
            raise Failure("not confirmed; nothing was sent", DECLINED, "declined")
