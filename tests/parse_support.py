"""What the parser's tests share: parsing small documents, and short texts for schemas."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specmill import model as m
from specmill.diagnostics import Diagnostics
from specmill.document import load
from specmill.parse import ParseSettings, parse

DOCUMENTS = Path(__file__).parent / "documents"
SCHEMAS = "#/components/schemas/"


def parse_text(
    source: str | Path, settings: ParseSettings | None = None
) -> tuple[m.Api, Diagnostics]:
    """Return the model of a document and what was reported."""
    diagnostics = Diagnostics()
    document = load(source, diagnostics=diagnostics)
    return parse(document, settings or ParseSettings(), diagnostics), diagnostics


def parse_paths(
    paths: Mapping[str, Any],
    *,
    version: str = "3.1.0",
    settings: ParseSettings | None = None,
    **rest: Any,
) -> tuple[m.Api, Diagnostics]:
    """Return the model of a document with these paths and further top-level members."""
    head: dict[str, Any] = {"swagger": "2.0"} if version == "2.0" else {"openapi": version}
    document = {**head, "info": {"title": "t", "version": "1"}, "paths": paths, **rest}
    return parse_text(json.dumps(document), settings)


def parse_schemas(
    schemas: Mapping[str, Any], *, version: str = "3.1.0", lenient: bool = False
) -> tuple[m.Api, Diagnostics]:
    """Return the model of a document with these component schemas."""
    return parse_paths(
        {},
        version=version,
        settings=ParseSettings(lenient=lenient),
        components={"schemas": dict(schemas)},
    )


def ref(name: str) -> dict[str, str]:
    """Return a reference to a component schema."""
    return {"$ref": SCHEMAS + name}


def shown(schemas: Mapping[str, Any], name: str, *, version: str = "3.1.0") -> str:
    """Return the text of one component schema after parsing all of them leniently."""
    api, _ = parse_schemas(schemas, version=version, lenient=True)
    return text(api.schemas[SCHEMAS + name].schema)


def codes(diagnostics: Diagnostics) -> list[str]:
    """Return severity and code of everything reported, in order."""
    return [f"{item.severity.value} {item.code}" for item in diagnostics]


def text(node: m.SchemaNode) -> str:
    """Return a schema in one line: `{id!: int, tags: [str]}`, `?` for nullable."""
    return _text(node) + ("?" if node.nullable else "")


def _text(node: m.SchemaNode) -> str:
    match node:
        case m.SchemaRef():
            return "@" + node.target.removeprefix(SCHEMAS)
        case m.ObjectSchema():
            return _object(node)
        case m.UnionSchema():
            options = " | ".join(
                text(option.schema) + (f"={','.join(option.tags)}" if option.tags else "")
                for option in node.variants
            )
            return f"{'one' if node.exclusive else 'any'}({options})"
        case m.ArraySchema():
            return f"[{text(node.items)}]"
        case m.TupleSchema():
            rest = "" if node.rest is None else f", *{text(node.rest)}"
            return f"({', '.join(text(item) for item in node.prefix)}{rest})"
        case m.EnumSchema():
            values = "|".join(json.dumps(item.value) for item in node.values)
            return f"{'const' if node.is_const else 'enum'} {values}"
        case m.NumberSchema():
            return ("int" if node.integer else "num") + _limits(node)
        case m.StringSchema():
            return "str" + _limits(node)
        case _:
            return type(node).__name__.removesuffix("Schema").lower()


def _object(node: m.ObjectSchema) -> str:
    parts = [
        f"{item.name}{'!' if item.required else ''}: {text(item.schema)}"
        for item in node.properties
    ]
    if node.additional is None:
        parts.append("closed")
    elif node.additional_declared:
        parts.append(f"*: {text(node.additional)}")
    parts.extend(f"/{pattern}/: {text(value)}" for pattern, value in node.patterns)
    bases = ",".join(base.removeprefix(SCHEMAS) for base in node.bases)
    return "{" + ", ".join(parts) + "}" + (f"<{bases}>" if bases else "")


def _limits(node: m.SchemaNode) -> str:
    told = [
        f"{field.name}={value}"
        for field in dataclasses.fields(node)
        if field.name not in ("facts", "nullable", "integer")
        and (value := getattr(node, field.name)) not in (None, "")
    ]
    return f"({', '.join(told)})" if told else ""


def neutral(api: m.Api) -> Any:
    """Return plain data that is equal for models that differ only in where things are written."""
    labels: dict[str, str] = {}

    def label(schema_id: str) -> str:
        if schema_id not in labels:
            named = api.schemas[schema_id]
            owner = named.owner
            if owner and not named.owner_is_operation:
                owner = label(owner)
            labels[schema_id] = "/".join([named.name or owner, *named.role])
        return labels[schema_id]

    def plain(value: Any) -> Any:
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            told = {
                field.name: plain(getattr(value, field.name))
                for field in dataclasses.fields(value)
                if field.name not in ("pointer", "id", "owner")
            }
            return {"": type(value).__name__, **told}
        if isinstance(value, str) and value in api.schemas:
            return label(value)
        if isinstance(value, tuple | list):
            return [plain(item) for item in value]
        if isinstance(value, Mapping):
            return {plain(key): plain(item) for key, item in value.items()}
        return value

    return plain(api)
