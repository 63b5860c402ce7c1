"""A scripted conversation: each request, the delays between them, and the invariants."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from .compare_request import request_difference
from .compare_response import ResultRules, failure, result_difference
from .difference import Difference, differ
from .kit import Vector
from .messages import Request
from .protocol import Outcome
from .rules import Rules

_DELAY_SLACK_MS = 0.5
"""Virtual clocks may count in seconds as doubles; half a millisecond is no difference."""


def sequence_difference(
    vector: Vector, outcome: Outcome, rules: Rules, result_rules: ResultRules
) -> Difference | None:
    """Return the first difference: requests in order, their number, result, invariants."""
    requests = outcome.requests
    exchanges = vector.exchanges
    repeats = bool(vector.expect.get("repeatLast"))
    for index, request in enumerate(requests):
        if index >= len(exchanges) and not repeats:
            return differ(f"exchanges/{index}", "no further request", request.url)
        exchange = exchanges[min(index, len(exchanges) - 1)]
        found = request_difference(exchange["request"], request, rules)
        if found is None and index:
            found = _delay(exchange.get("delay", {}), request.at - requests[index - 1].at)
        if found is not None:
            return Difference(
                key=f"exchanges/{index}/{found.key}", expected=found.expected, actual=found.actual
            )
    if len(requests) < len(exchanges) and not _may_end_early(vector, outcome):
        wanted = exchanges[len(requests)]["request"]
        return differ(f"exchanges/{len(requests)}", wanted, f"no request; {outcome.result}")
    return result_difference(vector.expect, outcome.result, result_rules) or _invariants(
        vector, requests
    )


def _may_end_early(vector: Vector, outcome: Outcome) -> bool:
    """Whether only the last exchange is missing and the vector allows that.

    Besides ``lastExchangeOptional`` an accepted error among ``anyOf`` means that the client refused
    to go on, so the last exchange cannot have happened.
    """
    if len(outcome.requests) != len(vector.exchanges) - 1:
        return False
    refused = "anyOf" in vector.expect and failure(outcome.result) is not None
    return bool(vector.expect.get("lastExchangeOptional")) or refused


def _delay(bounds: dict[str, float], waited: float) -> Difference | None:
    low, high = float(bounds.get("minMs", 0)), float(bounds.get("maxMs", "inf"))
    if low - _DELAY_SLACK_MS <= waited <= high + _DELAY_SLACK_MS:
        return None
    return differ("delay", f"{low:g} to {high:g} ms", f"{waited:g} ms")


def _invariants(vector: Vector, requests: Sequence[Request]) -> Difference | None:
    for invariant in vector.invariants:
        for name, value in invariant.items():
            found = _invariant(name, value, requests)
            if found is not None:
                return found
    return None


def _invariant(name: str, value: object, requests: Sequence[Request]) -> Difference | None:
    key = f"invariants/{name}"
    match name:
        case "sameHeader":
            sent = [request.header(str(value)) for request in requests]
            return None if len(set(sent)) <= 1 else differ(key, f"one {value}", sent)
        case "differentHeader":
            sent = [request.header(str(value)) for request in requests]
            return None if len(set(sent)) == len(sent) else differ(key, f"fresh {value}", sent)
        case "sameBody":
            bodies = {request.body for request in requests}
            return None if len(bodies) <= 1 else differ(key, "identical bytes", bodies)
        case "noRequestTo":
            hosts = [request.host for request in requests]
            return differ(key, f"never {value}", hosts) if value in hosts else None
        case "maxRequests":
            fine = len(requests) <= int(str(value))
            return None if fine else differ(key, value, len(requests))
        case "delayCapMs":
            pairs = itertools.pairwise(requests)
            longest = max((after.at - before.at for before, after in pairs), default=0)
            return None if longest <= float(str(value)) else differ(key, value, longest)
        case _:
            raise ValueError(f"unknown invariant {name!r}")
