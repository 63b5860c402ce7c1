"""One call: client, request, and what becomes of the response."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from .assemble import Arguments
from .credentials import Chosen, choose, profile_name, scheme_for
from .errors import failure_of, repeat_advice, with_key
from .exits import AUTH, USAGE, Failure
from .output import Output
from .profiles import Store
from .progress import Meter, counted
from .rows import Api, Command, Scheme
from .sdk import Package, method_of, plain, tokens_of
from .settings import Hooks, Settings
from .terminal import is_terminal

if TYPE_CHECKING:
    from .tokens import KeptTokens


class Caller:
    """Makes one call with the settings of the user."""

    def __init__(
        self,
        api: Api,
        command: Command,
        words: str,
        settings: Settings,
        hooks: Hooks,
        agent: str,
    ) -> None:
        self.api = api
        self.command = command
        self.words = words
        self.settings = settings
        self.hooks = hooks
        self.agent = agent
        self.store = Store(api.command, api.env)
        self.output = Output(settings)
        self.package = Package(api.sdk)
        self._token = ""
        self._kept: KeptTokens | None = None
        self._meters: list[Meter] = []

    def run(self, arguments: Arguments) -> None:
        """Call the operation and print its result.

        Raises:
            Failure: Anything went wrong.
        """
        if self.settings.dry_run:
            self._show(arguments)
            return
        key = self._idempotency_key()
        options = self._options(arguments, key)
        try:
            self._call(arguments, options)
        except Failure:
            raise
        except Exception as error:
            failure = failure_of(self.package, error, self.api.command)
            if failure.code not in (USAGE, AUTH):
                failure = with_key(failure, key, self.words)
            raise failure from error
        except KeyboardInterrupt:
            if key:
                click.echo(f"\n{repeat_advice(key, self.words)}", err=True)
            raise
        finally:
            for meter in self._meters:
                meter.close()
            for file in self.package.opened:
                file.close()

    def _call(self, arguments: Arguments, options: dict[str, Any]) -> None:
        client = self._client(None)
        try:
            try:
                self._perform(client, arguments, options)
            except self.package.errors.AuthenticationError as error:
                if not self._token or error.status != 401:
                    raise
                self._renew()
                self._perform(client, arguments, options)
        finally:
            if self._kept is not None:
                self._kept.save(tokens_of(client))
            client.close()

    # The client

    def _client(self, transport: Any) -> Any:
        chosen = choose(self.api, self.settings, self.store)
        client = self.package.client(
            self.api,
            settings=self.settings,
            base_url=chosen.api_url,
            credential=self._credential(chosen),
            hooks=self.hooks,
            transport=transport,
            user_agent=self.agent,
        )
        if self._kept is not None:
            tokens_of(client).update(self._kept.load())
        return client

    def _credential(self, chosen: Chosen) -> tuple[Scheme, Any] | None:
        scheme = scheme_for(self.api, chosen)
        if scheme is None:
            return None
        if chosen.kind == "oauth":
            return scheme, (
                (lambda: "***") if self.settings.dry_run else self._fresh_token
            )
        if chosen.kind == "client":
            pair = (str(chosen.auth["client_id"]), str(chosen.auth["client_secret"]))
            if self.settings.dry_run:
                return scheme, "***"
            from .tokens import KeptTokens

            self._kept = KeptTokens(self.store, *pair, chosen.api_url)
            return scheme, self.package.module.ClientCredentials(*pair)
        return scheme, chosen.secret

    def _fresh_token(self) -> str:
        from .oauth import TokenClient, fresh_token

        name = profile_name(self.api, self.settings)
        self._token = fresh_token(
            self.store, name, lambda: TokenClient(self.hooks.transport), stale=""
        )
        return self._token

    def _renew(self) -> None:
        from .oauth import TokenClient, fresh_token

        name = profile_name(self.api, self.settings)
        stale, self._token = self._token, ""
        fresh_token(
            self.store, name, lambda: TokenClient(self.hooks.transport), stale=stale
        )

    # The request

    def _idempotency_key(self) -> str:
        if not self.command.idempotency_header:
            return self.settings.idempotency_key
        if self.settings.idempotency_key:
            return self.settings.idempotency_key
        import uuid

        return str(uuid.uuid4())

    def _options(self, arguments: Arguments, key: str) -> dict[str, Any]:
        options: dict[str, Any] = {}
        if arguments.extra_body is not None:
            options["extra_body"] = arguments.extra_body
        if key:
            options["idempotency_key"] = key
        if self.settings.content_type:
            options["content_type"] = self.settings.content_type
        if self.settings.headers:
            options["extra_headers"] = dict(self.settings.headers)
        return options

    def _values(self, arguments: Arguments) -> dict[str, Any]:
        inline = not self._body_holds_files
        return {
            name: self.package.value(value, self._meters, inline=inline)
            for name, value in arguments.values.items()
        }

    @property
    def _body_holds_files(self) -> bool:
        """Whether files travel as they are, rather than as members of JSON or of a form."""
        media = self.command.body.media if self.command.body is not None else ()
        families = {name: family for name, family in media}
        wanted = families.get(self.settings.content_type)
        if wanted is None:
            known = list(families.values())
            wanted = "json" if "json" in known else (known or ["json"])[0]
        return wanted not in ("json", "form", "xml")

    def _show(self, arguments: Arguments) -> None:
        """Print what would be sent."""
        from .dry_run import Recorded, Recorder, describe

        client = self._client(Recorder())
        options = self._options(arguments, self._idempotency_key())
        method = method_of(client, self.command.chain)
        value: dict[str, Any] = {}
        try:
            method(**self._values(arguments), **options)
        except Recorded as recorded:
            secrets = frozenset(
                s.wire.lower() for s in self.api.schemes if s.kind == "apiKey"
            )
            value = describe(recorded.request, secrets, f"{self.api.env}_API_KEY")
        except self.package.errors.MissingCredentialsError:
            raise Failure(
                "not signed in, so the request is not complete",
                AUTH,
                "auth",
                hint=f"any {self.api.env}_API_KEY will do for a dry run",
            ) from None
        except Exception as error:
            raise failure_of(self.package, error, self.api.command) from error
        finally:
            client.close()
        Output(self.settings.replaced(output=self.settings.output or "json")).value(
            value
        )

    # The response

    def _perform(
        self, client: Any, arguments: Arguments, options: dict[str, Any]
    ) -> None:
        method = method_of(client, self.command.chain)
        values = self._values(arguments)

        def call(mode: str) -> Any:
            return method(**values, **options, _mode=mode)

        if self.command.pagination is not None and self._wants_items:
            self._pages(call)
        elif self.command.result_kind == "stream" and self.settings.output != "raw":
            self._stream(call)
        elif self.command.result_kind == "binary" or self.settings.output == "raw":
            self._bytes(call)
        else:
            self._whole(call)

    @property
    def _wants_items(self) -> bool:
        return self.settings.all or self.settings.limit is not None

    def _limited(self, items: Iterator[Any]) -> Iterator[Any]:
        limit = self.settings.limit
        return items if limit is None else islice(items, limit)

    def _pages(self, call: Callable[[str], Any]) -> None:
        page = call("value")
        self.output.listed(plain(item) for item in self._limited(iter(page)))

    def _stream(self, call: Callable[[str], Any]) -> None:
        stream = call("value")
        if not hasattr(stream, "__next__"):
            self.output.value(plain(stream))
            return
        try:
            items = self._readable(stream)
            self.output.items(plain(item) for item in self._limited(items))
        finally:
            stream.close()

    def _readable(self, stream: Any) -> Iterator[Any]:
        """Yield the items of a stream; a broken one that does not end it is passed over."""
        while True:
            try:
                yield next(stream)
            except StopIteration:
                return
            except self.package.errors.DecodeError as error:
                if stream.ended_by:
                    raise
                click.echo(f"Warning: an item was passed over: {error}", err=True)

    def _bytes(self, call: Callable[[str], Any]) -> None:
        is_text = self.settings.output == "raw" and self.command.result_kind != "binary"
        if not is_text:
            self.output.refuse_terminal()
        response = call("stream")
        try:
            self._include(response)
            total = response.headers.get("content-length", "")
            meter = Meter("Receiving", int(total) if total.isdigit() else None)
            if is_text and self.output.on_terminal:
                self.output.text(response.read().decode("utf-8", "replace"))
            else:
                meter.visible = meter.visible and self.output.to_file
                self.output.bytes(counted(response.iter_bytes(), meter))
        finally:
            response.close()
        if self.output.to_file and is_terminal(_stderr()):
            click.echo(f"Wrote {self.settings.output_file}", err=True)

    def _whole(self, call: Callable[[str], Any]) -> None:
        response = call("raw")
        self._include(response)
        result = response.parse()
        if result is None and response.content.strip() != b"null":
            if is_terminal(_stderr()):
                click.echo(f"Done ({response.status}).", err=True)
            return
        media = (
            response.headers.get("content-type", "").partition(";")[0].strip().lower()
        )
        if media == "application/json" or media.endswith("+json"):
            self.output.value(json.loads(response.content.decode("utf-8-sig")))
        elif isinstance(result, str) and not self.settings.output:
            self.output.text(result)
        elif isinstance(result, (bytes, bytearray)):
            self.output.bytes(iter([bytes(result)]))
        elif (
            media.endswith("xml")
            and not self.settings.output
            and not self.settings.query
        ):
            self.output.text(response.text)
        else:
            body = (
                getattr(result, "body", result)
                if hasattr(result, "iter_pages")
                else result
            )
            self.output.value(plain(body))

    def _include(self, response: Any) -> None:
        """Print status and headers: as lines, or as JSON where JSON is asked for."""
        if not self.settings.include:
            return
        pairs = response.headers.multi_items()
        if self.settings.output in ("json", "jsonl"):
            found: dict[str, Any] = {}
            for name, value in pairs:
                found[name] = f"{found[name]}, {value}" if name in found else value
            for name, value in response.parsed_headers.items():
                found[name.lower()] = plain(value)
            head = {"status": response.status, "headers": found}
            click.echo(json.dumps(head), err=True)
            return
        lines = [
            f"HTTP {response.status}",
            *(f"{name}: {value}" for name, value in pairs),
        ]
        click.echo("\n".join(lines) + "\n", err=True)


def _stderr() -> Any:
    import sys

    return sys.stderr
