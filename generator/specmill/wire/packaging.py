"""The vectors that generated packages carry: made from the document that was loaded, overlays included."""

from __future__ import annotations

from collections.abc import Collection

from ..document import Document as LoadedDocument
from .bundling import bundled
from .kit_file import package_vectors
from .reference.document import Document
from .swagger import converted


def vectors_of(document: LoadedDocument, operations: Collection[str]) -> bytes:
    """Returns `vectors.json` for a package with the operations named by operationId."""
    root = bundled(document)
    reference = Document(converted(root) if "swagger" in root else root)
    return package_vectors(reference, "openapi", operations).encode()
