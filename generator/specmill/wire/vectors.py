"""Vectors for any document: derived from its schemas and examples by the reference builder."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from .argument_sets import ArgumentSet, argument_sets
from .derived_responses import response_cases
from .derived_sequences import sequence_cases
from .expectations import expectation
from .expressible import NotExpressibleError
from .kit import FORMAT
from .reference.builder import build
from .reference.document import Document, Operation
from .reference.idempotency import idempotency_header
from .reference.refusal import Refusal
from .reference.security import requirements
from .serialized_examples import mismatches
from .synthesis import NoValueError, required_arguments

_FALLBACK_BASE = "https://api.example.test/base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """An operation, or a part of its vectors, that the deriver cannot judge."""

    operation_id: str
    part: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """The content of a ``vectors.json`` and what had to be left out of it."""

    content: Mapping[str, Any]
    skipped: tuple[Skipped, ...]

    @property
    def count(self) -> int:
        """How many vectors there are."""
        return sum(len(self.content[kind]) for kind in ("requests", "responses", "sequences"))


def derive(
    document: Document,
    spec: str,
    *,
    limit: int = 10,
    operations: Collection[str] | None = None,
    mutations: bool = True,
) -> Derived:
    """Return the vectors of a document, always the same and at most ``limit`` of a kind each.

    ``operations`` restricts them to the named ones. ``mutations`` adds answers that deviate from
    the document. Operations are taken by id, so that their order in the document does not matter.
    """
    skipped: list[Skipped] = []
    requests: list[dict[str, Any]] = []
    responses: list[dict[str, Any]] = []
    sequences: list[dict[str, Any]] = []
    names = _Names()
    seen: set[str] = set()
    for _, operation in sorted(document.operations.items()):
        if operations is not None and operation.id not in operations:
            continue
        if operation.id in document.ambiguous:
            reason = "more than one operation has this operationId"
            skipped.append(Skipped(operation_id=operation.id, part="all", reason=reason))
            continue
        one = _Deriver(document, spec, operation, names.stem(operation.id), skipped, seen)
        if not one.config_known():
            continue
        one.check_examples()
        requests += one.guarded("requests", partial(one.requests, limit))
        responses += one.guarded("responses", partial(one.responses, limit, mutations))
        sequences += one.guarded("sequences", partial(one.sequences, limit))
    content = {
        "format": FORMAT,
        "specs": {spec: {"operations": len(document.operations)}},
        "requests": requests,
        "responses": responses,
        "sequences": sequences,
    }
    return Derived(content=content, skipped=tuple(skipped))


class _Names:
    """Gives each operation a stem for the names of its vectors; adding one renames no other."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def stem(self, operation_id: str) -> str:
        words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", operation_id)
        slug = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
        if not slug[:1].isalpha():
            slug = f"op_{slug}"
        if slug in self._taken:
            slug += "_" + hashlib.sha256(operation_id.encode()).hexdigest()[:6]
        self._taken.add(slug)
        return slug


class _Deriver:
    def __init__(
        self,
        document: Document,
        spec: str,
        operation: Operation,
        stem: str,
        skipped: list[Skipped],
        seen: set[str],
    ) -> None:
        self._document = document
        self._spec = spec
        self._operation = operation
        self._stem = stem
        self._skipped = skipped
        self._seen = seen
        self._config: dict[str, Any] = {}

    def config_known(self) -> bool:
        """Find the settings that give the operation an absolute URL."""
        try:
            args = required_arguments(self._document, self._operation)
        except (NoValueError, LookupError) as error:
            self._skip("all", error)
            return False
        try:
            self._build(args)
        except Refusal as refusal:
            if refusal.param != "baseUrl":
                self._skip("all", refusal)
                return False
            self._config = {"baseUrl": _FALLBACK_BASE}
        except (LookupError, NoValueError, NotExpressibleError, TypeError, AttributeError) as error:
            self._skip("all", error)
            return False
        return True

    def check_examples(self) -> None:
        """Report examples whose serialized text the builder does not make."""
        for text in mismatches(self._document, self._operation):
            self._skip("examples", text)

    def guarded(
        self, part: str, make: Callable[[], Iterator[dict[str, Any]]]
    ) -> list[dict[str, Any]]:
        try:
            return list(make())
        except (LookupError, NoValueError, NotExpressibleError, Refusal) as error:
            self._skip(part, error)
            return []

    def requests(self, limit: int) -> Iterator[dict[str, Any]]:
        for chosen in argument_sets(self._document, self._operation, limit=limit):
            config = dict(self._config)
            auth = credentials(self._document, self._operation)
            if chosen.name == "all" and auth:
                config["auth"] = auth
            if chosen.name == "all" and idempotency_header(self._operation) is not None:
                config["idempotencyKey"] = "key-1"
            try:
                expect = expectation(self._build(chosen.args, config))
            except (Refusal, LookupError) as error:
                self._skip(f"requests/{chosen.name}", error)
                continue
            yield self._vector(chosen, config, expect)

    def _build(self, args: Mapping[str, Any], config: Mapping[str, Any] | None = None) -> Any:
        settings = self._config if config is None else config
        return build(self._document, self._operation, args, settings)

    def _vector(
        self, chosen: ArgumentSet, config: Mapping[str, Any], expect: Mapping[str, Any]
    ) -> dict[str, Any]:
        tags = ["space", "datetime-instant", "member-order"]
        vector = self._head(chosen.name)
        vector |= {"tags": tags, "args": dict(chosen.args)}
        if config:
            vector["config"] = dict(config)
        return {**vector, "expect": expect}

    def _head(self, name: str) -> dict[str, Any]:
        return {
            "id": f"{self._stem}_{name}",
            "spec": self._spec,
            "operationId": self._operation.id,
            "basis": "spec" if name in ("required", "all", "hard") else "kit",
        }

    def responses(self, limit: int, mutations: bool) -> Iterator[dict[str, Any]]:
        args = required_arguments(self._document, self._operation)
        cases = response_cases(
            self._document, self._operation, mutations=mutations, seen=self._seen
        )
        for index, case in enumerate(cases):
            if index >= 2 * limit:
                break
            vector = self._head(f"response_{case.name}")
            vector |= {"tags": ["datetime-instant", *case.tags], "args": args}
            if self._config:
                vector["config"] = dict(self._config)
            yield {**vector, "response": case.response, "expect": case.expect}

    def sequences(self, limit: int) -> Iterator[dict[str, Any]]:
        for index, case in enumerate(sequence_cases(self._document, self._operation, self._config)):
            if index >= limit:
                break
            yield {**self._head(case.pop("name")), **case}

    def _skip(self, part: str, error: Exception | str) -> None:
        reason = error if isinstance(error, str) else f"{type(error).__name__}: {error}"
        self._skipped.append(Skipped(operation_id=self._operation.id, part=part, reason=reason))


def credentials(document: Document, operation: Operation) -> dict[str, Any]:
    """Return credentials for the first requirement of an operation; empty if it needs none."""
    schemes = document.root.get("components", {}).get("securitySchemes", {})
    chosen = next((one for one in requirements(document, operation) if one), {})
    auth: dict[str, Any] = {}
    for name in chosen:
        scheme = document.resolve(schemes.get(name))
        match (scheme or {}).get("type"):
            case "http" if scheme["scheme"].lower() == "basic":
                auth[name] = {"username": "user", "password": "pass w\u00f6rd"}
            case "oauth2" | "openIdConnect":
                auth[name] = {"accessToken": "token-1"}
            case "mutualTLS":
                auth[name] = True
            case None:
                return {}
            case _:
                auth[name] = "key-1"
    return auth
