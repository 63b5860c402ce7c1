"""Names of the objects of OpenAPI, from the names they have in the official schemas."""

import re
from collections.abc import Sequence

_KNOWN = {
    "parameterslist": "parameter",
    "nonbodyparameter": "parameter",
    "parameterlocation": "parameter",
    "responsevalue": "response",
    "jsonreference": "reference",
    "primitivesitems": "items object",
    "httpsecurityscheme": "security scheme",
    "apikeysecurityscheme": "security scheme",
    "oauth2securityscheme": "security scheme",
    "openidconnectsecurityscheme": "security scheme",
    "basicauthenticationsecurity": "security scheme",
    "apikeysecurity": "security scheme",
    "stringarray": "sequence of strings",
    "info": "info object",
    "components": "components object",
    "xml": "XML object",
}
_CONDITIONS = re.compile(
    r"styles-for.*|schemaxor.*|example.*xor.*|parameterlocation|type-.*|specification-extensions"
    r"|(?:string|nonneg|positive).*|anchorstring|uri.*string",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Z]?[a-z]+2?|[A-Z]+(?![a-z])")


def object_name(schema_path: Sequence[str]) -> str:
    """Return the name, in words, of the object whose schema the path of an error leads through."""
    name = ""
    for at in range(len(schema_path) - 2, -1, -1):
        if schema_path[at] in {"definitions", "$defs"}:
            name = schema_path[at + 1]
            if not _CONDITIONS.fullmatch(name):
                break
    if not name:
        return "document" if len(schema_path) < 3 else "object"
    if name.startswith("styles-for") or _CONDITIONS.fullmatch(name):
        return "parameter" if "arameter" in name or "style" in name else "object"
    name = re.sub(r"(?:-or-reference|SubSchema)$", "", name)
    known = _KNOWN.get(name.lower())
    if known is not None:
        return known
    words = [word.lower() for word in _WORD.findall(name)]
    return " ".join("OAuth2" if word == "oauth2" else word for word in words) or "object"


def article(name: str) -> str:
    """Return the name with the article that fits."""
    if name in {"document", "info object", "components object"}:
        return f"the {name}"
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
