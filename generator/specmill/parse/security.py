"""Security schemes and requirements of all versions."""

from __future__ import annotations

from typing import Any, Final

from ..load.pointers import split
from ..model import OAuthFlow, SecurityRequirement, SecurityScheme
from .places import Place, text_of
from .reader import Reader

_FLOW_KINDS: Final = {"accessCode": "authorizationCode", "application": "clientCredentials"}
_FLOWS: Final = (
    "implicit",
    "password",
    "clientCredentials",
    "authorizationCode",
    "deviceAuthorization",
)
_KINDS: Final = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")


class Security:
    """The security schemes of a document by key, and the requirements that name them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._schemes: dict[str, SecurityScheme] = {}
        base = reader.root
        if not reader.is_swagger and isinstance(base.object.get("components"), dict):
            base = base.child("components")
        key = "securityDefinitions" if reader.is_swagger else "securitySchemes"
        for name, place in base.members(key):
            followed = reader.follow(place)
            if followed is not None:
                self._add(name, followed)

    @property
    def schemes(self) -> tuple[SecurityScheme, ...]:
        """All schemes in document order, then those that requirements name by URI."""
        return tuple(self._schemes.values())

    def requirements(self, place: Place) -> tuple[SecurityRequirement, ...] | None:
        """Return the alternatives told by `security` at a place, None where it says nothing.

        An alternative with a scheme that does not exist is reported and left out.
        """
        if not isinstance(place.object.get("security"), list):
            return None
        found = []
        for item in place.items("security"):
            if not isinstance(item.value, dict):
                continue
            schemes = []
            for key, scopes in item.value.items():
                scheme = self._scheme(str(key), item)
                if scheme is None:
                    break
                schemes.append((scheme.key, _texts(scopes)))
            else:
                found.append(SecurityRequirement(schemes=tuple(schemes)))
        return tuple(found)

    def scopes(self, requirements: tuple[SecurityRequirement, ...]) -> str:
        """Return the scopes of the first alternative that has any, separated by spaces."""
        for requirement in requirements:
            scopes = [scope for _, scopes in requirement.schemes for scope in scopes]
            if scopes:
                return " ".join(dict.fromkeys(scopes))
        return ""

    def _scheme(self, key: str, place: Place) -> SecurityScheme | None:
        known = self._schemes.get(key)
        if known is not None:
            return known
        if "/" in key or "#" in key:
            target = self._reader.probe(key, place)
            if target is not None and isinstance(target.value, dict):
                tokens = split(target.pointer)
                name = tokens[-1] if tokens else key
                if name in self._schemes:
                    return self._schemes[name]
                self._add(name, target)
                return self._schemes.get(name)
        self._reader.warning(
            "security-scheme-undefined",
            f"the security scheme {key!r} is not defined",
            place,
            hint="define it under securitySchemes",
            done="this alternative was left out",
        )
        return None

    def _add(self, key: str, place: Place) -> None:
        kind = place.text("type")
        scheme = place.text("scheme").lower()
        if kind == "basic":
            kind, scheme = "http", "basic"
        if kind not in _KINDS:
            self._reader.warning(
                "security-scheme-invalid",
                f"{kind!r} is no type of security scheme",
                place,
                hint=f"use one of {', '.join(_KINDS)}",
                done="the scheme was left out",
            )
            return
        self._schemes[key] = SecurityScheme(
            key=key,
            kind=kind,
            pointer=place.id,
            description=place.text("description"),
            deprecated=place.flag("deprecated"),
            name=place.text("name"),
            location=place.text("in"),
            scheme=scheme,
            bearer_format=place.text("bearerFormat"),
            open_id_connect_url=place.text("openIdConnectUrl"),
            metadata_url=place.text("oauth2MetadataUrl"),
            flows=_flows(place, self._reader),
        )


def _flows(place: Place, reader: Reader) -> tuple[OAuthFlow, ...]:
    raw = place.object
    told = [(place.text("flow"), place)] if "flow" in raw else place.members("flows")
    found = [
        _flow(_FLOW_KINDS.get(kind, kind), flow)
        for kind, flow in told
        if not kind.startswith("x-") and isinstance(flow.value, dict)
    ]
    device = reader.settings.extension(raw, "x-device-authorization")
    if isinstance(device, dict):
        found.append(_flow("deviceAuthorization", Place(device, place.file, place.pointer)))
    return tuple(sorted(found, key=_flow_order))


def _flow_order(flow: OAuthFlow) -> tuple[bool, int, str]:
    """Where a flow stands: as the specification lists them, unknown ones last."""
    known = flow.kind in _FLOWS
    return not known, _FLOWS.index(flow.kind) if known else 0, flow.kind


def _flow(kind: str, place: Place) -> OAuthFlow:
    scopes = place.object.get("scopes")
    if isinstance(scopes, list):
        scopes = dict.fromkeys(map(text_of, scopes), "")
    return OAuthFlow(
        kind=kind,
        authorization_url=place.text("authorizationUrl"),
        device_authorization_url=place.text("deviceAuthorizationUrl"),
        token_url=place.text("tokenUrl"),
        refresh_url=place.text("refreshUrl"),
        client_id=place.text("clientId") or place.text("x-client-id"),
        scopes=tuple(
            (str(name), text_of(text))
            for name, text in (scopes.items() if isinstance(scopes, dict) else ())
            if not str(name).startswith("x-")
        ),
    )


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(text_of(item) for item in value) if isinstance(value, list) else ()
