"""Operations: paths, webhooks and callbacks of any version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ..model import Operation, Parameter, RequestBody, Response
from .contents import Contents
from .deprecation import read_deprecation
from .extensions import (
    idempotency_header,
    is_hidden,
    own_extensions,
    pinned_arguments,
    pinned_name,
    required_scope,
    side_effect,
)
from .facts import read_external_docs
from .matching import by_name_and_location, match_template
from .operation_ids import assign_ids
from .parameters import Parameters
from .path_items import Entry, item_entries, read_entries
from .paths import Template, read_template
from .places import Place, text_of
from .reader import Reader
from .responses import Responses
from .schemas import Schemas
from .security import Security
from .servers import read_servers
from .sites import Site
from .swagger import Swagger

_MAX_CALLBACK_DEPTH: Final = 3


class Operations:
    """Reads all operations of one document."""

    def __init__(self, reader: Reader, schemas: Schemas, security: Security) -> None:
        self._reader = reader
        self._security = security
        contents = Contents(reader, schemas)
        self.contents = contents
        self._parameters = Parameters(reader, schemas, contents)
        self._responses = Responses(reader, contents)
        self._swagger = Swagger(reader, schemas)
        self._global_security = security.requirements(reader.root) or ()
        self._ids: set[str] = set()
        self.by_pointer: dict[str, str] = {}
        """The id of each operation by the id of the place it is written at."""

    def all(self) -> tuple[tuple[Operation, ...], tuple[Operation, ...]]:
        """Return the operations of `paths` in document order, and the webhooks by id."""
        reader = self._reader
        paths = read_entries(reader, "paths") + read_entries(reader, "x-ms-paths")
        hooks = read_entries(reader, "webhooks") + read_entries(reader, "x-webhooks")
        ids = assign_ids(reader, [entry.identity for entry in paths + hooks])
        self._ids.update(operation_id for operation_id, _ in ids)
        for entry, (operation_id, _) in zip(paths + hooks, ids, strict=True):
            self.by_pointer.setdefault(entry.identity.place.id, operation_id)
        told = [
            self._operation(entry, operation_id, declared, webhook=index >= len(paths))
            for index, (entry, (operation_id, declared)) in enumerate(
                zip(paths + hooks, ids, strict=True)
            )
        ]
        webhooks = sorted(told[len(paths) :], key=lambda webhook: webhook.id)
        return tuple(told[: len(paths)]), tuple(webhooks)

    # -- reading ---------------------------------------------------------------------------

    def _operation(
        self, entry: Entry, operation_id: str, declared: bool, *, webhook: bool, depth: int = 0
    ) -> Operation:
        place, item, method = entry.identity.place, entry.item, entry.identity.method
        site = Site(owner=operation_id, owner_is_operation=True)
        told, body, responses = self._messages(entry, site)
        if webhook:
            template = Template(path=entry.identity.key, names=())
            parameters = tuple(by_name_and_location(told).values())
        else:
            template = read_template(self._reader, entry.identity.key, entry.at)
            parameters, template = match_template(self._reader, told, template, entry.at)
        pins = pinned_arguments(self._reader, operation_id)
        if pins:
            names = dict(pins)
            parameters = tuple(
                replace(item, pinned_name=names.get(item.name, item.pinned_name))
                for item in parameters
            )
        security = self._security.requirements(place)
        if security is None:
            security = self._global_security
        scope = required_scope(self._reader, place, self._security.scopes(security))
        tags = place.object.get("tags")
        return Operation(
            id=operation_id,
            id_declared=declared,
            method=method,
            path=template.path,
            pointer=entry.at.id,
            fixed_query=template.query,
            summary=place.text("summary") or item.text("summary"),
            description=place.text("description") or item.text("description"),
            tags=tuple(dict.fromkeys(text_of(tag) for tag in tags if text_of(tag)))
            if isinstance(tags, list)
            else (),
            parameters=parameters,
            request_body=body,
            responses=responses,
            security=security,
            servers=read_servers(self._reader, place) or read_servers(self._reader, item),
            deprecated=place.flag("deprecated"),
            deprecation=read_deprecation(place.object, self._reader.settings)
            if place.flag("deprecated")
            else None,
            external_docs=read_external_docs(place.object.get("externalDocs")),
            scope=scope,
            side_effect=side_effect(self._reader, place, method),
            raw_response=self._reader.settings.extension(place.object, "x-raw-response") is True,
            idempotency_header=idempotency_header(self._reader, place, parameters),
            hidden=is_hidden(self._reader, place, scope),
            pinned_name=pinned_name(self._reader, place, operation_id),
            pinned_arguments=pins,
            callbacks=self._callbacks(place, operation_id, depth),
            extensions=own_extensions(place),
        )

    def _messages(
        self, entry: Entry, site: Site
    ) -> tuple[list[Parameter], RequestBody | None, tuple[Response, ...]]:
        place, item = entry.identity.place, entry.item
        shared = Site(name=_path_words(entry.identity.key))
        listed = [(p, shared) for p in item.items("parameters")]
        listed += [(p, site) for p in self._distinct(place.items("parameters"))]
        if self._reader.is_swagger:
            return self._swagger_messages(entry, listed, site)
        read = [self._parameters.read(p, where) for p, where in listed]
        return (
            [parameter for parameter in read if parameter is not None],
            self._responses.request_body(place, site),
            self._responses.read(place, site),
        )

    def _swagger_messages(
        self, entry: Entry, listed: Sequence[tuple[Place, Site]], site: Site
    ) -> tuple[list[Parameter], RequestBody | None, tuple[Response, ...]]:
        place, root = entry.identity.place, self._reader.root
        parameters: list[Parameter] = []
        fields: dict[str, Place] = {}
        body: RequestBody | None = None
        consumes = _texts(place, "consumes") or _texts(root, "consumes")
        produces = _texts(place, "produces") or _texts(root, "produces")
        for told, where in listed:
            followed = self._reader.follow(told)
            if followed is None:
                continue
            shared = followed.id != told.id
            location = followed.text("in")
            if location == "body":
                body = self._swagger.body(followed, site, consumes, shared=shared)
            elif location == "formData" and followed.text("name"):
                fields[followed.text("name")] = followed
            else:
                if shared:
                    where = Site(name=followed.text("name"), role=("parameter",))
                parameter = self._swagger.parameter(followed, where)
                if parameter is not None:
                    parameters.append(parameter)
        if fields and body is not None:
            self._reader.warning(
                "parameter-body-conflict",
                "parameters in body and in formData exclude each other",
                place,
                done="the body was taken",
            )
        elif fields:
            body = self._swagger.form(tuple(fields.values()), site, entry.at, consumes)
        return parameters, body, self._swagger.responses(place, site, produces)

    def _distinct(self, places: list[Place]) -> list[Place]:
        """Return the parameters of one list without repetitions of name and location."""
        seen: set[tuple[str, str]] = set()
        kept = []
        for place in places:
            followed = self._reader.follow(place)
            if followed is None:
                continue
            location = followed.text("in")
            key = (location, location if location == "body" else followed.text("name"))
            if key in seen and all(key):
                self._reader.warning(
                    "parameter-duplicate",
                    f"the parameter {key[1]!r} in {key[0]} is listed twice",
                    place,
                    done="the first one was taken",
                )
                continue
            seen.add(key)
            kept.append(place)
        return kept

    # -- callbacks -------------------------------------------------------------------------

    def _callbacks(self, place: Place, owner: str, depth: int) -> tuple[Operation, ...]:
        if depth >= _MAX_CALLBACK_DEPTH:
            return ()
        found = []
        for name, member in place.members("callbacks"):
            callback = self._reader.follow(member)
            if callback is None or not isinstance(callback.value, dict):
                continue
            for expression in callback.value:
                if str(expression).startswith("x-"):
                    continue
                for entry in item_entries(
                    self._reader, str(expression), callback.child(expression)
                ):
                    told = entry.identity.place.text("operationId")
                    declared = bool(told) and told not in self._ids
                    method = entry.identity.method.lower()
                    operation_id = told if declared else f"{owner} {name} {method}"
                    if operation_id in self._ids and not declared:
                        operation_id = f"{operation_id} {expression}"
                    self._ids.add(operation_id)
                    self.by_pointer.setdefault(entry.identity.place.id, operation_id)
                    found.append(
                        self._operation(
                            entry, operation_id, declared, webhook=True, depth=depth + 1
                        )
                    )
        return tuple(found)


def _path_words(key: str) -> str:
    words = [part.strip("{}") for part in key.split("/")]
    return " ".join(word for word in words if word) or "root"


def _texts(place: Place, key: str) -> list[str]:
    told = place.object.get(key)
    return [text_of(item) for item in told if text_of(item)] if isinstance(told, list) else []
