"""Makes the calls it reads from stdin with a generated Python client, sync and async; prints one line per failed call."""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import sys
from functools import reduce
from typing import Any


def untag(value: Any) -> Any:
    """Turns the kit's tagged values into Python ones."""
    match value:
        case {"$bytes": str(text)}:
            return base64.b64decode(text)
        case {"$int": str(text)}:
            return int(text)
        case dict():
            return {key: untag(item) for key, item in value.items()}
        case list():
            return [untag(item) for item in value]
        case _:
            return value


def arguments(job: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    return untag(job["positional"]), untag(job["named"])


def options(setup: dict[str, Any]) -> dict[str, Any]:
    return {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in setup["options"].items()
    }


def sync_calls(package: Any, setup: dict[str, Any]) -> None:
    with getattr(package, setup["client"])(**options(setup)) as client:
        for job in setup["jobs"]:
            positional, named = arguments(job)
            try:
                result = reduce(getattr, job["chain"], client)(*positional, **named)
                if job["stream"]:
                    list(result)
            except Exception as error:
                print(f"{job['id']} (sync): {type(error).__name__}: {str(error)[:300]!r}")


async def async_calls(package: Any, setup: dict[str, Any]) -> None:
    async with getattr(package, f"Async{setup['client']}")(**options(setup)) as client:
        for job in setup["jobs"]:
            positional, named = arguments(job)
            try:
                result = reduce(getattr, job["chain"], client)(*positional, **named)
                if hasattr(result, "__await__"):
                    result = await result
                if job["stream"]:
                    [item async for item in result]
            except Exception as error:
                print(f"{job['id']} (async): {type(error).__name__}: {str(error)[:300]!r}")


def main() -> None:
    setup = json.load(sys.stdin)
    package = importlib.import_module(setup["package"])
    sync_calls(package, setup)
    asyncio.run(async_calls(package, setup))


if __name__ == "__main__":
    main()
