"""Options that several commands take: what one of them calls a thing, all of them do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

SPEC: Final = click.argument("spec", required=False, type=click.Path(path_type=Path))
CONFIG: Final = click.option(
    "-c",
    "--config",
    type=click.Path(path_type=Path),
    help="Configuration file; default: the nearest specmill.yaml.",
)
TARGETS: Final = click.option(
    "-t", "--target", "targets", multiple=True, help="Only this target; repeatable."
)
NAME: Final = click.option(
    "--name", default="", help="The project's name; default: made of the document's title."
)
LENIENT: Final = click.option(
    "--lenient", is_flag=True, help="Go on from faults that leave the rest meaningful."
)
OUTPUT: Final = click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The output folder."
)


def together(*options: Decorator) -> Decorator:
    """Returns a decorator that adds the options in the order in which help shows them."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            function = option(function)
        return function

    return add
