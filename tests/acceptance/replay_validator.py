"""openapi-core's validation of requests, with the styles, forms and parts that it does not read.

openapi-core finds path, operation and server, checks credentials and what is required, and validates every value with
openapi-schema-validator. Texts that its own parsers do not know are read by `replay_texts.py` and `replay_types.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar
from urllib.parse import unquote, unquote_plus, urljoin

from jsonschema.validators import extend
from jsonschema_path import SchemaPath
from openapi_core.datatypes import Parameters, RequestParameters
from openapi_core.deserializing.exceptions import DeserializeError
from openapi_core.schema.parameters import get_style_and_explode
from openapi_core.security.factories import SecurityProviderFactory
from openapi_core.security.providers import UnsupportedProvider
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.validation.request.exceptions import MissingParameter, MissingRequiredParameter
from openapi_core.validation.request.validators import (
    APICallRequestValidator,
    V30RequestValidator,
    V31RequestValidator,
    V32RequestValidator,
)
from openapi_core.validation.schemas.factories import SchemaValidatorsFactory
from openapi_schema_validator import (
    OAS30Validator,
    OAS30WriteValidator,
    OAS31Validator,
    OAS32Validator,
)
from replay_texts import (
    Pairs,
    Part,
    Style,
    Tree,
    UnreadableError,
    from_pairs,
    from_text,
    parts,
    raw_pairs,
)
from replay_types import Types, alternatives, kinds, members
from werkzeug.datastructures import Headers, ImmutableMultiDict

FORM = "application/x-www-form-urlencoded"
LINES = (
    "application/x-ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/json-seq",
)
DEFAULT_PORT = re.compile(r"^(http://[^/:]+):80(?=/|$)|^(https://[^/:]+):443(?=/|$)")
FULL_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([zZ]|[+-]([01]\d|2[0-3]):[0-5]\d)")
"""What JSON Schema and RFC 3339 call a time; the format that openapi-core checks is one of draft 3, without an offset."""
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
PRIMITIVES = {"string", "integer", "number", "boolean"}
STYLE_FIELDS = {"style", "explode", "allowReserved"}


class NotReadError(DeserializeError):
    """A text of the request does not follow its style or media type."""


class NotJudgedError(Exception):
    """openapi-core cannot tell whether a request is valid; the text says what it does not do."""


class Recorded:
    """A recorded request as openapi-core reads one; the path stays encoded until it has been taken apart."""

    def __init__(self, request: Mapping[str, Any], body: bytes) -> None:
        origin, slash, rest = request["url"].partition("://")[2].partition("/")
        path, _, query = (slash + rest).partition("?")
        fields = {name.lower(): value for name, value in request["headers"]}
        self.operation_id = request["operationId"]
        self.method = request["method"].lower()
        self.host_url = f"{request['url'].partition('://')[0]}://{origin}"
        self.path = path
        self.body = body
        self.content_type = fields.get("content-type", "")
        self.query_text = query
        self.query = raw_pairs(query)
        crumbs = (pair.strip().partition("=") for pair in fields.get("cookie", "").split(";"))
        self.cookies = [(unquote(key), value) for key, _, value in crumbs if key]
        self.parameters = RequestParameters(
            query=ImmutableMultiDict((key, unquote_plus(value)) for key, value in self.query),
            header=Headers([tuple(pair) for pair in request["headers"]]),
            cookie=ImmutableMultiDict((key, unquote(value)) for key, value in self.cookies),
        )


class Reading(APICallRequestValidator):
    """Reads what openapi-core has no parser for, and keeps what was read of the last request."""

    plain: SchemaValidatorsFactory
    """Validators of schemas for which nothing is only read."""
    names: set[str]
    """The names of the parameters of the operation, and of API keys."""

    def start(self, request: Recorded) -> None:
        """Takes a request, whose errors `iter_errors` then tells."""
        self.request = request
        fixed = self.fixed.get(request.operation_id, "")
        if fixed and set(raw_pairs(fixed)) <= set(request.query):
            request.path += "?" + fixed
            request.query = [pair for pair in request.query if pair not in raw_pairs(fixed)]
        self.operation_id = ""
        self.read = Parameters()
        self.read_body: Any = None
        self.read_querystring: Any = None
        self.used: set[str] = set()
        self._place = ""

    @cached_property
    def fixed(self) -> dict[str, str]:
        """The queries that templates of paths hold, against OpenAPI's rules, by operation."""
        return {
            (operation / "operationId").read_str(""): template.partition("?")[2]
            for template, item in (self.spec / "paths").str_items()
            if "?" in template
            for method, operation in item.str_items()
            if method in METHODS
        }

    @cached_property
    def keys(self) -> set[str]:
        """The names of API keys that travel in a query or a cookie."""
        schemes = self.spec.get("components", SchemaPath.from_dict({})).get("securitySchemes")
        return {
            (one / "name").read_str("")
            for _, one in (schemes.str_items() if schemes is not None else ())
            if (one / "in").read_str("") in ("query", "cookie")
        }

    @property
    def undeclared(self) -> set[str]:
        """The keys of the query that no parameter accounts for."""
        return {key for key, _ in self.request.query} - self.used - self.keys

    def _find_path(self, request: Any) -> PathOperationServer:
        """Finds the operation; of equally concrete templates that match the one that was called."""
        found = super()._find_path(request)
        finder, url = self.path_finder, request.host_url + request.path
        paths = finder.paths_iterator(url, self.spec)
        operations = finder.operations_iterator(request.method, paths, self.spec)
        for one in finder.servers_iterator(url, operations, self.spec):
            if _id(one) == request.operation_id and _literals(one) == _literals(found):
                found = one
        self.operation_id = _id(found)
        return found

    def _get_parameters(
        self, parameters: RequestParameters, operation: SchemaPath, path: SchemaPath
    ) -> Parameters:
        declared = [
            one for at in (operation, path) if "parameters" in at for one in at / "parameters"
        ]
        self.names = {(one / "name").read_str() for one in declared} | self.keys
        self.read = super()._get_parameters(parameters, operation, path)
        return self.read

    def _get_parameter(self, parameters: RequestParameters, param: SchemaPath) -> Any:
        self._place = (param / "in").read_str()
        try:
            if self._place == "querystring":
                return self._querystring(param)
            if self._is_field(param):
                raise MissingParameter((param / "name").read_str(), "header")
            return super()._get_parameter(parameters, param)
        finally:
            self._place = ""

    def _is_field(self, param: SchemaPath) -> bool:
        """Whether a parameter is a header of HTTP that OpenAPI says to ignore among parameters."""
        ignored = ("accept", "content-type", "authorization")
        return self._place == "header" and (param / "name").read_str().lower() in ignored

    def _querystring(self, param: SchemaPath) -> Any:
        """Reads a parameter of 3.2 that is the whole query."""
        name, text = (param / "name").read_str(), self.request.query_text
        if not text and (param / "required").read_bool(default=False):
            raise MissingRequiredParameter(name, "querystring")
        if not text:
            raise MissingParameter(name, "querystring")
        media_type, declared = next((param / "content").str_items())
        raw = text if media_type == FORM else unquote(text)
        value = self._deserialise_media_type(declared, media_type, {}, raw)
        self._validate_schema(declared / "schema", value)
        self.used |= {key for key, _ in self.request.query}
        self.read_querystring = value
        raise MissingParameter(name, "querystring")  # openapi-core has no place to keep it

    def _get_body(self, body: bytes | None, mimetype: str, operation: SchemaPath) -> Any:
        self.read_body = super()._get_body(body, mimetype, operation)
        return self.read_body

    def _validate_schema(self, schema: SchemaPath, value: Any) -> None:
        """Validates as ever, but readOnly, a word about members, is nothing to a parameter."""
        if self._place:
            self.plain.create(
                self.spec, schema, extra_format_validators=self.extra_format_validators
            ).validate(value)
        else:
            super()._validate_schema(schema, value)

    def _types(self, schema: SchemaPath) -> Types:
        return Types(self.schema_validators_factory.create(self.spec, schema))

    # Parameters

    def _get_simple_param_or_header(
        self, param_or_header: SchemaPath, location: Mapping[str, Any], name: str | None = None
    ) -> tuple[Any, SchemaPath]:
        """Reads a parameter; a default is nothing that was sent, and an empty text is a text."""
        schema = param_or_header / "schema"
        return self._deserialise_style(param_or_header, location, name=name), schema

    def _deserialise_style(
        self, param_or_header: SchemaPath, location: Mapping[str, Any], name: str | None = None
    ) -> Any:
        name = name or (param_or_header / "name").read_str()
        schema = param_or_header / "schema"
        style, explode = get_style_and_explode(param_or_header)
        if style == "cookie" and "explode" not in param_or_header:
            explode = True
        permitted = kinds(schema)
        if self._place in ("header", "query") and permitted <= PRIMITIVES and style != "deepObject":
            self.used.add(name)
            direct = (schema / "type").read_str_or_list(None)
            if isinstance(direct, str):
                return super()._deserialise_style(param_or_header, location, name=name)
        named = set(members(schema))
        if not named:
            pairs = self.request.cookies if self._place == "cookie" else self.request.query
            named = {key for key, _ in pairs} - self.names
        how = Style(style=style, explode=explode, kinds=permitted, members=named)
        try:
            match self._place:
                case "path":
                    tree = from_text(location[name], name, how)
                case "header":
                    tree = from_text(location[name], name, how, str)
                case "cookie":
                    decode = str if style == "cookie" else unquote
                    plain = Style(
                        style="form", explode=explode, kinds=permitted, members=how.members
                    )
                    tree = from_pairs(self.request.cookies, name, plain, decode)
                case _:
                    tree = from_pairs(self.request.query, name, how, unquote_plus)
                    self.used |= {
                        key
                        for key, _ in self.request.query
                        if key == name
                        or (style == "deepObject" and key.startswith(f"{name}["))
                        or (style == "form" and isinstance(tree, dict) and key in tree)
                    }
        except UnreadableError as error:
            raise NotReadError(str(error)) from error
        if tree is None:
            raise KeyError(name)
        return self._types(schema).value(tree, schema)

    def _get_media_type_value(
        self, param_or_header: SchemaPath, location: Mapping[str, Any], name: str | None = None
    ) -> Any:
        name = name or (param_or_header / "name").read_str()
        self.used.add(name)
        text = location[name]
        return unquote(text) if self._place == "path" else text

    # Bodies

    def _deserialise_media_type(
        self, media_type: SchemaPath, mimetype: str, parameters: Mapping[str, str], value: Any
    ) -> Any:
        schema = media_type.get("schema", SchemaPath.from_dict({}))
        octets = value if isinstance(value, bytes) else value.encode()
        try:
            if mimetype.endswith(("/json", "+json")):
                return json.loads(octets)
            if mimetype in LINES:
                return self._lines(media_type, octets)
            if mimetype == FORM:
                return self._form(media_type, schema, octets.decode("ascii"))
            if mimetype == "multipart/form-data":
                return self._multipart(media_type, schema, octets, parameters["boundary"])
        except (ValueError, KeyError) as error:
            raise NotReadError(f"{type(error).__name__}: {error}") from error
        if not mimetype.startswith("text/") and kinds(schema) and "string" not in kinds(schema):
            raise NotJudgedError(f"does not read {mimetype}, whose schema is no text")
        if mimetype.startswith("text/"):
            return self._types(schema).value([octets.decode()], schema)
        return octets.decode("latin-1")

    def _lines(self, media_type: SchemaPath, octets: bytes) -> Any:
        lines = octets.replace(b"\x1e", b"").split(b"\n")
        items = [json.loads(line) for line in lines if line.strip()]
        if "itemSchema" in media_type:
            for item in items:
                self._validate_schema(media_type / "itemSchema", item)
        return items

    def _form(self, media_type: SchemaPath, schema: SchemaPath, text: str) -> dict[str, Any]:
        pairs = raw_pairs(text)
        types = self._types(schema)
        found: dict[str, Any] = {}
        used: set[str] = set()
        for name, member in members(schema).items():
            encoding = _encoding(media_type, name)
            own = [unquote_plus(raw) for key, raw in pairs if key == name]
            if STYLE_FIELDS & set(encoding):
                used |= {key for key, _ in pairs if key == name or key.startswith(f"{name}[")}
                tree = _styled(pairs, name, member, encoding)
                if isinstance(tree, dict) and encoding.get("style", "form") == "form":
                    used |= set(tree)
                value = None if tree is None else types.value(tree, member)
            elif not own:
                continue
            elif _is_list(member, len(own)) and not encoding.get("contentType"):
                used.add(name)
                items = member.get("items", SchemaPath.from_dict({}))
                value = [types.json_member(one, items) for one in own]
            else:
                used.add(name)
                value = types.json_member(own[0], member) if len(own) == 1 else own
            if value is not None:
                found[name] = value
        for key, raw in pairs:
            if key not in used:
                found[key] = unquote_plus(raw)
        return found

    def _multipart(
        self, media_type: SchemaPath, schema: SchemaPath, octets: bytes, boundary: str
    ) -> dict[str, Any]:
        known = members(schema)
        types = self._types(schema)
        found: dict[str, Any] = {}
        for name, given in parts(octets, boundary).items():
            member = known.get(name, SchemaPath.from_dict({}))
            wanted = _encoding(media_type, name).get("contentType")
            for part in given:
                if wanted and not _offers(wanted, part):
                    raise UnreadableError(f"the part {name} is {part.content_type}, not {wanted}")
            is_list = _is_list(member, len(given))
            inner = member.get("items", SchemaPath.from_dict({})) if is_list else member
            values = [types.part(part, inner) for part in given]
            found[name] = values if is_list or len(values) > 1 else values[0]
        return found


