"""Which specification a document follows, and what it probably is if none of ours."""

import re
from enum import StrEnum
from typing import Any

from ..diagnostics import Diagnostics
from . import pointers
from .reading import LoadedFile
from .scan import offsets


class Version(StrEnum):
    """The versions of the specification that are read."""

    SWAGGER_2_0 = "2.0"
    OPENAPI_3_0 = "3.0"
    OPENAPI_3_1 = "3.1"
    OPENAPI_3_2 = "3.2"


_NUMBER = re.compile(r"v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}|[x*]))?(?:-[\w.]+)?", re.ASCII)


def detect(root: LoadedFile, diagnostics: Diagnostics) -> tuple[Version, str]:
    """Return the version of a document and its spelling; raises SpecmillError if it has none."""
    value = root.value
    if not isinstance(value, dict):
        diagnostics.fatal(
            "document-not-openapi",
            f"the document is {_kind(value)}, not a mapping",
            hint=_guess(value, root.text),
        )
    key = next((key for key in ("openapi", "swagger") if key in value), None)
    if key is None:
        diagnostics.fatal(
            "document-not-openapi",
            'the document has neither "openapi" nor "swagger" at its top',
            hint=_guess(value, root.text),
        )
    text = str(value[key]).strip()
    version = _version(key, text, value[key], diagnostics)
    if version is None:
        diagnostics.fatal(
            "document-not-openapi",
            f'"{key}: {text[:40]}" is not a supported version',
            pointer=f"/{key}",
            hint="supported are swagger 2.0 and openapi 3.0, 3.1 and 3.2",
        )
    return version, text


def _version(key: str, text: str, value: object, diagnostics: Diagnostics) -> Version | None:
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    numbers = [int(part) if part and part.isdigit() else None for part in match.groups()]
    major, minor, patch = numbers
    found: Version | None = None
    if major == 2 and not minor:
        found = Version.SWAGGER_2_0
    elif major == 3:
        found = Version(f"3.{min(minor or 0, 2)}")
    if found is None:
        return None
    exact = key == ("swagger" if found is Version.SWAGGER_2_0 else "openapi")
    complete = patch is not None or found is Version.SWAGGER_2_0
    known = minor is None or minor <= 2
    if not (exact and complete and known and isinstance(value, str)):
        diagnostics.warning(
            "version-spelling",
            f'the version is written "{key}: {text}"',
            pointer=f"/{key}",
            done=f"the document is read as {_name(found)}",
        )
    return found


_SPELLED = re.compile(r"""["']?version["']?\s*:\s*([-+.\w]+)""")


def keep_spelling(root: LoadedFile, diagnostics: Diagnostics) -> None:
    """Make a version of the API that is written as a number the text it is written as.

    As a number, 1.10 would be 1.1.
    """
    info = root.value.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    if isinstance(version, bool) or not isinstance(version, int | float):
        return
    file, pointer = diagnostics.sources.origins.trace("", "/info/version")
    text = str(version)
    if not file:
        tokens = {pointer: pointers.split(pointer)}
        offset = offsets(root.text, tokens, is_json=root.is_json)[pointer]
        if spelled := _SPELLED.match(root.text, offset):
            text = spelled[1]
    info["version"] = text
    diagnostics.warning(
        "structure",
        '"version" must be a string, not a number',
        pointer="/info/version",
        done=f'it is read as "{text}"',
    )


def _name(version: Version) -> str:
    return "Swagger 2.0" if version is Version.SWAGGER_2_0 else f"OpenAPI {version}"


def _kind(value: object) -> str:
    match value:
        case list():
            return "a sequence"
        case str():
            return "a text"
        case bool():
            return "a boolean"
        case _:
            return "a number"


_SIGNS = (
    ("swaggerVersion", "this is Swagger 1.x; convert it to OpenAPI 3 first"),
    ("overlay", "this is an Overlay; name it with --overlay beside the document it changes"),
    ("asyncapi", "this is an AsyncAPI document, which describes messages, not HTTP operations"),
    ("arazzo", "this is an Arazzo workflow; use the OpenAPI documents it names"),
    ("$schema", "this looks like a JSON Schema; put it into an OpenAPI document's components"),
    ("jsonrpc", "this looks like JSON-RPC"),
    ("openrpc", "this is an OpenRPC document"),
    ("raml", "this looks like RAML"),
)


def _guess(value: Any, text: str) -> str:
    """Return a hint about what a document is that is not OpenAPI."""
    start = text.lstrip()[:200].lower()
    if start.startswith("<"):
        return "this looks like HTML or XML; was a web page saved instead of the document?"
    if start.startswith("#%raml"):
        return "this is RAML; convert it to OpenAPI first"
    if not isinstance(value, dict):
        return ""
    for key, hint in _SIGNS:
        if key in value:
            return hint
    info = value.get("info")
    if isinstance(info, dict) and ("_postman_id" in info or "postman" in str(info.get("schema"))):
        return "this is a Postman collection; export it as OpenAPI"
    close = [key for key in value if key.lower() in {"openapi", "swagger"}]
    if close:
        return f'write "{close[0].lower()}" instead of "{close[0]}"'
    if "paths" in value:
        return 'add "openapi: 3.1.0" (or the version it is written for) as the first line'
    return 'an OpenAPI document begins with "openapi: 3.1.0"'
