"""Pagination: declared by `x-pagination` or a pin, else recognised where it is safe."""

from __future__ import annotations

from typing import Any, Final

from ..model import (
    ArraySchema,
    BooleanSchema,
    Location,
    NumberSchema,
    Operation,
    Pagination,
    SchemaNode,
    StringSchema,
)
from .places import Place, split_id, text_of
from .reader import Reader
from .shapes import Shapes, json_schema, successes

STYLES: Final = ("cursor", "offset", "page", "link", "url")
_KEYS: Final = frozenset(
    {"style", "request", "response", "items", "limit", "total", "more", "rel", "start", "in"}
)
_CURSORS: Final = {
    "cursor": ("next_cursor", "nextCursor", "next_page_cursor", "cursor"),
    "page_token": ("next_page_token",),
    "pageToken": ("nextPageToken",),
    "next_token": ("next_token",),
    "nextToken": ("nextToken",),
    "next_cursor": ("next_cursor",),
    "continuation_token": ("continuation_token", "next_continuation_token"),
    "continuationToken": ("continuationToken", "nextContinuationToken"),
    "continue": ("continue",),
    "after": ("next_cursor", "nextCursor", "last_id"),
}
"""Request parameters and the response members that can only be their next value."""
_NEEDS_MORE: Final = frozenset({"last_id"})
"""Answers that name the last item of any page: only `has_more` tells whether another follows."""
_NEXT_URLS: Final = ("next_page_url", "nextPageUrl", "next_page_uri", "next_url", "nextUrl",
                     "nextLink", "@odata.nextLink")  # fmt: skip
_LIMITS: Final = ("limit", "page_size", "pageSize", "per_page", "perPage", "size", "count",
                  "maxResults", "max_results")  # fmt: skip
_TOTALS: Final = ("total", "total_count", "totalCount", "total_items", "totalItems")
_PAGE_TOTALS: Final = ("total_pages", "totalPages", "page_count", "pageCount", "pages")
_MORE: Final = ("has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage")
_WRAPPERS: Final = (
    "meta",
    "pagination",
    "paging",
    "page_info",
    "pageInfo",
    "metadata",
    "response_metadata",
)


def read_pagination(reader: Reader, shapes: Shapes, operation: Operation) -> Pagination | None:
    """Return how an operation is paged, None if it is not."""
    pin = reader.settings.pins.get(operation.id, {})
    told = pin.get("pagination", reader.settings.extension(operation.extensions, "x-pagination"))
    if told is False:
        return None
    if told is not None:
        return _declared(reader, told, operation)
    return _recognised(shapes, operation)


def _declared(reader: Reader, told: Any, operation: Operation) -> Pagination | None:
    facts = told if isinstance(told, dict) else {}
    style = text_of(facts.get("style"))
    file, pointer = split_id(operation.pointer)
    place = Place(None, file, pointer)
    if style not in STYLES:
        reader.warning(
            "extension-value-invalid",
            f"{style or told!r} is no style of pagination",
            place,
            hint=f"use one of {', '.join(STYLES)}",
            done="the operation is not paged",
        )
        return None
    strange = facts.keys() - _KEYS
    if strange:
        reader.warning(
            "extension-value-invalid",
            f"{', '.join(sorted(strange))} is unknown to x-pagination",
            place,
            hint=f"known are {', '.join(sorted(_KEYS))}",
            done="it was ignored",
        )
    start = facts.get("start")
    return Pagination(
        style=style,
        items=_pointer(facts.get("items")),
        request=text_of(facts.get("request")),
        response=_pointer(facts.get("response")),
        limit=text_of(facts.get("limit")),
        total=_pointer(facts.get("total")),
        more=_pointer(facts.get("more")),
        rel=text_of(facts.get("rel")) or "next",
        start=start if isinstance(start, int) else int(style == "page"),
        in_body=_is_in_body(facts, operation),
    )


def _is_in_body(facts: dict[str, Any], operation: Operation) -> bool:
    """Whether the request member travels in the body: as told, else if no parameter has its name."""
    if "in" in facts or operation.request_body is None:
        return facts.get("in") == "body"
    return all(item.name != facts.get("request") for item in operation.parameters)


