"""The one comparer: a vector and an outcome in, a verdict out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .compare_request import request_difference
from .compare_response import ResultRules, failure, result_difference
from .compare_sequence import sequence_difference
from .difference import Difference, differ
from .kit import Kind, Vector
from .protocol import Outcome
from .rules import Level, Rules

_FREE_SPELLING: Final = frozenset({"space", "datetime-instant", "member-order"})
"""Tags of vectors where several spellings are legitimate, so that semantic is enough."""
_SHORTEST_SECRET: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Passed at ``level``, or failed with the first ``difference``."""

    level: Level | None
    difference: Difference | None

    @property
    def passed(self) -> bool:
        """Whether the outcome satisfies the vector at the level it demands."""
        return self.difference is None


def required_level(vector: Vector) -> Level:
    """Return the level a client must reach on a vector (kit README, "Request vectors")."""
    if vector.basis == "kit" or vector.tags & _FREE_SPELLING:
        return Level.SEMANTIC
    return Level.EXACT


def judge(vector: Vector, outcome: Outcome, *, keeps_unknown: bool = True) -> Verdict:
    """Return the verdict on one outcome; ``exact`` is tried before ``semantic``."""
    leaked = _leak(vector, outcome.result)
    if leaked is not None:
        return Verdict(level=None, difference=leaked)
    strict = _difference(vector, outcome, Level.EXACT, keeps_unknown)
    if strict is None:
        return Verdict(level=Level.EXACT, difference=None)
    loose = _difference(vector, outcome, Level.SEMANTIC, keeps_unknown)
    if loose is not None:
        return Verdict(level=None, difference=loose)
    if required_level(vector) is Level.EXACT:
        return Verdict(level=Level.SEMANTIC, difference=strict)
    return Verdict(level=Level.SEMANTIC, difference=None)


def _difference(
    vector: Vector, outcome: Outcome, level: Level, keeps_unknown: bool
) -> Difference | None:
    instants = "datetime-instant" in vector.tags
    rules = Rules(level=level, instants=instants, free_members="member-order" in vector.tags)
    results = ResultRules(
        subset="subset" in vector.tags, instants=instants, keeps_unknown=keeps_unknown
    )
    match vector.kind:
        case Kind.REQUEST:
            return _request(vector, outcome, rules)
        case Kind.RESPONSE:
            return result_difference(vector.expect, outcome.result, results)
        case Kind.SEQUENCE:
            return sequence_difference(vector, outcome, rules, results)


def _request(vector: Vector, outcome: Outcome, rules: Rules) -> Difference | None:
    if "clientError" in vector.expect:
        return _client_error(vector.expect["clientError"], outcome)
    if not outcome.requests:
        return differ("request", vector.expect.get("path"), f"none; {outcome.result}")
    return request_difference(vector.expect, outcome.requests[0], rules)


def _client_error(expect: Mapping[str, Any], outcome: Outcome) -> Difference | None:
    if outcome.requests:
        return differ("clientError", dict(expect), f"sent {outcome.requests[0].url}")
    error = failure(outcome.result)
    if error is None:
        return differ("clientError", dict(expect), outcome.result)
    for key in ("kind", "param"):
        if error.get(key) != expect[key]:
            told = f"{error.get(key)} ({error.get('message')})"
            return differ(f"clientError/{key}", expect[key], told)
    return None


def _leak(vector: Vector, result: Mapping[str, Any]) -> Difference | None:
    """Return a difference if an error's text shows a credential (wire rules, section 4)."""
    error = failure(result)
    message = str(error.get("message") or "") if error is not None else ""
    for secret in _secrets(vector.config.get("auth", {})):
        if secret in message:
            return differ("error/message", "no credential", "a credential in the text")
    return None


def _secrets(auth: Mapping[str, Any]) -> Iterator[str]:
    for credential in auth.values():
        members = credential if isinstance(credential, dict) else {"": credential}
        for name, text in members.items():
            public = name in ("username", "clientId")
            if isinstance(text, str) and len(text) >= _SHORTEST_SECRET and not public:
                yield text
