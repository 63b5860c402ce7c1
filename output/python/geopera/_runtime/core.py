"""The life of a call: credentials, attempts, redirects, decoding. Knows nothing of threads or loops."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .auth import (
    Applied,
    ClientCredentials,
    SecurityScheme,
    apply_scheme,
    choose_requirement,
)
from .clock import Clock
from .decode import (
    Decoded,
    Exchange,
    Validation,
    decode_content,
    decode_error,
    has_no_body,
    is_success,
    success_content,
)
from .effects import Close, Flow, Invoke, Read, Send, Sleep
from .errors import APIConnectionError, DecodeError
from .guards import is_mapping
from .logs import HideSecrets, get_logger, shown_headers, shown_url
from .messages import HttpRequest, HttpResponse
from .operation import Content, Operation, Requirement, Server
from .prepare import Arguments, Call, check_options, fill, fill_headers
from .retry import RetryPolicy
from .servers import check_base_url, choose_server, join_url, server_url
from .text import encode
from .types import Omit, Timeout

if TYPE_CHECKING:
    from .oauth import TokenCache
    from .options import RequestOptions
    from .pagination import Turn

Mode: TypeAlias = Literal["value", "raw", "stream"]
STREAMS = ("sse", "jsonl", "json-seq")


class Api:
    """What the document says about the API as a whole."""

    __slots__ = ("package", "schemes", "security", "servers", "user_agent")

    def __init__(
        self,
        *,
        package: str,
        user_agent: str,
        servers: Sequence[Server] = (),
        schemes: Mapping[str, SecurityScheme] | None = None,
        security: Sequence[Requirement] = (),
    ) -> None:
        self.package = package
        self.user_agent = user_agent
        self.servers = servers
        self.schemes = schemes or {}
        self.security = security


class Settings:
    """How a client behaves; every field can be changed with `with_options`."""

    base_url: str | None = None
    server: int | str | None = None
    server_variables: Mapping[str, str] = MappingProxyType({})
    document_url: str | None = None
    credentials: Mapping[str, Any] = MappingProxyType({})
    require_credentials: bool = True
    timeout: Timeout = 60.0
    max_retries: int = 2
    max_retry_delay: float = 60.0
    default_headers: Mapping[str, str | Omit] = MappingProxyType({})
    default_query: Mapping[str, object] = MappingProxyType({})
    follow_redirects: bool = True
    validation: Validation = "lenient"
    max_response_bytes: int | None = None
    deep_object_arrays: Literal["repeat", "brackets", "indices"] = "repeat"
    before_request: Callable[[HttpRequest], Any] | None = None
    after_response: Callable[[HttpResponse], Any] | None = None

    def __init__(self, **given: Any) -> None:
        for name in given:
            if name not in Settings.__annotations__:
                raise TypeError(f"got an unexpected keyword argument {name!r}")
        vars(self).update(given)

    def changed(self, changes: Mapping[str, Any]) -> Settings:
        """Return the same settings but for some."""
        return Settings(**{**vars(self), **changes})


class Core:
    """One client's settings and the flows of its calls."""

    def __init__(self, api: Api, settings: Settings, clock: Clock, wrap: Any) -> None:
        self.api = api
        self.settings = settings
        self.clock = clock
        self.wrap = wrap
        self.tokens: TokenCache | None = None
        if any(isinstance(c, ClientCredentials) for c in settings.credentials.values()):
            from .oauth import TokenCache

            self.tokens = TokenCache(
                clock, lambda: self.settings.timeout, api.user_agent
            )
        self.logger = get_logger(api.package)
        self._bases: dict[Server | None, str] = {}
        secrets = [s.name for s in api.schemes.values() if s.kind == "apiKey"]
        self.secrets = frozenset(
            name
            for secret in secrets
            for name in (secret.lower(), encode(secret).lower())
        )
        if any(
            s.location == "query" and s.kind == "apiKey" for s in api.schemes.values()
        ):
            _hide_in_stack_log(self.secrets)

    def changed(self, changes: Mapping[str, Any]) -> Core:
        """Return a core with other settings that shares tokens and clock."""
        core = Core(self.api, self.settings.changed(changes), self.clock, self.wrap)
        if "credentials" not in changes:
            core.tokens = self.tokens
        return core

    def call(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        options: Mapping[str, Any],
    ) -> Call:
        """Return a call ready to be performed.

        Raises:
            MissingArgumentError: A required argument is missing or null.
            InvalidArgumentError: A value cannot be sent faithfully.
            TypeError: There is no such option.
        """
        settings = self.settings
        if options:
            check_options(options)
        given: RequestOptions = options  # type: ignore[assignment]
        if settings.default_query:
            query = {**settings.default_query, **arguments.query}
            arguments = Arguments(
                arguments.path,
                query,
                arguments.header,
                arguments.cookie,
                arguments.querystring,
                arguments.body,
            )
        call = Call(operation, arguments)
        fill(call, given, settings.deep_object_arrays)
        fill_headers(call, settings.default_headers, self.api.user_agent)
        call.timeout = given.get("timeout", settings.timeout)
        call.max_retries = given.get("max_retries", settings.max_retries)
        call.base = self.base_url(operation.servers)
        return call

    def base_url(self, servers: Sequence[Server] = ()) -> str:
        """Return where requests go: the caller's base URL, else the server of the document.

        Raises:
            MissingArgumentError: There is neither.
            InvalidArgumentError: A server variable is not acceptable.
        """
        settings = self.settings
        own = servers[0] if servers and settings.base_url is None else None
        known = self._bases.get(own)
        if known is None:
            if settings.base_url is not None:
                known = check_base_url(settings.base_url)
            else:
                known = server_url(
                    own or choose_server(self.api.servers, settings.server),
                    settings.server_variables,
                    settings.document_url,
                )
            self._bases[own] = known
        return known

    # Flows

    def perform(self, call: Call, mode: Mode) -> Flow:
        """Send a call and return what its method returns in this mode."""
        attempt = 0
        while True:
            response, attempt = yield from self._exchange(call, attempt)
            success = is_success(call.operation, response.status)
            if success and mode == "stream":
                return self.wrap.streamed(self, call, response, attempt)
            if success and call.operation.stream:
                content = success_content(call.operation, _head(response))
                if has_no_body(response.method, response.status):
                    content = _only_stream(call.operation)
                if content is not None and content.kind in STREAMS:
                    stream = self.wrap.stream(
                        response, content, self.settings.validation
                    )
                    return self._finish(
                        call, mode, _head(response), attempt, None, stream
                    )
            try:
                body = yield Read(response)
            except APIConnectionError as fault:
                delay = self._policy(call).after_fault(
                    fault, attempt, repeatable=call.repeatable
                )
                if delay is None:
                    raise
                yield Sleep(delay)
                attempt += 1
                continue
            except DecodeError:
                if success:
                    raise
                body = b""
            exchange = _head(response, body)
            if not success:
                raise decode_error(call.operation, exchange, self.settings.validation)
            return self._result(call, mode, exchange, attempt)

    def _result(self, call: Call, mode: Mode, exchange: Exchange, attempt: int) -> Any:
        decoded = self.decode(call.operation, exchange)
        result = decoded.value
        if call.operation.pagination is not None:
            result = self._page(call, exchange, decoded)
        return self._finish(call, mode, exchange, attempt, decoded, result)

    def _finish(
        self,
        call: Call,
        mode: Mode,
        exchange: Exchange,
        attempt: int,
        decoded: Decoded | None,
        result: Any,
    ) -> Any:
        if mode != "raw":
            return result
        return self.wrap.raw(
            call.operation, exchange, attempt, decoded or Decoded(None), result
        )

    def decode(self, operation: Operation[Any], exchange: Exchange) -> Decoded:
        """Return the result of a successful response; deviations are logged once."""
        content = success_content(operation, exchange)
        if content is None:
            return Decoded(None)
        decoded = decode_content(content, exchange, self.settings.validation)
        if decoded.deviations and not operation.logged:
            operation.logged.add("deviation")
            first = decoded.deviations[0]
            self.logger.warning(
                "%s: the response differs from the document in %d places, first %s: %s",
                operation.id,
                len(decoded.deviations),
                first.pointer or "/",
                first.message,
            )
        return decoded

    def _page(self, call: Call, exchange: Exchange, decoded: Decoded) -> Any:
        from .pagination import items_of, next_turn

        described = call.operation.pagination
        assert described is not None
        given = call.arguments.body if described.in_body else call.arguments.query
        arguments: Mapping[str, Any] = given if is_mapping(given) else {}
        used: set[str] = set()

        def turn() -> Turn | None:
            used.clear()
            used.update(call.seen)
            return next_turn(
                described,
                arguments,
                decoded.value,
                exchange.headers,
                exchange.url,
                used,
                call.read,
            )

        def fetch(found: Turn) -> Any:
            following = self._following(call, found)
            following.seen = frozenset(used)
            following.read = found.read
            return self.wrap.run(self.perform(following, "value"))

        return self.wrap.page(
            items_of(described, decoded.value),
            decoded.value,
            exchange.status,
            exchange.headers,
            turn,
            fetch,
        )

    def _following(self, call: Call, turn: Turn) -> Call:
        if turn.url is not None:
            following = self.call(call.operation, call.arguments, call.options)
            following.url = turn.url
            return following
        assert turn.argument is not None and call.operation.pagination is not None
        name, value = turn.argument
        in_body = call.operation.pagination.in_body
        arguments = call.arguments.replaced(name, value, in_body=in_body)
        return self.call(call.operation, arguments, call.options)

    def _policy(self, call: Call) -> RetryPolicy:
        return RetryPolicy(call.max_retries, self.settings.max_retry_delay)

    def _exchange(self, call: Call, attempt: int) -> Flow:
        policy = self._policy(call)
        renewed = False
        resendable = call.payload is None or call.payload.replayable
        while True:
            applied = yield from self._authorise(call)
            request = self._request(call, applied)
            try:
                response = yield from self._send(request)
            except APIConnectionError as fault:
                delay = policy.after_fault(fault, attempt, repeatable=call.repeatable)
                if delay is None or not resendable:
                    raise
                yield Sleep(delay)
                attempt += 1
                continue
            tokens = self.tokens if response.status == 401 else None
            if tokens and applied.oauth and not renewed and resendable:
                renewed = True
                for key in applied.oauth:
                    tokens.forget(key)
                yield Close(response)
                continue
            if response.status < 400:
                return response, attempt
            delay = policy.after_status(
                response.status,
                response.headers,
                attempt,
                repeatable=call.repeatable,
                now=self.clock.now(),
            )
            if delay is None or not resendable:
                return response, attempt
            yield Close(response)
            yield Sleep(delay)
            attempt += 1

    def _send(self, request: HttpRequest) -> Flow:
        settings = self.settings
        count = 0
        while True:
            if settings.before_request is not None:
                yield Invoke(settings.before_request, request)
            if self.logger.isEnabledFor(logging.DEBUG):
                self._log_request(request)
            response = yield Send(request)
            response.limit = settings.max_response_bytes
            if self.logger.isEnabledFor(logging.DEBUG):
                self._log_response(response)
            if settings.after_response is not None:
                yield Invoke(settings.after_response, response)
            if not settings.follow_redirects or response.status // 100 != 3:
                return response
            from .redirects import is_redirect, redirected

            if not is_redirect(response):
                return response
            try:
                request = redirected(request, response, count)
            finally:
                yield Close(response)
            count += 1

    def _authorise(self, call: Call) -> Flow:
        applied = Applied()
        alternatives = call.operation.security
        if alternatives is None:
            alternatives = self.api.security
        if not alternatives:
            return applied
        credentials = self.settings.credentials
        tokens = None
        if self.tokens is not None:
            tokens = functools.partial(self.tokens.token, base=call.base)
        requirement = choose_requirement(
            alternatives,
            credentials,
            enforce=self.settings.require_credentials
            and "authorization" not in call.headers,
        )
        for key, scopes in requirement.items():
            scheme = self.api.schemes[key]
            yield from apply_scheme(
                key, scheme, credentials[key], tuple(scopes), applied, tokens
            )
        return applied

    def _request(self, call: Call, applied: Applied) -> HttpRequest:
        headers = dict(call.headers)
        for name, value in applied.headers.items():
            headers.setdefault(name.lower(), (name, value))
        cookies = [*call.cookies, *applied.cookies]
        if cookies:
            own = headers.get("cookie")
            text = "; ".join([*([own[1]] if own else []), *cookies])
            headers["cookie"] = ("Cookie", text)
        if call.url is not None:
            url = _with_query(call.url, applied)
        else:
            url = join_url(call.base, call.path, [*call.query, *applied.query])
        return HttpRequest(
            call.operation.method,
            url,
            list(headers.values()),
            call.payload,
            call.timeout,
        )

    def _log_request(self, request: HttpRequest) -> None:
        self.logger.debug(
            "request %s %s %s",
            request.method,
            shown_url(request.url, self.secrets),
            shown_headers(request.headers, self.secrets),
        )

    def _log_response(self, response: HttpResponse) -> None:
        self.logger.debug(
            "response %d %s %s",
            response.status,
            shown_url(response.url, self.secrets),
            shown_headers(response.headers.multi_items(), self.secrets),
        )


