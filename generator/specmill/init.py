"""`specmill init`: a first specmill.yaml for a document."""

from __future__ import annotations

from pathlib import Path

import click

from .configuration import FILE_NAME

_FIRST = """\
# What specmill makes of the document. Everything has a default: remove what you do not need.
spec: {spec}
output: output
# name: {name}              # default: made of info.title
# overlays: [overlay.yaml]  # OpenAPI Overlay documents, applied in order
# hide: {{scopes: ["admin:*"]}}  # operations left out of every public surface
targets:
  python: {{}}
  typescript: {{}}
  cli: {{}}
  markdown: {{}}
"""
_USUAL = (
    "openapi.yaml",
    "openapi.yml",
    "openapi.json",
    "spec/openapi.yaml",
    "swagger.yaml",
    "swagger.json",
)


@click.command()
@click.argument("spec", required=False, type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite an existing specmill.yaml.")
def init(spec: Path | None, force: bool) -> None:
    """Write a first specmill.yaml for the document SPEC into the current folder."""
    spec = spec or next((Path(name) for name in _USUAL if Path(name).is_file()), None)
    if spec is None:
        raise click.UsageError("no document here: name one, as in `specmill init api/openapi.yaml`")
    if not spec.is_file():
        raise click.UsageError(f"{spec} does not exist")
    path = Path(FILE_NAME)
    if path.exists() and not force:
        raise click.UsageError(f"{FILE_NAME} exists; --force overwrites it")
    path.write_text(_FIRST.format(spec=spec.as_posix(), name=spec.stem), "utf-8")
    click.echo(f"wrote {FILE_NAME}; next: specmill generate")
