"""One call of an operation: the request and what becomes of its result."""

from __future__ import annotations

from typing import Any

import click

from .assemble import Arguments
from .connection import Connection
from .errors import failure_of, repeat_advice, with_key
from .exits import AUTH, USAGE, Failure
from .output import Output
from .progress import Meter
from .results import Results
from .rows import Api, Command
from .sdk import method_of
from .settings import Hooks, Settings


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
        self.connection = Connection(api, settings, hooks, agent)
        self.package = self.connection.package
        self.output = Output(settings)
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
        with self.connection.client() as client:
            try:
                self._perform(client, arguments, options)
            except self.package.errors.AuthenticationError as error:
                if (
                    not self.connection.renewable
                    or self.package.reads_stdin
                    or error.status != 401
                ):
                    raise
                self.connection.renew()
                self._perform(client, arguments, options)

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
        families = {_essence(name): family for name, family in media}
        wanted = families.get(_essence(self.settings.content_type))
        if wanted is None:
            known = list(families.values())
            wanted = "json" if "json" in known else (known or ["json"])[0]
        return wanted not in ("json", "form", "xml")

    def _show(self, arguments: Arguments) -> None:
        """Print what would be sent."""
        from .dry_run import Recorded, Recorder, describe

        options = self._options(arguments, self._idempotency_key())
        value: dict[str, Any] = {}
        try:
            with self.connection.client(Recorder()) as client:
                method = method_of(client, self.command.chain)
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
        Output(self.settings.replaced(output=self.settings.output or "json")).value(
            value
        )

    def _perform(
        self, client: Any, arguments: Arguments, options: dict[str, Any]
    ) -> None:
        method = method_of(client, self.command.chain)
        values = self._values(arguments)

        def call(mode: str) -> Any:
            return method(**values, **options, _mode=mode)

        Results(self.command, self.settings, self.output, self.package).show(call)


def _essence(media_type: str) -> str:
    """Return type and subtype, which compare without case (RFC 9110, 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()