def _only_stream(operation: Operation[Any]) -> Content | None:
    """Return how an operation streams whose every success is a stream: without a body it is empty."""
    contents = [
        content
        for response in operation.responses
        if response.status.startswith("2")
        for content in response.contents
    ]
    streams = all(content.kind in STREAMS for content in contents)
    return contents[0] if contents and streams else None


def _head(response: HttpResponse, body: bytes = b"") -> Exchange:
    return Exchange(
        response.method, response.url, response.status, response.headers, body
    )


def _with_query(url: str, applied: Applied) -> str:
    """Return a link of the server, with API keys that it does not hold itself."""
    known = {piece.partition("=")[0] for piece in url.partition("?")[2].split("&")}
    added = [p for p in applied.query if p.partition("=")[0] not in known]
    if not added:
        return url
    return f"{url}{'&' if '?' in url else '?'}{'&'.join(added)}"


def _hide_in_stack_log(secrets: frozenset[str]) -> None:
    logger = logging.getLogger("httpx2")
    for known in logger.filters:
        if isinstance(known, HideSecrets):
            known.secrets |= secrets
            return
    logger.addFilter(HideSecrets(secrets))


def content_for(declared: Any) -> Content:
    """Return the content of an undocumented operation whose result has a given type."""
    return (
        Content("*/*", "any")
        if declared is None
        else Content("application/json", "json", declared)
    )
