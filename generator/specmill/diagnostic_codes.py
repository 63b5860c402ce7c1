"""The registry of diagnostic codes: one entry per code, the source of docs/diagnostics.md."""

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
    "all-of-conflict": CodeDoc(
        _W,
        "Members of allOf contradict one another; no value satisfies both.",
        "Let the members agree, or leave one of them out.",
    ),
    "all-of-recursive": CodeDoc(
        _W,
        "A schema extends itself through allOf.",
        "Remove the reference to itself from allOf.",
    ),
    "array-items-missing": CodeDoc(
        _W,
        "An array does not say what its items are.",
        "Add items.",
    ),
    "bounds-crossed": CodeDoc(
        _W,
        "A lower bound is above the upper bound; no value is valid.",
        "Exchange the two bounds.",
    ),
    "configuration-invalid": CodeDoc(
        _E,
        "A value of the configuration is not of the kind the key needs.",
        "Compare with the JSON Schema of specmill.yaml.",
    ),
    "configuration-key": CodeDoc(
        _E,
        "A key of the configuration that nothing reads.",
        "Correct the spelling or remove the key.",
    ),
    "deep-validation": CodeDoc(
        _W,
        "openapi-spec-validator found a fault in its complete walk (`lint --deep`).",
        "Correct the document; generation goes on with what is clear.",
    ),
    "default-invalid": CodeDoc(
        _W,
        "A default is not valid against its schema.",
        "Correct the default or the schema.",
    ),
    "discriminator-mapping-dangling": CodeDoc(
        _W,
        "A discriminator's mapping names a schema that does not exist.",
        "Name a component schema or write a reference to one.",
    ),
    "discriminator-property-absent": CodeDoc(
        _W,
        "A discriminator names a property that an alternative does not declare.",
        "Declare the property and require it.",
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
    "document-without-content": CodeDoc(
        _E,
        "The document has neither paths nor webhooks nor components.",
        "Check that the right file was named and that it is complete.",
    ),
    "duplicate-key": CodeDoc(
        _E,
        "A mapping has the same key twice; the last one is used.",
        "Remove or rename one of the two.",
    ),
    "enum-duplicate": CodeDoc(
        _W,
        "A value stands twice in an enum.",
        "Remove one of the two.",
    ),
    "enum-type": CodeDoc(
        _W,
        "A value of an enum does not have the type of its schema.",
        "Correct the value or the type.",
    ),
    "example-invalid": CodeDoc(
        _W,
        "An example is not valid against its schema.",
        "Correct the example or the schema.",
    ),
    "example-twice": CodeDoc(
        _N,
        "An object has both example and examples, which exclude each other.",
        "Move the example into examples.",
    ),
    "example-unresolved": CodeDoc(
        _W,
        "A reference to an example leads nowhere.",
        "Correct the reference or add the example.",
    ),
    "extension-value-invalid": CodeDoc(
        _W,
        "An extension has a value that means nothing to specmill.",
        "Use one of the values that the message lists.",
    ),
    "filter-unmatched": CodeDoc(
        _W,
        "A filter matches no operation.",
        "Check the spelling of the tag, path, operationId or scope.",
    ),
    "foreign-file": CodeDoc(
        _E,
        "A file that specmill did not write stands where a generated file goes.",
        "Move it away, or replace it with --force.",
    ),
    "hand-edited": CodeDoc(
        _E,
        "A generated file was edited by hand.",
        'Move the change to a "_custom" file or into the templates, or discard it with --force.',
    ),
    "key-not-string": CodeDoc(
        _W,
        "A mapping key is not a string; its spelling is used as the key.",
        "Put the key into quotes.",
    ),
    "link-dangling": CodeDoc(
        _W,
        "A link names no operation, or one that does not exist.",
        "Correct the operationId or operationRef.",
    ),
    "lock-conflict": CodeDoc(
        _W,
        "The lock file holds both sides of a merge.",
        "Run `specmill generate`; it writes the lock anew.",
    ),
    "lock-damaged": CodeDoc(
        _W,
        "Lines of the lock file make no sense.",
        "Run `specmill generate`; it writes the lock anew.",
    ),
    "lock-version": CodeDoc(
        _E,
        "The lock file was written by a later version of specmill.",
        "Install that version.",
    ),
    "lone-surrogate": CodeDoc(
        _W,
        "A string has half of a UTF-16 surrogate pair, which is no character.",
        "Write the whole character.",
    ),
    "method-spelling": CodeDoc(
        _W,
        "A method is not written in lower case.",
        "Write the method in lower case.",
    ),
    "name-collision": CodeDoc(
        _E,
        "Several things claim one generated name, and their own names do not tell them apart.",
        "Pin a name in the configuration's `resources` or with `x-name`.",
    ),
    "nullable-ignored": CodeDoc(
        _W,
        "nullable is written in a version of OpenAPI that does not know it.",
        "Write null as a type (3.1), or x-nullable (2.0).",
    ),
    "number-not-finite": CodeDoc(
        _W,
        "A number is infinite, not a number or too large; its spelling is used as a string.",
        "Write a finite number, or quote the value.",
    ),
    "operation-id-duplicate": CodeDoc(
        _E,
        "Two operations have the same operationId.",
        "Give every operation an operationId of its own.",
    ),
    "operation-id-group": CodeDoc(
        _N,
        "An operationId is an operation and the group of other operations.",
        "Pin another name for one of them.",
    ),
    "operation-invalid": CodeDoc(
        _E,
        "What stands in the place of an operation is no object.",
        "Write an Operation Object.",
    ),
    "output-busy": CodeDoc(
        _E,
        "Another run is writing to the same output folder.",
        "Wait for it to end.",
    ),
    "output-collision": CodeDoc(
        _E,
        "Two generated files would be one where the file system ignores case.",
        "Pin another name for one of the two.",
    ),
    "output-interrupted": CodeDoc(
        _N,
        "An earlier run was interrupted while it moved files into place.",
        "Nothing; the next `specmill generate` finishes it.",
    ),
    "output-path": CodeDoc(
        _E,
        "A generated file has a path that may not be written.",
        "Rename what the path is made from.",
    ),
    "output-symlink": CodeDoc(
        _E,
        "A symbolic link stands in the output where a generated file goes.",
        "Replace the link by an ordinary folder or file.",
    ),
    "output-unwritable": CodeDoc(
        _E,
        "The output folder cannot be read or written.",
        "Check the path and its permissions.",
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
    "parameter-body-conflict": CodeDoc(
        _W,
        "An operation of Swagger 2.0 has parameters in body and in formData, which exclude each other.",
        "Keep one of the two kinds.",
    ),
    "parameter-duplicate": CodeDoc(
        _W,
        "An operation lists two parameters with the same name and location.",
        "Remove or rename one of the two.",
    ),
    "parameter-header-ignored": CodeDoc(
        _N,
        "A header parameter is named Accept, Content-Type or Authorization, which the client sets.",
        "Describe it by media types or a security scheme instead.",
    ),
    "parameter-invalid": CodeDoc(
        _E,
        "A parameter has no name or no location that exists.",
        "Give it a name and a location.",
    ),
    "parameter-style": CodeDoc(
        _W,
        "A style or collectionFormat cannot be used where it stands.",
        "Use a style that the location allows.",
    ),
    "path-equivalent": CodeDoc(
        _W,
        "Two paths differ only in the names of their parameters.",
        "Keep one of the two paths.",
    ),
    "path-fragment": CodeDoc(
        _N,
        "A path has a fragment, which is never sent.",
        "Tell operations apart by path or parameters.",
    ),
    "path-invalid": CodeDoc(
        _W,
        "A path holds something that is no Path Item Object.",
        "Write a Path Item Object.",
    ),
    "path-item-field": CodeDoc(
        _W,
        "A path item has a field that does not exist.",
        "Correct the spelling, or begin the name with x-.",
    ),
    "path-parameter-optional": CodeDoc(
        _W,
        "A path parameter is not declared as required.",
        "Add required: true.",
    ),
    "path-parameter-undeclared": CodeDoc(
        _W,
        "A path template has a name that no parameter declares.",
        'Declare it under "parameters" with "in: path".',
    ),
    "path-parameter-unused": CodeDoc(
        _W,
        "A path parameter does not occur in the path template.",
        "Put it into the path in braces, or declare another location.",
    ),
    "path-query-expansion": CodeDoc(
        _N,
        "A path ends in a query expansion such as {?page,size}; the declared parameters are sent.",
        "Take it out of the path: parameters say it.",
    ),
    "path-slash": CodeDoc(
        _W,
        "A path does not begin with a slash.",
        "Begin the path with a slash.",
    ),
    "pattern-invalid": CodeDoc(
        _W,
        "A pattern is no regular expression.",
        "Correct the pattern.",
    ),
    "pin-unmatched": CodeDoc(
        _W,
        "The configuration pins an operationId, or an argument of one, that does not exist.",
        "Correct the operationId under resources in the configuration.",
    ),
    "reference-circular": CodeDoc(
        _E,
        "A chain of $ref leads back to itself without ever reaching a value.",
        "Let one of the references in the chain point to a value.",
    ),
    "reference-kind": CodeDoc(
        _W,
        "A $ref in the place of a schema leads to a component of another kind.",
        "Refer to a schema.",
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
    "reference-siblings-ignored": CodeDoc(
        _N,
        "Keywords beside $ref have no meaning in this version of OpenAPI.",
        "Wrap the reference in allOf.",
    ),
    "reference-spelling": CodeDoc(
        _W,
        "A $ref is misspelt, but only one thing can be meant by it.",
        "Write the reference as the hint says.",
    ),
    "reference-unresolved": CodeDoc(
        _E,
        "A $ref points to something that does not exist.",
        "Correct the reference or add what it names.",
    ),
    "required-undeclared": CodeDoc(
        _N,
        "A schema requires a property that it does not declare.",
        "Declare the property or correct its name.",
    ),
    "response-invalid": CodeDoc(
        _W,
        "What stands in the place of a response is no object.",
        "Write a Response Object.",
    ),
    "response-status-invalid": CodeDoc(
        _W,
        "A key under responses is no status, range or default.",
        "Use a code such as 200, a range such as 2XX, or default.",
    ),
    "response-success-missing": CodeDoc(
        _N,
        "An operation declares no successful response.",
        "Describe what the operation answers.",
    ),
    "schema-depth": CodeDoc(
        _E,
        "Schemas are nested or extend one another beyond the limit.",
        "Move inner schemas to components.",
    ),
    "schema-dynamic-reference": CodeDoc(
        _N,
        "A $dynamicRef is read as a reference to the anchor it names first.",
        "Nothing needs to be done unless schemas rely on the dynamic scope.",
    ),
    "schema-invalid": CodeDoc(
        _W,
        "What stands in the place of a schema is neither an object nor a boolean.",
        "Write a Schema Object.",
    ),
    "schema-type-unknown": CodeDoc(
        _W,
        "The type of a schema is no JSON type.",
        "Use string, number, integer, boolean, object or array.",
    ),
    "schema-unmodelled": CodeDoc(
        _N,
        "A schema uses keywords that no type can express.",
        "Nothing needs to be done; they are kept as documentation.",
    ),
    "security-scheme-invalid": CodeDoc(
        _W,
        "A security scheme has no known type.",
        "Use apiKey, http, oauth2, openIdConnect or mutualTLS.",
    ),
    "security-scheme-undefined": CodeDoc(
        _W,
        "A security requirement names a scheme that is not defined.",
        "Define it under securitySchemes.",
    ),
    "security-scope-undefined": CodeDoc(
        _W,
        "A security requirement asks for a scope that its scheme does not define.",
        "List the scope under the flow.",
    ),
    "server-invalid": CodeDoc(
        _W,
        "A server has no URL.",
        "Give it a URL.",
    ),
    "server-url-scheme": CodeDoc(
        _W,
        "A server URL begins with a host name but has no scheme.",
        "Begin the URL with https://.",
    ),
    "server-variable-default": CodeDoc(
        _W,
        "A server variable has no default, or one that its enum excludes.",
        "Correct the default or the enum.",
    ),
    "server-variable-undefined": CodeDoc(
        _W,
        "A server URL uses a variable that is not defined.",
        "Define it under variables with a default.",
    ),
    "stream-data-undeclared": CodeDoc(
        _N,
        "An event stream has an object schema, but nothing says that its data is JSON.",
        "Add x-stream: {data: json}.",
    ),
    "structure": CodeDoc(
        _W,
        "The document breaks a structural rule of its OpenAPI version.",
        "Correct the document; generation goes on with what is clear.",
    ),
    "target-invalid": CodeDoc(
        _E,
        "A template folder lacks a table entry or holds an unknown one.",
        "Complete its target.toml; docs/templates.md lists the entries.",
    ),
    "template-failed": CodeDoc(
        _E,
        "A template raised an error.",
        "Mend the template at the place named.",
    ),
    "vectors-missing": CodeDoc(
        _W,
        "Wire vectors for the tests of generated packages could not be derived.",
        "`specmill wire vectors SPEC` shows the same failure; the packages work without.",
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
