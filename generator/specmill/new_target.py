"""`specmill new-target`: the skeleton of a language, which generates on its first run."""

from __future__ import annotations

import re
import shutil
from importlib.resources import as_file, files
from pathlib import Path

import click

from .configuration import Configuration, TargetSettings
from .target_options import find_target, target_names

_PLACEHOLDER = "@NAME@"


@click.command("new-target")
@click.argument("name")
@click.option(
    "--like", metavar="TARGET", help="Copy a built-in or installed target instead of the skeleton."
)
@click.option(
    "-d",
    "--directory",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("templates"),
    show_default=True,
    help="Where the folder is made.",
)
def new_target(name: str, like: str | None, directory: Path) -> None:
    """Write the template folder of a new target NAME.

    The folder generates at once; its README tells the order of work. Name DIRECTORY under `templates:` in specmill.yaml.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", name):
        raise click.UsageError(
            "a target is named in lower case, as in `specmill new-target kotlin`"
        )
    folder = directory / name
    if folder.exists():
        raise click.UsageError(f"{folder} exists")
    with as_file(files("specmill").joinpath("skeleton")) as skeleton:
        _copy(skeleton if like is None else _original(like), folder)
        readme = (skeleton / "README.md").read_text("utf-8")
    if like is None:
        _fill(folder, name)
    (folder / "README.md").write_text(readme.replace(_PLACEHOLDER, name), "utf-8")
    click.echo(
        f"""wrote {folder}; next: specmill generate, with this in specmill.yaml:
  spec: openapi.yaml
  templates: [{directory.as_posix()}]
  targets: {{{name}: {{}}}}
{folder}/README.md tells the order of work"""
    )


def _original(like: str) -> Path:
    """Returns the folder of the target to copy."""
    source = find_target(TargetSettings(key=like, uses=like), Configuration(folder=Path.cwd()))
    if not (source / "target.toml").is_file():
        raise click.UsageError(f'there is no target "{like}"; targets: {", ".join(target_names())}')
    return source


def _copy(source: Path, folder: Path) -> None:
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("__pycache__", ".*_cache"))


def _fill(folder: Path, name: str) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            path.write_text(path.read_text("utf-8").replace(_PLACEHOLDER, name), "utf-8")