def _pointer(value: Any) -> str:
    text = text_of(value)
    return text if not text or text.startswith("/") else "/" + text


def _recognised(shapes: Shapes, operation: Operation) -> Pagination | None:
    """Recognise a page by both its request parameter and the response member that answers it."""
    if operation.method != "GET":
        return None
    good = successes(operation)
    if not good:
        return None
    body = json_schema(good[0].media_types)
    if body is None:
        return None
    query = {item.name: item for item in operation.parameters if item.location is Location.QUERY}
    if any(item.required for name, item in query.items() if name in (*_CURSORS, "page", "offset")):
        return None
    items = _items(shapes, body)
    if items is None:
        return None
    limit = next((name for name in _LIMITS if name in query), "")
    if _links_next(good[0].headers):
        return Pagination(style="link", items=items, limit=limit)
    members = _all_members(shapes, body)
    more = _find(members, _MORE, BooleanSchema)
    for name, answers in _CURSORS.items():
        if name not in query:
            continue
        for answer in answers:
            pointer = _find(members, (answer,), StringSchema, NumberSchema)
            if pointer and (more or answer not in _NEEDS_MORE):
                return Pagination(
                    style="cursor",
                    items=items,
                    request=name,
                    response=pointer,
                    limit=limit,
                    more=more,
                )
    following = _find(members, _NEXT_URLS, StringSchema)
    if following:
        return Pagination(style="url", items=items, response=following, limit=limit)
    total = _find(members, _TOTALS, NumberSchema)
    if "offset" in query and limit and total and _number(shapes, query["offset"].schema):
        return Pagination(
            style="offset", items=items, request="offset", limit=limit, total=total, more=more
        )
    if "page" in query and _number(shapes, query["page"].schema):
        pages = _find(members, _PAGE_TOTALS, NumberSchema)
        if more or (limit and (total or pages)):
            number = shapes.of(query["page"].schema)
            low = number.minimum if isinstance(number, NumberSchema) else None
            default = number.facts.default if number is not None else None
            zero = low == 0 or default == 0
            return Pagination(
                style="page",
                items=items,
                request="page",
                limit=limit,
                total=total,
                more=more,
                start=0 if zero else 1,
            )
    return None


def _items(shapes: Shapes, body: SchemaNode) -> str | None:
    """Return the pointer of the one array a body holds, None if there is none or a choice."""
    shape = shapes.of(body)
    if isinstance(shape, ArraySchema):
        return ""
    arrays = [
        name for name, member in shapes.members(shape).items() if isinstance(member, ArraySchema)
    ]
    return f"/{_escaped(arrays[0])}" if len(arrays) == 1 else None


def _all_members(shapes: Shapes, body: SchemaNode) -> dict[str, SchemaNode]:
    """Return the members of a body and of the objects in it that hold paging data, by pointer."""
    found: dict[str, SchemaNode] = {}
    for name, shape in shapes.members(body).items():
        found[f"/{_escaped(name)}"] = shape
        if name in _WRAPPERS:
            for inner, below in shapes.members(shape).items():
                found[f"/{_escaped(name)}/{_escaped(inner)}"] = below
    return found


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _find(members: dict[str, SchemaNode], names: tuple[str, ...], *kinds: type[SchemaNode]) -> str:
    for name in names:
        for pointer, shape in members.items():
            if pointer.rsplit("/", 1)[-1] == _escaped(name) and isinstance(shape, kinds):
                return pointer
    return ""


def _number(shapes: Shapes, schema: SchemaNode) -> bool:
    return isinstance(shapes.of(schema), NumberSchema)


def _links_next(headers: Any) -> bool:
    """Whether a Link header is declared whose description or example speaks of `rel="next"`."""
    for header in headers:
        if header.name.lower() == "link":
            facts = header.schema.facts
            texts = [header.description, facts.description, *map(str, facts.examples)]
            if header.content is not None:
                texts.extend(str(item.value) for item in header.content.examples)
            texts.extend(str(item.value) for item in header.examples)
            return any("next" in text for text in texts)
    return False
