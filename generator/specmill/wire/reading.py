"""Reads a document for the reference builder: any version and any number of files."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from ..diagnostic_formats import render
from ..diagnostics import Diagnostics, SpecmillError
from ..document import load
from .bundling import bundled
from .reference.document import Document
from .swagger import converted

MALFORMED: Final = (TypeError, AttributeError, LookupError, ValueError, RecursionError)
"""What the reference builder, which trusts a document, runs into where one has the wrong structure."""


class DocumentReadError(Exception):
    """A document cannot be read; the text says why."""


def read_document(file: Path) -> Document:
    """Return the document in a file. Raises ``DocumentReadError`` with its diagnostics."""
    diagnostics = Diagnostics()
    try:
        root: dict[str, Any] = bundled(load(file, diagnostics=diagnostics))
    except (SpecmillError, LookupError) as error:
        raise DocumentReadError(render(diagnostics, "text") or f"{file}: {error}") from error
    try:
        return Document(converted(root) if "swagger" in root else root)
    except MALFORMED as error:
        raise malformed(file, error) from error


def malformed(file: Path, error: Exception) -> DocumentReadError:
    """Return what to say of a document that the reference builder cannot follow."""
    return DocumentReadError(
        f"{file}: the structure of the document is not that of its version ({error}); "
        "`specmill lint` tells where"
    )
