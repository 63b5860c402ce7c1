"""Parameters of OpenAPI 3.x: location, style, explode and schema resolved."""

from __future__ import annotations

from typing import Final

from ..model import AnySchema, Facts, Location, Parameter, SchemaNode, StringSchema, Style
from .contents import Contents, shared_site
from .deprecation import read_deprecation
from .inline_schemas import has_inline_schema, inline_schema
from .places import Place, text_of
from .reader import Reader
from .schemas import Schemas
from .sites import Site

STYLES: Final[dict[Location, tuple[Style, ...]]] = {
    Location.PATH: (Style.SIMPLE, Style.LABEL, Style.MATRIX),
    Location.QUERY: (
        Style.FORM,
        Style.SPACE_DELIMITED,
        Style.PIPE_DELIMITED,
        Style.DEEP_OBJECT,
    ),
    Location.HEADER: (Style.SIMPLE,),
    Location.COOKIE: (Style.FORM, Style.COOKIE),
    Location.QUERYSTRING: (Style.FORM,),
}
"""The styles of each location; the first is the default (OpenAPI 3.2, Parameter Object)."""

RESERVED_HEADERS: Final = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that are ignored by definition (OpenAPI 3.x, Parameter Object, `in`)."""


class Parameters:
    """Reads Parameter Objects; a shared one is read once."""

    def __init__(self, reader: Reader, schemas: Schemas, contents: Contents) -> None:
        self._reader = reader
        self._schemas = schemas
        self._contents = contents
        self._known: dict[str, Parameter | None] = {}

    def read(self, place: Place, site: Site) -> Parameter | None:
        """Return a parameter, None (reported) if it cannot be used."""
        followed = self._reader.follow(place)
        if followed is None:
            return None
        if followed.id != place.id:
            site = shared_site(followed, "parameter")
        if followed.id in self._known:
            return self._known[followed.id]
        result = self._read(followed, site)
        self._known[followed.id] = result
        return result

    def _read(self, place: Place, site: Site) -> Parameter | None:
        name, told = place.text("name"), place.text("in")
        if not name or told not in Location._value2member_map_:
            what = f"in: {told!r} is no location" if name else "it has no name"
            self._reader.fault(
                "parameter-invalid",
                f"the parameter cannot be sent: {what}",
                place,
                hint="a parameter has a name and is in path, query, header or cookie",
                done="the parameter was left out",
            )
            return None
        location = Location(told)
        if location is Location.HEADER and name.lower() in RESERVED_HEADERS:
            self._reader.note(
                "parameter-header-ignored",
                f"the header {name} is set by the client itself",
                place,
                done="the parameter was left out",
            )
            return None
        style = (
            self._contents.style(place, {style.value for style in STYLES[location]})
            or STYLES[location][0]
        )
        explode = place.object.get("explode")
        shared = not site.owner and site.role == ("parameter",)
        role = site if shared else site.at(name)
        content = None
        facts = Facts(pointer=place.id)
        schema: SchemaNode = StringSchema(facts=facts)
        if isinstance(place.object.get("schema"), dict | bool):
            schema = self._schemas.read(place.child("schema"), role)
        elif "content" not in place.object and has_inline_schema(place):
            schema = inline_schema(self._schemas, place, role)
        else:
            media_types = self._contents.media_types(place, role)
            if media_types:
                content = media_types[0]
                schema = content.schema or AnySchema(facts=facts)
        return Parameter(
            name=name,
            location=location,
            schema=schema,
            pointer=place.id,
            required=place.flag("required") or location is Location.PATH,
            style=style,
            explode=explode if isinstance(explode, bool) else style in (Style.FORM, Style.COOKIE),
            allow_reserved=place.flag("allowReserved"),
            allow_empty_value=place.flag("allowEmptyValue"),
            content=content,
            description=place.text("description"),
            deprecated=place.flag("deprecated"),
            deprecation=read_deprecation(place.object, self._reader.settings)
            if place.flag("deprecated")
            else None,
            examples=self._contents.examples(place),
            pinned_name=text_of(self._reader.settings.extension(place.object, "x-name")),
        )


def undeclared(name: str, place: Place) -> Parameter:
    """Return the parameter for a name in a path template that nothing declares."""
    return Parameter(
        name=name,
        location=Location.PATH,
        schema=StringSchema(facts=Facts(pointer=place.id)),
        pointer=place.id,
        required=True,
    )
