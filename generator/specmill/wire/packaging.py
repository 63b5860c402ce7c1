"""The vectors that generated packages carry: made from the document that was loaded, overlays included."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from ..document import Document as LoadedDocument
from .arguments import call_arguments
from .bundling import bundled
from .consumption import consumption
from .kit import Kind, Vector
from .kit import vectors_of as kit_vectors
from .kit_file import kit_text
from .protocol import DEFAULT_MODE, job
from .reference.document import Document
from .swagger import converted
from .vectors import derive

_FORMAT: Final = "wire-jobs/1"


def vectors_of(document: LoadedDocument, operations: Collection[str]) -> bytes:
    """Returns `vectors.json` for a package with the operations named by operationId."""
    root = bundled(document)
    reference = Document(converted(root) if "swagger" in root else root)
    return package_vectors(reference, operations).encode()


def package_vectors(document: Document, operations: Collection[str]) -> str:
    """Return the ``vectors.json`` that a generated package carries among its tests.

    It has few vectors for each of the operations (by operationId) that the package offers: required
    inputs, all inputs and examples, declared answers, one script. A vector is a job for the package's
    runner (docs/wire-protocol.md), the ``requests`` that must come of it and no others, and the
    ``result``; what is not said is free. ``job`` at the top has the members that most jobs share.
    """
    derived = derive(document, "openapi", limit=3, operations=set(operations), mutations=False)
    vectors = kit_vectors(derived.content)
    jobs = [_job(document, vector) for vector in vectors]
    shared = next((one for one in jobs if one["kind"] == Kind.REQUEST), {})
    shared = shared | {"args": {}, "config": {}, "consume": "value"}
    for name in ("id", "operationId"):
        shared.pop(name, None)
    ready = [
        {"job": _apart(one, shared)} | _expectation(vector)
        for one, vector in zip(jobs, vectors, strict=True)
    ]
    return kit_text({"format": _FORMAT, "job": shared, "vectors": ready})


def _job(document: Document, vector: Vector) -> dict[str, Any]:
    args = call_arguments(document, vector)
    return job(vector, mode=DEFAULT_MODE, consume=consumption(document, vector), args=args)


def _apart(content: Mapping[str, Any], shared: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a job that are not as most jobs have them."""
    return {k: v for k, v in content.items() if k not in shared or v != shared[k]}


def _expectation(vector: Vector) -> dict[str, Any]:
    match vector.kind:
        case Kind.REQUEST if "clientError" in vector.expect:
            return {"requests": [], "result": vector.expect}
        case Kind.REQUEST:
            return {"requests": [vector.expect]}
        case Kind.RESPONSE:
            return {"result": vector.expect}
        case Kind.SEQUENCE:
            requests = [exchange["request"] for exchange in vector.exchanges]
            return {"requests": requests, "result": vector.expect}
