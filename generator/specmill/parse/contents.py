"""Contents: media types, encodings, headers and examples (OpenAPI 3.x)."""

from __future__ import annotations

from typing import Any

from ..load.pointers import split
from ..model import (
    ABSENT,
    AnySchema,
    Encoding,
    Example,
    Facts,
    Header,
    Json,
    MediaType,
    SchemaNode,
    StringSchema,
    Style,
)
from .places import Place, Raw, text_of
from .reader import Reader
from .schemas import Schemas
from .sites import Site

_BINARY = ("image/", "audio/", "video/", "font/")
_BINARY_TYPES = frozenset(
    {"application/octet-stream", "application/pdf", "application/zip", "application/gzip",
     "application/x-tar", "application/x-gzip", "application/vnd.ms-excel",
     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
)  # fmt: skip


class Contents:
    """Reads what may stand under `content` and beside it, with the schemas in it."""

    def __init__(self, reader: Reader, schemas: Schemas) -> None:
        self._reader = reader
        self._schemas = schemas
        self._headers: dict[str, Header] = {}

    def media_types(self, place: Place, site: Site) -> tuple[MediaType, ...]:
        """Return the media types under `content`; all but the first JSON one add to roles."""
        members = place.members("content")
        leading = _leading([name for name, _ in members])
        found = []
        for name, member in members:
            followed = self._reader.follow(member)
            if followed is None:
                continue
            role = site if name == leading else site.at(media_words(name))
            found.append(self.media_type(name.strip(), followed, role))
        return tuple(found)

    def media_type(self, name: str, place: Place, site: Site) -> MediaType:
        """Return one Media Type Object."""
        raw = place.object
        schema = self._schema(place, "schema", site)
        if schema is None or _is_any(raw.get("schema")):
            schema = self._bytes(name, place, schema) if "itemSchema" not in raw else schema
        may_have_style = self._reader.parts_have_styles or not name.lower().startswith("multipart/")
        return MediaType(
            name=name,
            schema=schema,
            pointer=place.id,
            item_schema=self._schema(place, "itemSchema", site.at("item")),
            encodings=tuple(
                self.encoding(key, member, site, may_have_style=may_have_style)
                for key, member in place.members("encoding")
                if isinstance(member.value, dict)
            ),
            prefix_encodings=tuple(
                self.encoding("", item, site) for item in place.items("prefixEncoding")
            ),
            item_encoding=self.encoding("", place.child("itemEncoding"), site)
            if isinstance(raw.get("itemEncoding"), dict)
            else None,
            examples=self.examples(place),
        )

    def encoding(
        self, name: str, place: Place, site: Site, *, may_have_style: bool = True
    ) -> Encoding:
        """Return one Encoding Object; a style field in it selects RFC 6570 serialisation."""
        raw = place.object
        styled = may_have_style and any(key in raw for key in ("style", "explode", "allowReserved"))
        style = self.style(place, {style.value for style in Style}) if styled else None
        if styled and style is None:
            style = Style.FORM
        explode = raw.get("explode")
        return Encoding(
            property_name=name,
            content_types=tuple(
                part.strip() for part in place.text("contentType").split(",") if part.strip()
            ),
            headers=tuple(
                header
                for key, member in place.members("headers")
                if key.lower() != "content-type"
                and (header := self.header(key, member, site)) is not None
            ),
            style=style,
            explode=explode
            if styled and isinstance(explode, bool)
            else (style is Style.FORM) or None,
            allow_reserved=styled and place.flag("allowReserved"),
            encodings=tuple(
                self.encoding(key, member, site) for key, member in place.members("encoding")
            ),
        )

    def style(self, place: Place, allowed: set[str]) -> Style | None:
        """Return the style told at a place, None (reported) if it is not one of those allowed."""
        told = place.object.get("style")
        if told is None:
            return None
        if isinstance(told, str) and told in allowed:
            return Style(told)
        self._reader.warning(
            "parameter-style",
            f"style {told!r} cannot be used here",
            place,
            hint=f"use one of {', '.join(sorted(allowed))}",
            done="the default style was taken",
        )
        return None

    def header(self, name: str, place: Place, site: Site) -> Header | None:
        """Return a response or part header, None (reported) if its reference is broken."""
        followed = self._reader.follow(place)
        if followed is None:
            return None
        if followed.pointer != place.pointer or followed.file != place.file:
            site = shared_site(followed, "header")
        else:
            site = site.at(name)
        key = f"{name} {followed.id}"
        known = self._headers.get(key)
        if known is None:
            known = self._headers[key] = self._header(name, followed, site)
        return known

    def _header(self, name: str, place: Place, site: Site) -> Header:
        content = self.media_types(place, site)
        schema = self._schema(place, "schema", site)
        if schema is None and content and content[0].schema is not None:
            schema = content[0].schema
        return Header(
            name=name,
            schema=schema or StringSchema(facts=Facts(pointer=place.id)),
            pointer=place.id,
            required=place.flag("required"),
            explode=place.flag("explode"),
            content=content[0] if content else None,
            description=place.text("description"),
            deprecated=place.flag("deprecated"),
            examples=self.examples(place),
        )

    def examples(self, place: Place) -> tuple[Example, ...]:
        """Return the examples told at a media type or parameter; a broken one is a warning."""
        raw = place.object
        found = [Example(value=raw["example"])] if "example" in raw else []
        many = raw.get("examples")
        if not isinstance(many, dict):
            if isinstance(many, list):
                found.extend(Example(value=value) for value in many)
            return tuple(found)
        for name, member in place.members("examples"):
            value = self._example(name, member)
            if value is not None:
                found.append(value)
        return tuple(found)

    def _example(self, name: str, place: Place) -> Example | None:
        seen = 0
        while isinstance(place.value, dict) and isinstance(place.value.get("$ref"), str):
            ref = place.value["$ref"]
            target = self._reader.probe(ref, place)
            seen += 1
            if target is None or seen > 100:
                self._reader.warning(
                    "example-unresolved",
                    f"the example {ref!r} does not exist",
                    place,
                    done="the example was left out",
                )
                return None
            place = target
        if not isinstance(place.value, dict):
            return Example(name=name, value=place.value)
        raw: Raw = place.value
        if not raw.keys() & {"value", "dataValue", "serializedValue", "externalValue"}:
            if raw.keys() <= {"summary", "description"}:
                return Example(name=name, summary=place.text("summary"))
            value: Json = raw
            return Example(name=name, value=value)
        return Example(
            name=name,
            summary=place.text("summary"),
            description=place.text("description"),
            value=raw.get("dataValue", raw.get("value", ABSENT)),
            serialized=raw.get("serializedValue")
            if isinstance(raw.get("serializedValue"), str)
            else None,
            external_value=text_of(raw.get("externalValue")) or None,
        )

    def _schema(self, place: Place, key: str, site: Site) -> SchemaNode | None:
        if key not in place.object or place.object[key] is None:
            return None
        return self._schemas.read(place.child(key), site)

    def _bytes(self, name: str, place: Place, told: SchemaNode | None) -> SchemaNode | None:
        """A media type of bytes without a schema carries raw bytes (OpenAPI 3.1, 4.8.14.3)."""
        bare = name.split(";")[0].strip().lower()
        if bare in _BINARY_TYPES or (bare.startswith(_BINARY) and "+" not in bare):
            return StringSchema(facts=Facts(pointer=place.id), format="binary")
        if told is None and bare.startswith("text/") and bare != "text/event-stream":
            return StringSchema(facts=Facts(pointer=place.id))
        if told is None and "json" in bare:
            return AnySchema(facts=Facts(pointer=place.id))
        return told


def shared_site(place: Place, role: str) -> Site:
    """Return the site of inline schemas in a shared object: named after it, not after its users."""
    tokens = split(place.pointer)
    name = tokens[-1] if tokens else place.file.rsplit("/", 1)[-1].partition(".")[0]
    return Site(name=name, role=(role,))


def is_json(name: str) -> bool:
    """Return whether a media type is JSON (RFC 6839: by name or `+json` suffix)."""
    bare = name.split(";")[0].strip().lower()
    return bare in ("application/json", "text/json") or bare.endswith("+json")


def media_words(name: str) -> str:
    """Return the words of a media type that tell it from others: subtype and parameters."""
    bare, _, parameters = name.lower().partition(";")
    kind, _, subtype = bare.strip().partition("/")
    words = {"*": kind if kind != "*" else "any"}.get(subtype, subtype)
    return f"{words} {parameters.strip()}".strip()


def _leading(names: list[str]) -> str:
    for name in names:
        if is_json(name):
            return name
    return names[0] if names else ""


def _is_any(value: Any) -> bool:
    return value is True or value == {}