def _id(found: PathOperationServer) -> str:
    return str((found.operation / "operationId").read_str(""))


def _literals(found: PathOperationServer) -> list[str]:
    """The segments of a template with every mixture of texts and variables as one variable."""
    return ["{}" if "{" in one else one for one in found.path_result.pattern.split("/")]


def _styled(
    pairs: Pairs, name: str, schema: SchemaPath, encoding: Mapping[str, Any]
) -> Tree | None:
    style = encoding.get("style", "form")
    how = Style(
        style=style,
        explode=encoding.get("explode", style == "form"),
        kinds=kinds(schema),
        members=members(schema),
    )
    return from_pairs(pairs, name, how, unquote_plus)


def _is_list(schema: SchemaPath, count: int) -> bool:
    """Whether what was sent so often under one name is a list: one of a union may stand for itself."""
    permitted = kinds(schema) - {"null"}
    first = [kinds(one) for one in alternatives(schema) if kinds(one) != {"null"}][:1]
    return "array" in permitted and (len(permitted) == 1 or count > 1 or first == [{"array"}])


def _encoding(media_type: SchemaPath, name: str) -> Mapping[str, Any]:
    encodings = media_type.get("encoding")
    if encodings is None or name not in encodings:
        return {}
    with (encodings / name).open() as found:
        return dict(found)


