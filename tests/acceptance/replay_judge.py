"""Judges recorded requests with openapi-core; runs in the environment that `replay.py` makes, without specmill.

It then judges mutants of them: a judge that refuses none of those proves nothing.
"""

from __future__ import annotations

import base64
import json
import re
import sys
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import yaml
from jsonschema_path import SchemaPath
from openapi_core.exceptions import OpenAPIError
from replay_comparison import differences, same_body
from replay_mutants import Mutant, mutants
from replay_validator import NotJudgedError, Reading, Recorded, validator

MOST_SHOWN = 15
MOST_MUTANTS = 3000


class Yaml12(yaml.SafeLoader):
    """Reads `on`, `yes` and dates as texts, as YAML 1.2 does."""

    yaml_implicit_resolvers: ClassVar = {
        first: [pair for pair in found if not pair[0].endswith((":bool", ":timestamp"))]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


Yaml12.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))


def invalid(reading: Reading, raw: dict[str, Any]) -> str:
    """Returns what openapi-core holds against a request; nothing if it is valid.

    Raises ``NotJudgedError`` where it does not know, or fails over a schema that is none.
    """
    if not raw["url"].startswith(("http://", "https://")):
        raise NotJudgedError("matches absolute URLs only; the server of the document is none")
    request = Recorded(raw, base64.b64decode(raw["body"] or ""))
    reading.start(request)
    try:
        reading.validate(request)
    except OpenAPIError as error:
        cause = error.__cause__ or error
        details = getattr(cause, "schema_errors", None) or [cause]
        texts = "; ".join(str(getattr(one, "message", one))[:160] for one in list(details)[:3])
        return f"{type(error).__name__}: {texts}"
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise NotJudgedError(
            f"fails over the document ({type(error).__name__}: {error})"
        ) from error
    return ""


def unlike(reading: Reading, raw: dict[str, Any]) -> str:
    """Returns where the request that was just found valid does not say what the call was given."""
    if reading.operation_id != raw["operationId"]:
        return f"it reached {reading.operation_id}"
    if reading.undeclared:
        return f"the query has {', '.join(sorted(reading.undeclared))}, which nothing declares"
    whole = reading.read_querystring
    if not same_body(raw["args"].get("querystring"), whole):
        return f"querystring {raw['args'].get('querystring')!r} reads {whole!r}"
    return differences(raw["args"], reading.read, reading.read_body)


def guarded(spec: SchemaPath, operation: SchemaPath) -> bool:
    """Returns whether an operation needs the header Authorization of an HTTP scheme, whatever the caller chooses."""
    holder = operation if "security" in operation else spec
    wanted = [set(one.str_keys()) for one in holder / "security"] if "security" in holder else []
    schemes = spec / "components" / "securitySchemes"
    known = (
        {name for name, one in schemes.str_items() if (one / "type").read_str("") == "http"}
        if wanted
        else set()
    )
    return bool(wanted) and all(names & known for names in wanted)


def made_wrong(reading: Reading, requests: list[dict[str, Any]]) -> Iterator[Mutant]:
    """Yields mutants of valid requests, spread over all of them."""
    operations = {
        (operation / "operationId").read_str(""): (template, operation, item)
        for template, item in (reading.spec / "paths").str_items()
        for _, operation in item.str_items()
        if "operationId" in operation
    }
    found = [
        mutant
        for raw in requests
        for place in [operations[raw["operationId"]]]
        for mutant in mutants(raw, *place, is_guarded=guarded(reading.spec, place[1]))
    ]
    step = max(1, -(-len(found) // MOST_MUTANTS))
    yield from found[::step]


def main() -> int:
    spec = Path(sys.argv[1])
    text = spec.read_text("utf-8")
    reading = validator(json.loads(text) if spec.suffix == ".json" else yaml.load(text, Yaml12))
    requests = json.load(sys.stdin)
    faults = {"request errors": 0, "that say something else": 0}
    valid = []
    not_judged: Counter[str] = Counter()
    for raw in requests:
        try:
            text, kind = invalid(reading, raw), "request errors"
        except NotJudgedError as error:
            not_judged[str(error)] += 1
            continue
        if not text:
            text, kind = unlike(reading, raw), "that say something else"
        if not text:
            valid.append(raw)
            continue
        faults[kind] += 1
        if sum(faults.values()) <= MOST_SHOWN:
            print(f"  {raw['id']}: {text}")
    for reason, count in not_judged.items():
        print(f"  {count} not judged: openapi-core {reason}")
    missed: Counter[str] = Counter()
    counts = {True: [0, 0], False: [0, 0]}
    for mutant in made_wrong(reading, valid):
        try:
            refused = bool(invalid(reading, mutant.request))
        except NotJudgedError:
            continue
        if not mutant.is_invalid:
            refused = refused or bool(unlike(reading, mutant.request))
        counts[mutant.is_invalid][0] += 1
        counts[mutant.is_invalid][1] += refused
        if not refused:
            missed[mutant.kind] += 1
            if missed.total() <= MOST_SHOWN:
                print(f"  {mutant.request['id']}: nobody minds the mutant, {mutant.kind}")
    (bad, refused), (other, noticed) = counts[True], counts[False]
    print(
        f"  mutants: openapi-core refuses {refused} of {bad} invalid requests; "
        f"the comparison with the arguments notices {noticed} of {other} valid ones that say something else"
    )
    told = ", ".join(f"{count} {what}" for what, count in faults.items())
    print(f"{spec.name}: {len(requests)} requests, {told}, {not_judged.total()} not judged")
    untried = bool(valid) and not (bad and other)
    return 3 if sum(faults.values()) or missed or untried else 0


if __name__ == "__main__":
    warnings.simplefilter(
        "ignore"
    )  # openapi-core warns of words of the document that it does not judge
    sys.exit(main())
