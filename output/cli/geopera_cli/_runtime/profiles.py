"""Profiles: an API URL and a credential under a name, in a file that only its owner can read.

The file is replaced as a whole (temporary file, fsync, rename) with mode 0600, so a reader sees
the old one or the new one, never half of one. A file that cannot be understood is an error.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .exits import USAGE, Failure
from .record import Record


class Profile(Record):
    """One profile. `auth` has a `type`: api_key, token, client or oauth."""

    name: str
    api_url: str = ""
    auth: Mapping[str, Any] = {}


class Store:
    """The file of all profiles, and the keyring where secrets were put there."""

    def __init__(self, command: str, env: str) -> None:
        self.command = command
        self.folder = config_folder(command, env)
        self.path = self.folder / "credentials.json"

    def names(self) -> tuple[str, ...]:
        """Return the names of all profiles, sorted."""
        return tuple(sorted(self._read()))

    def profile(self, name: str) -> Profile:
        """Return a profile; one without anything where there is none of that name.

        Raises:
            Failure: The file is corrupt, or the keyring cannot be read.
        """
        entry = self._read().get(name)
        if entry is None:
            return Profile(name)
        auth = entry.get("auth") or {}
        if auth.get("store") == "keyring":
            auth = {**auth, **self._from_keyring(name)}
        return Profile(name, entry.get("api_url") or "", auth)

    def save(self, profile: Profile, *, keyring: bool = False) -> None:
        """Write a profile, leaving all others as they are."""
        with self.lock():
            self.save_locked(profile, keyring=keyring)

    def save_locked(self, profile: Profile, *, keyring: bool = False) -> None:
        """Write a profile while the lock is held."""
        entries = self._read()
        auth = dict(profile.auth)
        if auth and (keyring or auth.get("store") == "keyring"):
            self._to_keyring(profile.name, auth)
            auth = {"type": auth["type"], "store": "keyring"}
        entry: dict[str, Any] = {}
        if profile.api_url:
            entry["api_url"] = profile.api_url
        if auth:
            entry["auth"] = auth
        entries[profile.name] = entry
        self._write(entries)

    def forget(self, name: str) -> None:
        """Remove the credential of a profile; its API URL stays."""
        with self.lock():
            entries = self._read()
            entry = entries.get(name, {})
            if (entry.get("auth") or {}).get("store") == "keyring":
                self._drop_keyring(name)
            if entry.pop("auth", None) is not None:
                self._write(entries)

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the lock of the file; other processes wait."""
        self._make_folder()
        with open(self.folder / "credentials.lock", "a+b") as file:
            _lock(file)
            try:
                yield
            finally:
                _unlock(file)

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            text = self.path.read_text("utf-8")
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            raise self._corrupt(str(error)) from None
        try:
            entries = json.loads(text)
        except ValueError as error:
            raise self._corrupt(str(error)) from None
        if not isinstance(entries, dict) or not all(
            isinstance(entry, dict) and isinstance(entry.get("auth") or {}, dict)
            for entry in entries.values()
        ):
            raise self._corrupt("not an object of profiles")
        return entries

    def _corrupt(self, reason: str) -> Failure:
        return Failure(
            f"{self.path} cannot be read: {reason}",
            USAGE,
            "profile",
            hint=f"repair the file, or move it away and run '{self.command} login' again",
        )

    def _write(self, entries: Mapping[str, Any]) -> None:
        self._make_folder()
        write_private(self.path, entries)

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Failure(
                f"{self.folder}: {error.strerror}", USAGE, "profile"
            ) from None

    def _keyring(self) -> Any:
        try:
            from importlib import import_module

            return import_module("keyring")
        except ImportError:
            raise Failure(
                "the keyring package is not installed",
                USAGE,
                "profile",
                hint="install it beside this command (extra 'keyring'), or use --store file",
            ) from None

    def _from_keyring(self, name: str) -> dict[str, Any]:
        try:
            text = self._keyring().get_password(self.command, name)
        except Failure:
            raise
        except Exception as error:  # noqa: BLE001 - backends raise anything
            raise self._no_keyring(error) from None
        if not text:
            return {}
        secret: dict[str, Any] = json.loads(text)
        return secret

    def _to_keyring(self, name: str, auth: Mapping[str, Any]) -> None:
        secret = {key: value for key, value in auth.items() if key != "store"}
        try:
            self._keyring().set_password(self.command, name, json.dumps(secret))
        except Failure:
            raise
        except Exception as error:  # noqa: BLE001 - backends raise anything
            raise self._no_keyring(error) from None

    def _drop_keyring(self, name: str) -> None:
        try:
            self._keyring().delete_password(self.command, name)
        except Failure:
            raise
        except Exception as error:  # noqa: BLE001 - backends raise anything
            raise self._no_keyring(error) from None

    def _no_keyring(self, error: Exception) -> Failure:
        return Failure(
            f"the keyring does not answer: {error}",
            USAGE,
            "profile",
            hint="use --store file where no desktop session runs",
        )


def write_private(path: Path, value: Mapping[str, Any]) -> None:
    """Replace a file with JSON that only its owner can read, as a whole or not at all."""
    text = json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.chmod(temporary, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def config_folder(command: str, env: str) -> Path:
    """Return the folder of the settings: `ENV_CONFIG_DIR`, else the one of the system."""
    own = os.environ.get(f"{env}_CONFIG_DIR")
    if own:
        return Path(own)
    if os.name == "nt" and os.environ.get("APPDATA"):
        return Path(os.environ["APPDATA"]) / command
    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / command


def _lock(file: Any) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        file.seek(0)
        windows: Any = msvcrt
        windows.locking(file.fileno(), windows.LK_LOCK, 1)
    else:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX)


def _unlock(file: Any) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        file.seek(0)
        windows: Any = msvcrt
        windows.locking(file.fileno(), windows.LK_UNLCK, 1)
    else:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
