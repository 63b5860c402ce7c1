"""`login`: a key or token from standard input, an OAuth client, or a session confirmed in a browser."""

from __future__ import annotations

import sys
from typing import Any

import click

from .builtin import BuiltinCommand
from .credentials import profile_name
from .exits import USAGE, Failure, usage
from .options import connection_options
from .profiles import Profile
from .rows import Flow, Scheme
from .session import Session


def device_flows(session: Session) -> list[tuple[Scheme, Flow]]:
    """Return the device flows the document declares, with their schemes."""
    return [
        (scheme, flow)
        for scheme in session.tables.api.schemes
        for row in scheme.flows
        if (flow := Flow(*row)).device_url and flow.token_url
    ]


class Login(BuiltinCommand):
    """`login`: a key from standard input, or a session confirmed in a browser."""

    def __init__(self, session: Session) -> None:
        has_device = bool(device_flows(session))
        key = (
            "--api-key - reads a key from standard input, or asks for it on a terminal."
        )
        browser = "Without it, confirm a code in your browser." if has_device else ""
        params: list[click.Parameter] = [
            click.Option(["--api-key"], metavar="KEY|-", help="API key to store."),
            click.Option(["--token"], metavar="TOKEN|-", help="Access token to store."),
            click.Option(["--client-id"], metavar="ID", help="OAuth client to store."),
            click.Option(["--client-secret"], metavar="-", help="Its secret."),
            click.Option(
                ["--scheme"], metavar="NAME", help="Security scheme it belongs to."
            ),
        ]
        if has_device:
            params += [
                click.Option(["--scope"], metavar="SCOPES", help="Scopes to ask for."),
                click.Option(
                    ["--no-browser"], is_flag=True, help="Do not open a browser."
                ),
            ]
        params += [
            click.Option(
                ["--store"],
                type=click.Choice(["file", "keyring"]),
                default="file",
                help="Where to keep the secret.",
            ),
            *connection_options(),
        ]
        super().__init__(
            session,
            "login",
            params=params,
            help=f"Store a credential.\n\n{key} {browser}",
        )

    def invoke(self, ctx: click.Context) -> None:
        values = ctx.params
        api = self.session.tables.api
        settings = self.settings(ctx)
        name = profile_name(api, settings)
        auth = self._given(values)
        if auth is None:
            if not device_flows(self.session):
                auth = {"type": "api_key", "api_key": _read_secret("-", "API key")}
            else:
                auth = self._device(values)
        scheme = values.get("scheme")
        if scheme:
            if scheme not in [known.key for known in api.schemes]:
                known = ", ".join(known.key for known in api.schemes)
                raise usage(
                    f"--scheme: there is no {scheme!r}; the document has {known}"
                )
            auth["scheme"] = scheme
        old = self.store.profile(name)
        url = settings.api_url.rstrip("/") or old.api_url
        self.store.save(Profile(name, url, auth), keyring=values["store"] == "keyring")
        click.echo(f"Signed in as profile {name}.", err=True)

    def _given(self, values: dict[str, Any]) -> dict[str, Any] | None:
        api = self.session.tables.api
        if values.get("api_key") and values.get("token"):
            raise usage("give --api-key or --token, not both")
        if values.get("api_key"):
            key = _read_secret(values["api_key"], "API key")
            if api.key_prefix and not key.startswith(api.key_prefix):
                click.echo(f"Warning: API keys start with {api.key_prefix}", err=True)
            return {"type": "api_key", "api_key": key}
        if values.get("client_id"):
            secret = _read_secret(values.get("client_secret") or "-", "Client secret")
            client = str(values["client_id"])
            return {"type": "client", "client_id": client, "client_secret": secret}
        if values.get("token"):
            return {"type": "token", "token": _read_secret(values["token"], "Token")}
        return None

    def _device(self, values: dict[str, Any]) -> dict[str, Any]:
        from .oauth import TokenClient, device_login

        scheme, flow = device_flows(self.session)[0]
        scopes = tuple((values.get("scope") or "").split()) or flow.scopes
        client = TokenClient(self.session.hooks.transport)
        clock = self.session.hooks.clock
        timing = {} if clock is None else {"sleep": clock.sleep, "now": clock.now}

        def show(address: str, complete: str, code: str) -> None:
            click.echo(f"Open {address} and enter the code {code}", err=True)
            if complete != address:
                click.echo(f"or open {complete}", err=True)
            if not values.get("no_browser") and complete.startswith("https://"):
                import webbrowser

                webbrowser.open(complete)

        try:
            auth = device_login(flow, scopes, client, show, **timing)
        finally:
            client.close()
        auth["scheme"] = scheme.key
        return auth


def _read_secret(text: str, label: str) -> str:
    """Return a secret: the word itself, or what standard input says where it is `-`."""
    if text == "-":
        if sys.stdin.isatty():
            text = click.prompt(label, hide_input=True, err=True)
        else:
            text = sys.stdin.readline()
    text = text.strip()
    if not text or not text.isascii() or any(not 33 <= ord(c) <= 126 for c in text):
        raise Failure(
            f"that is no {label}: one word of visible characters", USAGE, "usage"
        )
    return text
