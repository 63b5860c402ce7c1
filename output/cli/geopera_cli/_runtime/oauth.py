"""OAuth for people: the device grant (RFC 8628) with PKCE, and refreshing under a lock."""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from collections.abc import Callable, Mapping
from typing import Any

from .exits import AUTH, NETWORK, SERVER, Failure
from .profiles import Profile, Store
from .rows import Flow

EARLY = 30.0
"""Seconds before its end at which a token is refreshed."""
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


class TokenClient:
    """Talks to the endpoints of an issuer. Every request is a form, every answer JSON."""

    def __init__(self, transport: Any = None) -> None:
        import httpx2

        self._errors = httpx2.HTTPError
        self._client = httpx2.Client(transport=transport, timeout=30.0)

    def post(self, url: str, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        """Return the status and the JSON object of an answer.

        Raises:
            Failure: There is no answer.
        """
        try:
            response = self._client.post(
                url, data=dict(form), headers={"Accept": "application/json"}
            )
        except self._errors as error:
            message = f"{url}: {type(error).__name__}: {error}".rstrip(": ")
            raise Failure(message, NETWORK, "network") from None
        try:
            value = response.json()
        except ValueError:
            value = {}
        return response.status_code, value if isinstance(value, dict) else {}

    def close(self) -> None:
        self._client.close()


def device_login(
    flow: Flow,
    scopes: tuple[str, ...],
    client: TokenClient,
    show: Callable[[str, str, str], None],
    sleep: Callable[[float], None] = time.sleep,
    now: Callable[[], float] = time.time,
) -> dict[str, Any]:
    """Return the `auth` of a profile once the person confirmed the code in a browser.

    `show` gets the address, the address that holds the code, and the code. Faults of the network
    while waiting are passed over until the code expires.

    Raises:
        Failure: The issuer refused, the person declined, or the code expired.
    """
    verifier = secrets.token_urlsafe(48)
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    form = {
        "client_id": flow.client_id,
        "scope": " ".join(scopes),
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii"),
        "code_challenge_method": "S256",
    }
    status, answer = client.post(flow.device_url, form)
    code = answer.get("device_code")
    if status != 200 or not isinstance(code, str):
        raise _refused(status, answer)
    address = str(
        answer.get("verification_uri") or answer.get("verification_url") or ""
    )
    complete = str(answer.get("verification_uri_complete") or address)
    show(address, complete, str(answer.get("user_code") or ""))
    interval = _number(answer.get("interval"), 5.0)
    end = now() + _number(answer.get("expires_in"), 600.0)
    form = {
        "grant_type": DEVICE_GRANT,
        "device_code": code,
        "client_id": flow.client_id,
        "code_verifier": verifier,
    }
    while now() < end:
        sleep(interval)
        try:
            status, answer = client.post(flow.token_url, form)
        except Failure:
            continue
        if status == 200 and isinstance(answer.get("access_token"), str):
            return auth_of(answer, flow, now())
        error = answer.get("error")
        if error == "slow_down":
            interval += 5.0
        elif error != "authorization_pending" and status < 500:
            raise _refused(status, answer)
    raise Failure(
        "the code was not confirmed in time", AUTH, "auth", hint="run it again"
    )


def auth_of(answer: Mapping[str, Any], flow: Flow, now: float) -> dict[str, Any]:
    """Return the answer of a token endpoint as the `auth` of a profile."""
    auth: dict[str, Any] = {
        "type": "oauth",
        "access_token": answer["access_token"],
        "token_url": flow.refresh_url or flow.token_url,
        "client_id": flow.client_id,
        "scope": str(answer.get("scope") or ""),
    }
    if isinstance(answer.get("refresh_token"), str):
        auth["refresh_token"] = answer["refresh_token"]
    lifetime = answer.get("expires_in")
    if isinstance(lifetime, (int, float)) and not isinstance(lifetime, bool):
        auth["expires_at"] = int(now + lifetime)
    return auth


def _number(value: Any, default: float) -> float:
    return float(value) if isinstance(value, (int, float)) and value > 0 else default


def _refused(status: int, answer: Mapping[str, Any]) -> Failure:
    error = str(answer.get("error") or f"status {status}")
    words = {
        "access_denied": "the request was declined",
        "expired_token": "the code expired",
    }
    text = words.get(error) or str(answer.get("error_description") or error)
    return Failure(f"no token: {text}", AUTH, "auth", facts={"code": error})


def fresh_token(
    store: Store,
    name: str,
    make_client: Callable[[], TokenClient],
    *,
    stale: str = "",
    now: Callable[[], float] = time.time,
) -> str:
    """Return a valid access token of a profile, refreshing it if it is about to end.

    `stale` is a token that the server refused: it is replaced whatever its end says. Only one
    process refreshes; the others wait for the lock and find the new token in the file.

    Raises:
        Failure: The issuer refuses to refresh.
    """
    auth = store.profile(name).auth
    if _is_valid(auth, stale, now()):
        return str(auth["access_token"])
    with store.lock():
        profile = store.profile(name)
        auth = profile.auth
        if _is_valid(auth, stale, now()):
            return str(auth["access_token"])
        renewed = _refresh(auth, make_client, store.command, now)
        store.save_locked(Profile(name, profile.api_url, renewed))
        return str(renewed["access_token"])


def _is_valid(auth: Mapping[str, Any], stale: str, now: float) -> bool:
    token = auth.get("access_token")
    if not token or token == stale:
        return False
    end = auth.get("expires_at")
    return end is None or now < float(end) - EARLY


def _refresh(
    auth: Mapping[str, Any],
    make_client: Callable[[], TokenClient],
    command: str,
    now: Callable[[], float],
) -> dict[str, Any]:
    hint = f"run '{command} login' again"
    if not auth.get("refresh_token") or not auth.get("token_url"):
        raise Failure("the session has ended", AUTH, "auth", hint=hint)
    client = make_client()
    try:
        status, answer = client.post(
            str(auth["token_url"]),
            {
                "grant_type": "refresh_token",
                "refresh_token": str(auth["refresh_token"]),
                "client_id": str(auth.get("client_id") or ""),
            },
        )
    finally:
        client.close()
    if status != 200 or not isinstance(answer.get("access_token"), str):
        text = str(
            answer.get("error_description") or answer.get("error") or f"status {status}"
        )
        if status >= 500:
            raise Failure(f"the token could not be refreshed: {text}", SERVER, "server")
        raise Failure(f"the session has ended: {text}", AUTH, "auth", hint=hint)
    renewed = dict(auth)
    renewed["access_token"] = answer["access_token"]
    if isinstance(answer.get("refresh_token"), str):
        renewed["refresh_token"] = answer["refresh_token"]
    renewed.pop("expires_at", None)
    lifetime = answer.get("expires_in")
    if isinstance(lifetime, (int, float)) and not isinstance(lifetime, bool):
        renewed["expires_at"] = int(now() + lifetime)
    return renewed
