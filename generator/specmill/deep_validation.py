"""The complete walk of openapi-spec-validator, kept inside the bounds of the document."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from jsonschema_path import SchemaPath
from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)

from .document import Document, Version

_VALIDATORS = {
    Version.SWAGGER_2_0: OpenAPIV2SpecValidator,
    Version.OPENAPI_3_0: OpenAPIV30SpecValidator,
    Version.OPENAPI_3_1: OpenAPIV31SpecValidator,
    Version.OPENAPI_3_2: OpenAPIV32SpecValidator,
}
_BASE = "file:///document/"


def findings(document: Document) -> Iterator[tuple[str, list[str]]]:
    """Yield a message and the tokens of its place for everything the validator reports.

    Whatever the validator raises, as it does for a broken reference, ends the walk and is the last
    finding.
    """

    def read(uri: str) -> Any:
        if not uri.startswith(_BASE):
            raise LookupError(f"{uri} is outside the folder of the document")
        return document.file(unquote(uri.removeprefix(_BASE))).value

    def refuse(uri: str) -> Any:
        raise LookupError(f"{uri} is on another host and was not read")

    root = SchemaPath.from_dict(
        document.root,
        base_uri=_BASE,
        handlers={"file": read, "http": refuse, "https": refuse},
    )
    validator = _VALIDATORS[document.version](root)
    # Anything may be raised by a walk over broken input, so everything is caught.
    try:
        for error in validator.iter_errors():
            yield _shortened(error.message), [str(token) for token in error.absolute_path]
    except Exception as error:
        yield f"openapi-spec-validator stopped: {_shortened(str(error))}", []


def _shortened(message: str) -> str:
    """Return the first paragraph of a message, without the dump of schema and instance."""
    first = " ".join(message.partition("\n\n")[0].split())
    return first if len(first) <= 300 else f"{first[:297]}..."
