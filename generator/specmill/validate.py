"""Structural validation: the official schemas of each version, from openapi-spec-validator.

A third of all published documents break their schema somewhere and mean something nevertheless, so
violations are warnings; what generation relies on is checked again, and more closely, on parsing.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

import jsonschema_rs

from .diagnostics import Diagnostics
from .document import Document, Version
from .load import pointers
from .load.bundling import bundle
from .violations import Violation, violations

_MOST_VIOLATIONS = 5000
_MOST_PER_RULE = 20
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_CONTENT = ("paths", "webhooks", "x-webhooks", "components", "definitions", "x-ms-paths")


def validate(document: Document, diagnostics: Diagnostics) -> None:
    """Report where the document breaks the structure of its version.

    A rule that is broken in many places is shown for the first ones and counted for the rest. A
    document without any content is an error.
    """
    root = document.root
    if not any(key in root for key in _CONTENT):
        diagnostics.error(
            "document-without-content",
            'the document has no "paths", no "webhooks" and no "components"',
            done="there is nothing to generate from",
        )
        return
    found = list(_violations(document.version, root, diagnostics))
    _report([("", violation) for violation in found], diagnostics)
    bundled = bundle(document)
    if bundled is not None:
        whole, origins = bundled
        found = list(_violations(document.version, whole, diagnostics))
        places = [(origins.trace("", violation.pointer), violation) for violation in found]
        elsewhere = [
            (file, replace(violation, pointer=pointer))
            for (file, pointer), violation in places
            if file
        ]
        _report(elsewhere, diagnostics)


def _violations(
    version: Version, root: dict[str, Any], diagnostics: Diagnostics
) -> Iterator[Violation]:
    schema, validator = _compiled(version)
    try:
        errors = list(islice(validator.iter_errors(root), _MOST_VIOLATIONS))
    except ValueError as error:
        diagnostics.note(
            "structure", f"the structure could not be checked: {error}", done="the rest goes on"
        )
        return
    yield from islice(violations(errors, schema, root), _MOST_VIOLATIONS)


def _report(found: Iterable[tuple[str, Violation]], diagnostics: Diagnostics) -> None:
    counts: Counter[str] = Counter()
    last: dict[str, tuple[str, Violation]] = {}
    seen: set[tuple[str, str, str]] = set()
    for file, violation in found:
        key = (file, violation.pointer, violation.message)
        if key in seen or violation.pointer in {"/openapi", "/swagger"}:
            continue
        seen.add(key)
        counts[violation.rule] += 1
        last[violation.rule] = file, violation
        if counts[violation.rule] <= _MOST_PER_RULE:
            diagnostics.warning(
                "structure",
                violation.message,
                pointer=violation.pointer,
                file=file,
                hint=violation.hint,
            )
    for rule, count in counts.items():
        if count > _MOST_PER_RULE:
            file, violation = last[rule]
            more = f"{count - _MOST_PER_RULE:,} more places"
            diagnostics.warning(
                "structure",
                f"the same is wrong in {more}, such as this: {violation.message}",
                pointer=violation.pointer,
                file=file,
                hint=violation.hint,
            )


@cache
def _compiled(version: Version) -> tuple[dict[str, Any], jsonschema_rs.Validator]:
    """Return the official schema of a version and its validator.

    From 3.1 on the official schema leaves Schema Objects to their dialect; the default one is
    put in, so that they are checked as well.
    """
    schema: dict[str, Any] = json.loads(_official(version).read_bytes())
    if "$defs" in schema:
        schema["$defs"]["schema"] = {"$dynamicAnchor": "meta", "$ref": _DIALECT}
    validator = jsonschema_rs.validator_for(
        schema, validate_formats=False, offline=True, mask="the value"
    )
    return schema, validator


def _official(version: Version) -> Path:
    """Return the file of a schema, found without importing the package, which is slow."""
    package = find_spec("openapi_spec_validator")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("openapi-spec-validator is not installed")
    folder = Path(package.submodule_search_locations[0])
    return folder / "resources" / "schemas" / f"v{version}" / "schema.json"


def deep_validate(document: Document, diagnostics: Diagnostics) -> None:
    """Report everything that openapi-spec-validator finds in its complete walk.

    Takes minutes for documents of many megabytes. References into other files are read through
    the document, within the same bounds; a broken one ends the walk, because the validator stops
    there, and is reported like the others.
    """
    from .deep_validation import findings  # imported on use: it needs half a second

    for message, path in findings(document):
        diagnostics.warning("deep-validation", message, pointer=pointers.join(path))
