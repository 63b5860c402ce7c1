"""Swagger 2.0 documents put into the words of OpenAPI 3.0, for the reference builder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from .bundling import FILES
from .reference.document import Document

_MOVED: Final = (
    ("#/definitions/", "#/components/schemas/"),
    ("#/parameters/", "#/components/parameters/"),
    ("#/responses/", "#/components/responses/"),
)
_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch")
_ABOUT_PARAMETERS: Final = ("name", "in", "required", "description", "allowEmptyValue")
_COLLECTIONS: Final[Mapping[str, Mapping[str, Any]]] = {
    "csv": {"explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "tsv": {"style": "tabDelimited", "explode": False},
    "multi": {"explode": True},
}
_FLOWS: Final = {"application": "clientCredentials", "accessCode": "authorizationCode"}
_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"


def converted(root: Mapping[str, Any]) -> dict[str, Any]:
    """Return an OpenAPI 3.0 document that says the same (Swagger 2.0 specification)."""
    shared = root.get("parameters") or {}
    responses = root.get("responses") or {}
    content = _Content(root)
    paths = {
        path: {
            **{key: member for key, member in item.items() if key not in _METHODS},
            "parameters": content.parameters(item.get("parameters") or ()),
            **{m: content.operation(item[m], item) for m in _METHODS if m in item},
        }
        for path, item in (root.get("paths") or {}).items()
        if isinstance(item, Mapping)
    }
    schemes = root.get("securityDefinitions") or {}
    result = {
        "openapi": "3.0.3",
        "swagger": root["swagger"],
        "info": root.get("info") or {},
        "servers": _servers(root),
        "paths": paths,
        "components": {
            "schemas": root.get("definitions") or {},
            "parameters": {
                name: _parameter(one)
                for name, one in shared.items()
                if one.get("in") not in ("body", "formData")
            },
            "responses": {
                name: content.response(one, root.get("produces") or ())
                for name, one in responses.items()
            },
            "securitySchemes": {name: _scheme(one) for name, one in schemes.items()},
        },
        **{key: root[key] for key in ("security", "tags", FILES) if key in root},
    }
    return {key: _moved(member) for key, member in result.items()}


def _servers(root: Mapping[str, Any]) -> list[dict[str, str]]:
    base = root.get("basePath") or "/"
    if not root.get("host"):
        return [{"url": base}]
    schemes = [one for one in root.get("schemes") or () if one in ("https", "http")] or ["https"]
    return [{"url": f"{one}://{root['host']}{base}"} for one in sorted(schemes, reverse=True)]


def _moved(node: Any) -> Any:
    match node:
        case {"$ref": str() as reference}:
            for before, after in _MOVED:
                if reference.startswith(before):
                    return {**node, "$ref": after + reference[len(before) :]}
            return node
        case Mapping():
            return {
                "nullable" if key == "x-nullable" and member is True else key: _moved(member)
                for key, member in node.items()
            }
        case list():
            return [_moved(item) for item in node]
        case _:
            return node


def _parameter(parameter: Mapping[str, Any]) -> dict[str, Any]:
    if "$ref" in parameter:
        return dict(parameter)
    about = {key: parameter[key] for key in _ABOUT_PARAMETERS if key in parameter}
    schema = {key: one for key, one in parameter.items() if key not in _ABOUT_PARAMETERS}
    style = _COLLECTIONS.get(schema.pop("collectionFormat", "csv"), {})
    return {**about, **(style if schema.get("type") == "array" else {}), "schema": schema}


def _scheme(scheme: Mapping[str, Any]) -> dict[str, Any]:
    match scheme.get("type"):
        case "basic":
            return {"type": "http", "scheme": "basic"}
        case "oauth2":
            flow = str(scheme.get("flow"))
            urls = {key: scheme[key] for key in ("authorizationUrl", "tokenUrl") if key in scheme}
            scopes = scheme.get("scopes") or {}
            return {"type": "oauth2", "flows": {_FLOWS.get(flow, flow): {**urls, "scopes": scopes}}}
        case _:
            return dict(scheme)


class _Content:
    """Converts operations, which need the document's media types and shared parameters."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._source = Document(dict(root))
        self._consumes: Sequence[str] = root.get("consumes") or ()
        self._produces: Sequence[str] = root.get("produces") or ()

    def _inline(self, parameters: Sequence[Any]) -> list[Mapping[str, Any]]:
        """Return the parameters with those in place that become bodies or stand in other files."""
        result = []
        for one in parameters:
            target = self._resolved(one)
            moves = target.get("in") in ("body", "formData")
            result.append(target if moves or self._is_elsewhere(one) else one)
        return result

    def _resolved(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        found: Any = self._source.resolve(node)
        return found if isinstance(found, Mapping) else node

    @staticmethod
    def _is_elsewhere(node: Mapping[str, Any]) -> bool:
        return str(node.get("$ref", "")).startswith(f"#/{FILES}/")

    def parameters(self, parameters: Sequence[Any]) -> list[dict[str, Any]]:
        """Return those that stay parameters."""
        return [
            _parameter(one)
            for one in self._inline(parameters)
            if one.get("in") not in ("body", "formData")
        ]

    def operation(self, node: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, Any]:
        """Return an operation with a request body and response contents."""
        own = node.get("parameters") or ()
        produces = node.get("produces") or self._produces
        result = {**node, "parameters": self.parameters(own)}
        body = self._body([*(item.get("parameters") or ()), *own], node)
        if body is not None:
            result["requestBody"] = body
        result["responses"] = {
            status: self.response(response, produces)
            for status, response in (node.get("responses") or {}).items()
            if not status.startswith("x-")
        }
        return result

    def _body(self, parameters: Sequence[Any], node: Mapping[str, Any]) -> dict[str, Any] | None:
        consumes = node.get("consumes") or self._consumes or ["application/json"]
        listed = self._inline(parameters)
        for one in listed:
            if one.get("in") == "body":
                media = {"schema": one.get("schema") or {}}
                content = dict.fromkeys(consumes, media)
                return {"required": bool(one.get("required")), "content": content}
        fields = [one for one in listed if one.get("in") == "formData"]
        if not fields:
            return None
        has_file = any(one.get("type") == "file" for one in fields)
        usual = _MULTIPART if has_file or _MULTIPART in consumes else _FORM
        media_type = usual if has_file else next((m for m in consumes if "form" in m), usual)
        properties = {one["name"]: _field(one) for one in fields}
        required = [one["name"] for one in fields if one.get("required")]
        schema = {"type": "object", "properties": properties, "required": required}
        joined = {one["name"]: _collection(one) for one in fields if one.get("type") == "array"}
        encoding = {name: {"style": "form", **how} for name, how in joined.items() if how}
        media = {"schema": schema, "encoding": encoding}
        return {"required": bool(required), "content": {media_type: media}}

    def response(self, response: Mapping[str, Any], produces: Sequence[str]) -> dict[str, Any]:
        """Return a response with its schema as content of every media type produced."""
        if self._is_elsewhere(response):
            response = self._resolved(response)
        if "$ref" in response or "schema" not in response:
            return dict(response)
        schema = response["schema"]
        is_file = schema.get("type") == "file"
        types = produces or (["application/octet-stream"] if is_file else ["application/json"])
        media = {} if is_file else {"schema": schema}
        return {**response, "content": dict.fromkeys(types, media)}


def _collection(parameter: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return how an array in a form is written; empty where it repeats its name."""
    how = _COLLECTIONS.get(parameter.get("collectionFormat", "csv"), {})
    return {} if how.get("explode", True) else how


def _field(parameter: Mapping[str, Any]) -> dict[str, Any]:
    if parameter.get("type") == "file":
        return {"type": "string", "format": "binary"}
    schema: dict[str, Any] = _parameter(parameter)["schema"]
    return schema
