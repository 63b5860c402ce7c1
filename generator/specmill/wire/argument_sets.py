"""The inputs worth trying on an operation: required only, everything, hard, empty, null, variants."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .expressible import NotExpressibleError, check_expressible, has_style
from .hard_values import NULL, Change, empty, hard, null
from .reference.bodies import FORM, LINES, chosen_media_type, is_form, is_json
from .reference.document import Document, Operation
from .reference.idempotency import idempotency_header
from .schemas import declared_examples, fits, is_declared, merged, types, variants
from .synthesis import (
    Direction,
    NoValueError,
    Synthesis,
    is_told_by_member,
    parameter_value,
)

_IGNORED_HEADERS: Final = frozenset({"accept", "content-type", "authorization"})
_LARGEST_BODY: Final = 12_000
_MOST_EXAMPLES: Final = 3
_DIVIDING: Final = dict.fromkeys(map(ord, "&=+#;,%"))
"""What callers encode themselves where ``allowReserved`` keeps it: it would end the value."""
_STYLE_FIELDS: Final = frozenset({"style", "explode", "allowReserved"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentSet:
    """Inputs with a name that says what is special about them."""

    name: str
    args: Mapping[str, Any]


def argument_sets(
    document: Document, operation: Operation, *, limit: int, numbered: bool = False
) -> list[ArgumentSet]:
    """Return at most ``limit`` different sets, the simplest first.

    With ``numbered`` the client numbers the items of lists in ``deepObject``, which can then hold
    anything. Raises ``NoValueError`` or ``NotExpressibleError`` if the required inputs cannot be given.
    """
    found: dict[str, ArgumentSet] = {}
    maker = _Maker(document, operation, numbered=numbered)
    for name, args in maker.sets():
        key = json.dumps(args, sort_keys=True)
        if key not in found:
            found[key] = ArgumentSet(name=name, args=args)
        if len(found) >= limit:
            break
    return list(found.values())


class _Maker:
    def __init__(self, document: Document, operation: Operation, *, numbered: bool) -> None:
        self._document = document
        self._numbered = numbered
        self._operation = operation
        self._content = document.content(operation)
        self._plain = Synthesis(document, Direction.REQUEST, depth=0)
        self._full = Synthesis(document, Direction.REQUEST, depth=2)
        self._plain_form = Synthesis(document, Direction.REQUEST, depth=0, telling=True)
        self._full_form = Synthesis(document, Direction.REQUEST, depth=2, telling=True)

    def sets(self) -> Iterator[tuple[str, dict[str, Any]]]:
        required = self._args(self._plain, optional=False)
        yield "required", required
        yield from self._fuller(required)
        yield from self._variants(required)
        yield from self._enums(required)
        yield from self._media_types(required)

    def _fuller(self, required: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        try:
            everything = self._args(self._full, optional=True)
        except (NoValueError, NotExpressibleError):
            yield from self._examples(required)
            return
        yield "all", everything
        yield from self._examples(required)
        for name, change in (("hard", hard), ("empty", empty), ("null", null)):
            yield name, self._changed(everything, change)

    def _args(self, synthesis: Synthesis, *, optional: bool) -> dict[str, Any]:
        args: dict[str, Any] = {}
        key_header = idempotency_header(self._operation)
        for parameter in self._operation.parameters:
            if parameter["in"] == "header" and parameter["name"] == key_header:
                continue
            needed = parameter.get("required") or parameter["in"] == "path"
            ignored = parameter["in"] == "header" and parameter["name"].lower() in _IGNORED_HEADERS
            if ignored or not (needed or optional):
                continue
            try:
                own = self._full if parameter["in"] == "path" else synthesis
                if is_told_by_member(parameter):
                    own = self._form(synthesis)
                value = parameter_value(own, parameter)
                check_expressible(parameter, value, numbered=self._numbered)
            except (NoValueError, NotExpressibleError):
                if needed:
                    raise
                continue
            _put(args, parameter, value)
        if self._content:
            body = self._document.resolve(self._operation.node["requestBody"])
            if body.get("required") or optional:
                media_type = chosen_media_type(self._content, None)
                args["body"] = self._body(synthesis, media_type)
        return args

    def _body(self, synthesis: Synthesis, media_type: str) -> Any:
        media = self._content[media_type]
        essence = media_type.partition(";")[0].strip().lower()
        if "xml" in essence or (essence.startswith("multipart/") and essence[10:] != "form-data"):
            raise NotExpressibleError(media_type)
        if "*" in essence:
            raise NotExpressibleError(f"{media_type} leaves the media type to the caller")
        schema = media.get("schema")
        if essence in LINES:
            item = media.get("itemSchema") or merged(self._document, schema or {}).get("items")
            return [synthesis.value(item or {})]
        if not (is_json(essence) or essence == FORM or essence.startswith(("multipart/", "text/"))):
            return {"$bytes": "AP/+"}
        plain = self._plain
        if is_form(essence):
            plain, synthesis = self._plain_form, self._form(synthesis)
        value = _bounded(synthesis, plain, schema or {})
        if is_json(essence):
            return value
        if essence.startswith("text/"):
            return value if isinstance(value, (str, int, float)) else "text"
        if not isinstance(value, dict):
            raise NotExpressibleError(f"{media_type} of a value that is no object")
        properties = synthesis.made_of(schema)
        encodings: Mapping[str, Any] = media.get("encoding") or {}
        unclear = {
            name
            for name, member in value.items()
            if _STYLE_FIELDS & set(encodings.get(name, {}))
            and not has_style(member, encodings[name].get("style", "form"), numbered=self._numbered)
        }
        if unclear & set(merged(self._document, schema).get("required") or ()):
            raise NotExpressibleError(f"{media_type} with {', '.join(sorted(unclear))}")
        return {
            name: _typed(
                self._part(properties.get(name, {}), member, essence), encodings.get(name, {})
            )
            for name, member in value.items()
            if name not in unclear
        }

    def _form(self, synthesis: Synthesis) -> Synthesis:
        """Return the synthesis of the same depth for what is written member by member."""
        return self._plain_form if synthesis is self._plain else self._full_form

    def _part(self, schema: Any, value: Any, essence: str) -> Any:
        if isinstance(value, list):
            items = merged(self._document, schema).get("items", {})
            return [self._part(items, item, essence) for item in value]
        file = {"$file": {"filename": "a.bin", "base64": "AP/+"}}
        if essence == FORM:
            return value
        if not merged(self._document, schema).keys() - {"contentMediaType", "description"}:
            return file
        if isinstance(value, dict) and "$bytes" in value:
            declared = merged(self._document, schema)
            if declared.get("format") == "byte" or declared.get("contentEncoding") == "base64":
                raise NotExpressibleError("base64 text in a part")
            return file
        return value

    def _changed(self, args: Mapping[str, Any], change: Change) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for parameter in self._operation.parameters:
            place, name = parameter["in"], parameter["name"]
            if name not in args.get(place, {}):
                continue
            value = args[place][name]
            needed = parameter.get("required") or place == "path"
            if "schema" in parameter and not (needed and change is not hard):
                schema = self._strict(parameter["schema"])
                made = change(schema, place)
                if parameter.get("allowReserved") and isinstance(made, str):
                    made = made.translate(_DIVIDING)
                value = value if made is None else made
            if value is not NULL:
                result.setdefault(place, {})[name] = value
            else:
                result.setdefault(place, {})[name] = None
        for key in ("querystring", "contentType"):
            if key in args:
                result[key] = args[key]
        if "body" in args:
            result["body"] = self._changed_body(args["body"], change)
        return result

    def _strict(self, schema: Any) -> Mapping[str, Any]:
        """Return a merged schema without ``nullable``, where its version no longer has the word."""
        one = merged(self._document, schema)
        if self._document.version < (3, 1):
            return one
        return {key: member for key, member in one.items() if key != "nullable"}

    def _changed_body(self, value: Any, change: Change) -> Any:
        media_type = chosen_media_type(self._content, None)
        schema = self._content[media_type].get("schema") or {}
        union = merged(self._document, schema)
        if (
            not is_json(media_type)
            or not isinstance(value, dict)
            or variants(self._document, union)
        ):
            return value
        properties = self._full.members(schema)
        required = union.get("required") or ()
        result = dict(value)
        for name in value:
            if name not in properties or (name in required and change is not hard):
                continue
            made = change(self._strict(properties[name]), "body")
            if made is not None:
                result[name] = None if made is NULL else made
        return result

    def _examples(self, required: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the examples of the JSON body that name only declared members."""
        media_type = chosen_media_type(self._content, None) if self._content else ""
        if not is_json(media_type):
            return
        media = self._content[media_type]
        schema = media.get("schema") or {}
        for index, value in enumerate(declared_examples(self._document, media)[:_MOST_EXAMPLES]):
            good = fits(self._document, schema, value) and is_declared(
                self._document, schema, value
            )
            if good and len(json.dumps(value)) <= _LARGEST_BODY:
                yield f"example_{index}", {**required, "body": value}

    def _variants(self, required: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        if not self._content:
            return
        media_type = chosen_media_type(self._content, None)
        schema = self._content[media_type].get("schema") or {}
        if not is_json(media_type):
            return
        for index in range(len(variants(self._document, merged(self._document, schema)))):
            try:
                yield f"variant_{index}", {**required, "body": self._full.variant(schema, index)}
            except NoValueError:
                continue

    def _enums(self, required: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        listed: list[tuple[Mapping[str, Any], list[Any], bool]] = []
        for parameter in self._operation.parameters:
            if parameter["in"] not in ("path", "query") or "schema" not in parameter:
                continue
            schema = merged(self._document, parameter["schema"])
            is_list = types(schema)[:1] == ("array",)
            inner = merged(self._document, schema.get("items", {})) if is_list else schema
            members = [one for one in inner.get("enum") or () if one not in (None, "")]
            if len(members) > 1:
                listed.append((parameter, members, is_list))
        for index in range(max((len(members) for _, members, _ in listed), default=0)):
            args = {
                place: dict(given) if isinstance(given, dict) and place != "body" else given
                for place, given in required.items()
            }
            for parameter, members, is_list in listed:
                member = members[index % len(members)]
                _put(args, parameter, [member] if is_list else member)
            yield f"enum_{index}", args

    def _media_types(self, required: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        if len(self._content) < 2:
            return
        usual = chosen_media_type(self._content, None)
        for media_type in self._content:
            if media_type == usual or "*" in media_type:
                continue
            try:
                body = self._body(self._full, media_type)
            except (NoValueError, NotExpressibleError):
                continue
            schema = merged(self._document, self._content[media_type].get("schema") or {})
            if isinstance(body, dict) and "$bytes" in body and "object" in types(schema):
                continue  # an object that only a codec of that media type could write
            name = "".join(char if char.isalnum() else "_" for char in media_type.lower())
            yield f"as_{name}", {**required, "contentType": media_type, "body": body}


def _bounded(synthesis: Synthesis, plain: Synthesis, schema: Any) -> Any:
    value = synthesis.value(schema)
    return plain.value(schema) if len(json.dumps(value)) > _LARGEST_BODY else value


def _typed(value: Any, encoding: Mapping[str, Any]) -> Any:
    """Return a file with a media type if the encoding leaves the choice to the caller."""
    choices = encoding.get("contentType", "").split(",")
    if len(choices) < 2 or not isinstance(value, dict) or "$file" not in value:
        return value
    return {"$file": {**value["$file"], "contentType": choices[0].strip()}}


def _put(args: dict[str, Any], parameter: Mapping[str, Any], value: Any) -> None:
    if parameter["in"] == "querystring":
        args["querystring"] = value
    else:
        args.setdefault(parameter["in"], {})[parameter["name"]] = value
