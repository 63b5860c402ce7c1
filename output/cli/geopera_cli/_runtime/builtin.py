"""The commands of the tool itself: login, logout, whoami, completion, op, man."""

from __future__ import annotations

from typing import Any

import click

from .credentials import choose, profile_name, scheme_for
from .exits import AUTH, Failure
from .options import connection_options, help_option, output_options, settings_of
from .output import Output
from .profiles import Store
from .prose import plain_help
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
            from .login import Login

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