def _offers(wanted: str, part: Part) -> bool:
    essence = part.content_type.partition(";")[0].strip().lower()
    ranges = [one.partition(";")[0].strip().lower() for one in wanted.split(",")]
    return any(
        one in ("*/*", essence) or (one.endswith("/*") and essence.startswith(one[:-1]))
        for one in ranges
    )


def _writing(of_version: Any) -> SchemaValidatorsFactory:
    """Schemas of 3.1 and 3.2 with the rules of 3.0 for members that are only read."""
    rules = {word: OAS30WriteValidator.VALIDATORS[word] for word in ("required", "readOnly")}
    checker = OAS30WriteValidator.FORMAT_CHECKER
    return SchemaValidatorsFactory(extend(of_version, rules), format_checker=checker)


class _Reading30(Reading, V30RequestValidator):
    plain = SchemaValidatorsFactory(OAS30Validator)


class _Reading31(Reading, V31RequestValidator):
    schema_validators_factory = _writing(OAS31Validator)
    plain = V31RequestValidator.schema_validators_factory


class _Reading32(Reading, V32RequestValidator):
    schema_validators_factory = _writing(OAS32Validator)
    plain = V32RequestValidator.schema_validators_factory


class _Providers(SecurityProviderFactory):
    """Takes certificates, of which a message says nothing, for a scheme that cannot be judged."""

    PROVIDERS: ClassVar = {**SecurityProviderFactory.PROVIDERS, "mutualTLS": UnsupportedProvider}


