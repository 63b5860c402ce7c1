"""Facts: annotations that any schema may carry (JSON Schema validation, section 9)."""

from dataclasses import replace
from typing import Any, Final

from ..model import ABSENT, ExternalDocs, Facts, Json, XmlFacts
from .deprecation import read_deprecation
from .places import Raw, text_of
from .settings import ParseSettings

UNMODELLED: Final = frozenset(
    {
        "not",
        "if",
        "then",
        "else",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "unevaluatedProperties",
        "unevaluatedItems",
        "propertyNames",
        "contains",
        "minContains",
        "maxContains",
        "additionalItems",
        "contentSchema",
        "$dynamicRef",
        "$recursiveRef",
    }
)
"""Keywords kept as documentation: they narrow values in ways no type says."""

_RARE: Final = frozenset(
    {
        "deprecated",
        "readOnly",
        "writeOnly",
        "default",
        "example",
        "examples",
        "externalDocs",
        "xml",
    }
)

ANNOTATIONS: Final = frozenset(
    {
        "title",
        "description",
        "deprecated",
        "readOnly",
        "writeOnly",
        "default",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "nullable",
        "x-nullable",
        "$comment",
        "$id",
        "$anchor",
        "$schema",
        "$defs",
        "definitions",
        "summary",
    }
)
"""Keywords that say something about a value without constraining its shape."""


def read_facts(
    kw: Raw, schema_id: str, unmodelled: tuple[str, ...] = (), settings: ParseSettings | None = None
) -> Facts:
    """Return the facts a schema object states about itself."""
    if not kw.keys().isdisjoint(UNMODELLED):
        unmodelled = tuple(key for key in kw if key in UNMODELLED) + unmodelled
    get = kw.get
    title, description = get("title", ""), get("description", "")
    if not unmodelled and kw.keys().isdisjoint(_RARE):
        return Facts(
            pointer=schema_id,
            title=title if title.__class__ is str else text_of(title),
            description=description if description.__class__ is str else text_of(description),
        )
    docs, xml = get("externalDocs"), get("xml")
    return Facts(
        pointer=schema_id,
        title=title if title.__class__ is str else text_of(title),
        description=description if description.__class__ is str else text_of(description),
        deprecated=get("deprecated") is True,
        read_only=get("readOnly") is True,
        write_only=get("writeOnly") is True,
        default=get("default", ABSENT),
        examples=_examples(kw) if "example" in kw or "examples" in kw else (),
        unmodelled=unmodelled,
        external_docs=read_external_docs(docs) if docs else None,
        xml=_xml(xml) if isinstance(xml, dict) else None,
        deprecation=read_deprecation(kw, settings) if get("deprecated") is True else None,
    )


def overlay(inner: Facts, outer: Facts) -> Facts:
    """Return the facts of a schema seen through a wrapper: what the wrapper says wins."""
    return replace(
        outer,
        title=outer.title or inner.title,
        description=outer.description or inner.description,
        deprecated=outer.deprecated or inner.deprecated,
        read_only=outer.read_only or inner.read_only,
        write_only=outer.write_only or inner.write_only,
        default=inner.default if outer.default is ABSENT else outer.default,
        examples=outer.examples or inner.examples,
        unmodelled=outer.unmodelled + inner.unmodelled,
        external_docs=outer.external_docs or inner.external_docs,
        xml=outer.xml or inner.xml,
        deprecation=outer.deprecation or inner.deprecation,
    )


def read_external_docs(value: Any) -> ExternalDocs | None:
    """Return the External Documentation Object, None where it has no URL."""
    if not isinstance(value, dict) or not text_of(value.get("url")):
        return None
    return ExternalDocs(
        url=text_of(value.get("url")), description=text_of(value.get("description"))
    )


def _examples(kw: Raw) -> tuple[Json, ...]:
    found: list[Json] = [kw["example"]] if "example" in kw else []
    many = kw.get("examples")
    if isinstance(many, list):
        found.extend(many)
    elif isinstance(many, dict):
        found.extend(
            item["value"] for item in many.values() if isinstance(item, dict) and "value" in item
        )
    return tuple(found)


def _xml(value: Raw) -> XmlFacts:
    node_type = text_of(value.get("nodeType"))
    return XmlFacts(
        name=text_of(value.get("name")),
        namespace=text_of(value.get("namespace")),
        prefix=text_of(value.get("prefix")),
        attribute=value.get("attribute") is True or node_type == "attribute",
        wrapped=value.get("wrapped") is True or node_type == "element",
        text=node_type in {"text", "cdata"},
    )
