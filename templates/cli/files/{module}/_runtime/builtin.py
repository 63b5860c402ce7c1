"""The commands of the tool itself: login, logout, whoami, completion, op, man."""

from __future__ import annotations

import sys
from typing import Any

import click

from .credentials import choose, profile_name, scheme_for
from .exits import AUTH, USAGE, Failure, usage
from .options import connection_options, help_option, output_options, settings_of
from .output import Output
from .profiles import Profile, Store
from .prose import plain_help
from .rows import Flow, Scheme
from .session import Session
from .settings import Settings


class BuiltinCommand(click.Command):
    """A command of the tool: its settings are those of the root where it has none itself."""

    def __init__(self, session: Session, name: str, **attributes: Any) -> None:
        super().__init__(name, add_help_option=False, **attributes)
        self.params.append(help_option())
        self.session = session

    def get_help(self, ctx: click.Context) -> str:
        return plain_help(self, ctx.command_path, self.help or "")

    def settings(self, ctx: click.Context) -> Settings:
        return settings_of(ctx.params).over(self.session.settings)

    @property
    def store(self) -> Store:
        api = self.session.tables.api
        return Store(api.command, api.env)


def build(session: Session, name: str, root: click.Group) -> click.Command:
    """Return a command of the tool by its name."""
    match name:
        case "login":
            return Login(session)
        case "logout":
            return Logout(session)
        case "whoami":
            return WhoAmI(session)
        case "help":
            return Help(session, root)
        case "op":
            from .by_id import ById

            return ById(session, root)
        case "man":
            from .man import Man

            return Man(session, root)
        case _:
            return Completion(session)


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


class Logout(BuiltinCommand):
    """`logout`: removes the credential of a profile."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            "logout",
            params=[*connection_options()],
            help="Remove the stored credential of a profile. Its API URL stays.",
        )

    def invoke(self, ctx: click.Context) -> None:
        name = profile_name(self.session.tables.api, self.settings(ctx))
        self.store.forget(name)
        click.echo(f"Signed out of profile {name}.", err=True)


class WhoAmI(BuiltinCommand):
    """`whoami`: the profile, the address and the credential in use; no secret is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            "whoami",
            params=[*output_options(), *connection_options()],
            help="Show profile, address and credential in use. Secrets are not shown.",
        )

    def invoke(self, ctx: click.Context) -> None:
        api = self.session.tables.api
        settings = self.settings(ctx)
        store = self.store
        chosen = choose(api, settings, store)
        default = api.servers[0].url if api.servers else ""
        scheme = scheme_for(api, chosen)
        found: dict[str, Any] = {
            "profile": chosen.profile,
            "profiles": list(store.names()),
            "api_url": chosen.api_url or default,
            "api_url_from": chosen.api_url_from if chosen.api_url else "the document",
            "credential": chosen.kind or None,
            "credential_from": chosen.source or None,
            "scheme": scheme.key if scheme is not None else None,
        }
        secret = chosen.secret or str(chosen.auth.get("access_token") or "")
        if secret:
            found["ends_in"] = secret[-4:] if len(secret) > 12 else "***"
        if chosen.auth.get("expires_at"):
            found["expires_at"] = _time_text(chosen.auth["expires_at"])
        if chosen.auth.get("scope"):
            found["scope"] = chosen.auth["scope"]
        found |= _claims(secret)
        Output(settings).value(found)
        if not chosen.kind:
            raise Failure(
                "not signed in", AUTH, "auth", hint=f"run '{api.command} login'"
            )


def _time_text(seconds: Any) -> str:
    from datetime import UTC, datetime

    return (
        datetime.fromtimestamp(float(seconds), UTC).isoformat().replace("+00:00", "Z")
    )


def _claims(token: str) -> dict[str, Any]:
    """Return what a JSON Web Token says about its holder; it is not verified, only shown."""
    import base64
    import json

    pieces = token.split(".")
    if len(pieces) != 3:
        return {}
    try:
        data = json.loads(
            base64.urlsafe_b64decode(pieces[1] + "=" * (-len(pieces[1]) % 4))
        )
    except ValueError:
        return {}
    names = (
        "sub",
        "email",
        "preferred_username",
        "org",
        "organization",
        "scope",
        "iss",
    )
    return {n: data[n] for n in names if n in data} if isinstance(data, dict) else {}


class Completion(BuiltinCommand):
    """`completion`: the script of a shell."""

    def __init__(self, session: Session) -> None:
        command = session.tables.api.command
        super().__init__(
            session,
            "completion",
            params=[
                click.Argument(["shell"], type=click.Choice(["bash", "zsh", "fish"])),
            ],
            help=(
                "Print the script that completes commands, flags and values in a shell.\n\n"
                f'    bash: eval "$({command} completion bash)"   in ~/.bashrc\n'
                f'zsh:  eval "$({command} completion zsh)"    in ~/.zshrc\n'
                f"    fish: {command} completion fish > ~/.config/fish/completions/{command}.fish"
            ),
        )

    def invoke(self, ctx: click.Context) -> None:
        from click.shell_completion import get_completion_class

        command = self.session.tables.api.command
        variable = f"_{command}_complete".replace("-", "_").upper()
        kind = get_completion_class(ctx.params["shell"])
        assert kind is not None
        root = ctx.find_root().command
        script = kind(root, {}, command, variable)
        click.echo(script.source_template % script.source_vars())


class Help(BuiltinCommand):
    """`help COMMAND ...`: the same as `COMMAND ... --help`."""

    def __init__(self, session: Session, root: click.Group) -> None:
        self.root = root
        super().__init__(
            session,
            "help",
            hidden=True,
            params=[click.Argument(["words"], nargs=-1)],
            help="Show the help of a command.",
        )

    def invoke(self, ctx: click.Context) -> None:
        words = [*ctx.params["words"], "--help"]
        with self.root.make_context(self.root.name, words) as inner:
            self.root.invoke(inner)
