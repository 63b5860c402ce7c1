"""Writes calls of a generated Python package as source code; started in its folder, with vectors on standard input."""

from __future__ import annotations

import datetime
import decimal
import json
import sys
import uuid
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path("tests").resolve()))

import wire_runner
from pydantic import BaseModel

HEAD = """# pyright: strict, reportDeprecated=false
import datetime
import decimal
import typing
import uuid

from {package} import {client}

used = (datetime, decimal, typing, uuid)


def calls(client: {client}) -> None:
"""


def source(value: Any) -> str:
    """Returns a value as source code; models as dictionaries, bytes and files as anything."""
    match value:
        case BaseModel():
            return source(value.model_dump(by_alias=True, exclude_unset=True))
        case dict():
            return f"{{{', '.join(f'{key!r}: {source(one)}' for key, one in value.items())}}}"
        case list():
            return f"[{', '.join(map(source, value))}]"
        case datetime.date() | datetime.time():
            return f"datetime.{type(value).__name__}.fromisoformat({value.isoformat()!r})"
        case uuid.UUID() | decimal.Decimal():
            module = "uuid" if isinstance(value, uuid.UUID) else "decimal"
            return f"{module}.{type(value).__name__}({str(value)!r})"
        case bytes() | wire_runner.sdk.File():
            return "typing.cast(typing.Any, None)"
        case float():
            return f"float({str(value)!r})"
    return repr(value)


def main() -> None:
    package, client = sys.argv[1:]
    print(HEAD.format(package=package, client=client), end="")
    for vector in json.load(sys.stdin):
        binding = wire_runner.BINDINGS.get(vector["operationId"])
        if binding is None or wire_runner.contains_special(wire_runner.untag(vector["args"])):
            continue
        job = {"args": vector["args"], "config": vector.get("config", {}), "mode": "async"}
        given = wire_runner.arguments(binding, job)
        written = ", ".join(f"{name}={source(value)}" for name, value in given.items())
        print(f"    client.{'.'.join(binding.chain)}({written})")


main()
