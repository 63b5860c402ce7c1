"""The registry of diagnostic codes: one entry per code, sorted, the source of docs/diagnostics.md."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a diagnostic matters: an error fails the run, a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class CodeDoc:
    """What a code means: its usual severity, one line of meaning, and what to do about it."""

    severity: Severity
    meaning: str
    remedy: str


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE

# Keep sorted by code, one entry per code. Severity here is the usual one; a report may differ.
CODES: dict[str, CodeDoc] = {
    "alias-expansion": CodeDoc(
        _E,
        "YAML aliases expand to more nodes than the limit allows, or contain themselves.",
        "Write the repeated parts as components and refer to them with $ref.",
    ),
    "document-empty": CodeDoc(
        _E,
        "The file holds no document.",
        "Check that the file was written completely.",
    ),
    "document-encoding": CodeDoc(
        _E,
        "The bytes of the file are not valid UTF-8 (or UTF-16/32 with a byte order mark).",
        "Save the file as UTF-8.",
    ),
    "document-limit": CodeDoc(
        _E,
        "The document exceeds a limit (bytes, nesting depth, number of files).",
        "Split or simplify the document, or raise the limit.",
    ),
    "document-multiple": CodeDoc(
        _E,
        "The file holds more than one YAML document.",
        "Put each document into a file of its own.",
    ),
    "document-not-openapi": CodeDoc(
        _E,
        "The file is readable but is not an OpenAPI document of a supported version.",
        'Start the document with "openapi: 3.x.y" or "swagger: \'2.0\'".',
    ),
    "document-syntax": CodeDoc(
        _E,
        "The file is neither well-formed JSON nor well-formed YAML.",
        "Correct the syntax at the place shown.",
    ),
    "document-unreadable": CodeDoc(
        _E,
        "The file is missing, is a folder or cannot be read.",
        "Check the path and its permissions.",
    ),
    "duplicate-key": CodeDoc(
        _E,
        "A mapping has the same key twice; the last one is used.",
        "Remove or rename one of the two.",
    ),
    "filter-unmatched": CodeDoc(
        _W,
        "A filter matches no operation.",
        "Check the spelling of the tag, path, operationId or scope.",
    ),
    "key-not-string": CodeDoc(
        _W,
        "A mapping key is not a string; its spelling is used as the key.",
        "Put the key into quotes.",
    ),
    "number-not-finite": CodeDoc(
        _W,
        "A number is infinite, not a number or too large; its spelling is used as a string.",
        "Write a finite number, or quote the value.",
    ),
    "overlay-invalid": CodeDoc(
        _E,
        "An overlay, or one of its actions, is not valid.",
        "Follow the OpenAPI Overlay Specification 1.0 or 1.1.",
    ),
    "overlay-unmatched": CodeDoc(
        _W,
        "The target of an overlay action matches nothing in the document.",
        "Check the JSONPath expression of the action.",
    ),
    "reference-circular": CodeDoc(
        _E,
        "A chain of $ref leads back to itself without ever reaching a value.",
        "Let one of the references in the chain point to a value.",
    ),
    "reference-outside": CodeDoc(
        _E,
        "A $ref leaves the folder of the root document.",
        "Move the file below that folder, or start from a document further up.",
    ),
    "reference-remote": CodeDoc(
        _E,
        "A $ref names another host; remote documents are not read unless allowed.",
        "Allow the host by name, or store a copy beside the document.",
    ),
    "reference-unresolved": CodeDoc(
        _E,
        "A $ref points to something that does not exist.",
        "Correct the reference or add what it names.",
    ),
    "structure": CodeDoc(
        _W,
        "The document breaks a structural rule of its OpenAPI version.",
        "Correct the document; generation goes on with what is clear.",
    ),
    "version-spelling": CodeDoc(
        _W,
        "The version of the specification is not spelled as the specification says.",
        'Write "swagger: \'2.0\'" or "openapi: 3.x.y" as a string.',
    ),
    "yaml-merge": CodeDoc(
        _E,
        "A YAML merge key (<<) has a value that is no mapping; it is ignored.",
        "Let it name a mapping or a sequence of mappings.",
    ),
    "yaml-tag": CodeDoc(
        _E,
        "A YAML tag is not one of the core schema and is not accepted.",
        "Remove the tag.",
    ),
}
