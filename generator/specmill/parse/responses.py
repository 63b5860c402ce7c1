"""Responses and request bodies of OpenAPI 3.x."""

from __future__ import annotations

import re
from typing import Final

from ..model import Link, RequestBody, Response
from .contents import Contents, shared_site
from .places import Place
from .reader import Reader
from .sites import Site

_STATUS: Final = re.compile(r"[1-5](?:\d\d|[Xx]{2})|default")


class Responses:
    """Reads Response and Request Body Objects; shared ones are read once."""

    def __init__(self, reader: Reader, contents: Contents) -> None:
        self._reader = reader
        self._contents = contents
        self._known: dict[tuple[str, str], Response] = {}
        self._bodies: dict[str, RequestBody] = {}

    def read(self, operation: Place, site: Site) -> tuple[Response, ...]:
        """Return the responses of an operation: by status, ranges after codes, the default last."""
        found = []
        for status, place in operation.members("responses"):
            if status.startswith("x-"):
                continue
            status = normal_status(self._reader, status, place)
            if status:
                response = self._response(status, place, site)
                if response is not None:
                    found.append(response)
        return tuple(sorted(found, key=status_order))

    def request_body(self, operation: Place, site: Site) -> RequestBody | None:
        """Return the request body of an operation, None if it has none."""
        if not isinstance(operation.object.get("requestBody"), dict):
            return None
        place = operation.child("requestBody")
        followed = self._reader.follow(place)
        if followed is None:
            return None
        shared = followed.id != place.id
        role = shared_site(followed, "request") if shared else site.at("request")
        known = self._bodies.get(followed.id)
        if known is None:
            known = RequestBody(
                media_types=self._contents.media_types(followed, role),
                pointer=followed.id,
                required=followed.flag("required"),
                description=followed.text("description"),
            )
            self._bodies[followed.id] = known
        return known

    def _response(self, status: str, place: Place, site: Site) -> Response | None:
        followed = self._reader.follow(place)
        if followed is None:
            return Response(status=status, pointer=place.id)
        if not isinstance(followed.value, dict):
            self._reader.warning(
                "response-invalid",
                f"the response {status} is not an object",
                place,
                done="read as a response without a body",
            )
            return Response(status=status, pointer=place.id)
        key = (status, followed.id)
        known = self._known.get(key)
        if known is not None:
            return known
        shared = followed.id != place.id
        role = shared_site(followed, "response") if shared else site.at(f"response {status}")
        response = Response(
            status=status,
            pointer=followed.id,
            summary=followed.text("summary"),
            description=followed.text("description"),
            media_types=self._contents.media_types(followed, role),
            headers=tuple(
                header
                for name, member in followed.members("headers")
                if name.lower() != "content-type"
                and (header := self._contents.header(name, member, role)) is not None
            ),
            links=tuple(self._links(followed)),
        )
        self._known[key] = response
        return response

    def _links(self, place: Place) -> list[Link]:
        found = []
        for name, member in place.members("links"):
            followed = self._reader.follow(member)
            if followed is not None:
                found.append(
                    Link(
                        name=name,
                        operation_id=followed.text("operationId"),
                        operation_ref=followed.text("operationRef"),
                        description=followed.text("description"),
                    )
                )
        return found


def status_order(response: Response) -> tuple[bool, bool, str]:
    """Return where a response stands among those of an operation."""
    status = response.status
    return status == "default", not status.isdecimal(), status


def normal_status(reader: Reader, status: str, place: Place) -> str:
    """Return a status key in its normal spelling, "" (reported) if it is none."""
    if _STATUS.fullmatch(status):
        return status.upper() if status != "default" else status
    if status.lower() == "default":
        return "default"
    reader.warning(
        "response-status-invalid",
        f"{status!r} is no HTTP status, range such as 2XX, or default",
        place,
        done="the response was left out",
    )
    return ""
