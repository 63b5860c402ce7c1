"""The credentials of a call: requirement choice and their place in the message."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import category

from .document import Document, Operation
from .parameters import Parts, checked_field
from .percent import encode
from .refusal import Refusal, invalid


def requirements(document: Document, operation: Operation) -> Sequence[Mapping[str, Any]]:
    """Return the alternatives in force: those of the operation, else those of the document.

    Schemes that are named by URI (OpenAPI 3.2) come under their names.
    """
    own = operation.node.get("security")
    found = own if own is not None else document.root.get("security") or []
    return [
        {name.rpartition("/")[2] if "#/" in name else name: scopes for name, scopes in one.items()}
        for one in found
    ]


def add_credentials(
    document: Document, operation: Operation, config: Mapping[str, Any], parts: Parts
) -> None:
    """Put credentials into ``parts``. Raises ``Refusal`` for missing and unsendable ones."""
    if "auth" not in config:
        return
    auth: Mapping[str, Any] = config["auth"]
    alternatives = requirements(document, operation)
    usable = [one for one in alternatives if one and all(name in auth for name in one)]
    if not usable:
        if alternatives and {} not in alternatives:
            name = next(name for name in alternatives[0] if name not in auth)
            raise Refusal("missing-credentials", name)
        return
    schemes = document.root.get("components", {}).get("securitySchemes", {})
    for name in usable[0]:
        _add(document.resolve(schemes[name]), name, auth[name], parts)


def _add(scheme: Mapping[str, Any], name: str, credential: Any, parts: Parts) -> None:
    match scheme["type"]:
        case "apiKey":
            _add_key(scheme, name, str(credential), parts)
        case "http" if scheme["scheme"].lower() == "basic":
            parts.headers["authorization"] = f"Basic {_basic(name, credential)}"
        case "http":
            word = "Bearer" if scheme["scheme"].lower() == "bearer" else scheme["scheme"]
            parts.headers["authorization"] = checked_field(f"{word} {_token(credential)}", name)
        case "oauth2" | "openIdConnect":
            parts.headers["authorization"] = checked_field(f"Bearer {_token(credential)}", name)
        case _:
            pass


def _token(credential: Any) -> str:
    return str(credential["accessToken"] if isinstance(credential, Mapping) else credential)


def _add_key(scheme: Mapping[str, Any], name: str, key: str, parts: Parts) -> None:
    match scheme["in"]:
        case "header":
            parts.headers[scheme["name"].lower()] = checked_field(key, name)
        case "query":
            if any(character in "\r\n\0" for character in key):
                raise invalid(name)
            parts.query.append(f"{encode(scheme['name'])}={encode(key)}")
        case _:
            parts.cookies.append(f"{scheme['name']}={checked_field(key, name, also=';')}")


def _basic(name: str, credential: Mapping[str, str]) -> str:
    if ":" in credential["username"] or _has_control(credential["username"]):
        raise invalid(f"{name}.username")
    if _has_control(credential["password"]):
        raise invalid(f"{name}.password")
    pair = f"{credential['username']}:{credential['password']}"
    return base64.b64encode(pair.encode()).decode()


def _has_control(text: str) -> bool:
    return any(category(character) == "Cc" for character in text)