def validator(document: Mapping[str, Any]) -> Reading:
    """Returns the validator for the version of a document."""
    version = str(document["openapi"])
    made = {"3.1": _Reading31, "3.2": _Reading32}.get(version[:3], _Reading30)
    spec = SchemaPath.from_dict(_understood(document))
    return made(
        spec,
        security_provider_factory=_Providers(),
        extra_format_validators={"time": _is_time},
    )


def _is_time(value: Any) -> bool:
    return not isinstance(value, str) or FULL_TIME.fullmatch(value) is not None


def _understood(node: Any) -> Any:
    """The document in words that openapi-core knows.

    It takes the value of a discriminator without a mapping for the name of a schema and refuses any other, whatever the
    branches say of the property; many documents write values there, so the branches decide. Mappings to names become
    references, schemes of HTTP lose their capitals, relative servers start at the root, servers of a path move to the
    operations that have none of their own, and additional operations of 3.2 stand beside the others.
    """
    match node:
        case {"discriminator": {"propertyName": _, **rest}} if not rest.get("mapping"):
            return _understood({k: v for k, v in node.items() if k != "discriminator"})
        case {"propertyName": str(), "mapping": dict() as mapping}:
            return {**node, "mapping": {key: _reference(one) for key, one in mapping.items()}}
        case {"type": "http", "scheme": str(scheme)} if scheme != scheme.lower():
            return {**node, "scheme": scheme.lower()}
        case {"url": str(url), **rest} if DEFAULT_PORT.search(url):
            return {**rest, "url": DEFAULT_PORT.sub(r"\1\2", url)}
        case {"url": str(url), **rest} if "://" not in url and url[:1] not in "/{":
            return {**rest, "url": "/" + urljoin("http://host/", url).removeprefix("http://host/")}
        case {"servers": list() as servers, **rest} if METHODS & rest.keys():
            return _understood(
                {k: {"servers": servers, **v} if k in METHODS else v for k, v in rest.items()}
            )
        case {"additionalOperations": dict() as more, **rest}:
            return _understood(rest | {method.lower(): one for method, one in more.items()})
        case dict():
            return {key: _understood(member) for key, member in node.items()}
        case list():
            return [_understood(item) for item in node]
        case _:
            return node


def _reference(target: str) -> str:
    return target if any(char in target for char in "#/.") else f"#/components/schemas/{target}"
