"""Errors on standard error: for people, or as JSON for programs. Never a traceback."""

from __future__ import annotations

import sys
from typing import Any

import click

from .exits import (
    AUTH,
    BUG,
    INTERRUPTED,
    NETWORK,
    OK,
    SERVER,
    USAGE,
    Failure,
    exit_code_of,
)
from .terminal import harmless, has_colour


def failure_of(sdk: Any, error: Any, command: str) -> Failure:
    """Return an error of the Python package as one with an exit code and advice."""
    errors = sdk.errors
    text = harmless(str(error))
    if isinstance(error, errors.StatusError):
        return _status_failure(error, command)
    if isinstance(error, errors.AuthenticationFailedError):
        return Failure(text, AUTH, "auth", facts={"status": error.status})
    if isinstance(error, errors.APITimeoutError):
        hint = "--request-timeout SECONDS allows more time"
        return Failure(f"no answer in time ({text})", NETWORK, "timeout", hint=hint)
    if isinstance(error, errors.APIConnectionError):
        return Failure(
            _connection_text(error, text), NETWORK, "network", hint=_network_hint(text)
        )
    if isinstance(error, errors.APIResponseError):
        facts = {"status": error.status, "request_id": error.request_id}
        start = harmless(error.body_text[:200].strip())
        details = (f"the answer begins: {start}",) if start else ()
        message = f"the answer cannot be used: {text}"
        return Failure(message, SERVER, "response", details=details, facts=facts)
    if isinstance(error, errors.MissingCredentialsError):
        hint = f"run '{command} login', or set the environment ('{command} whoami' tells which)"
        return Failure(
            "not signed in", AUTH, "auth", hint=hint, facts={"scheme": error.param}
        )
    if isinstance(error, (errors.MissingArgumentError, errors.InvalidArgumentError)):
        return Failure(text, USAGE, "usage", facts={"param": error.param})
    if isinstance(error, errors.SDKError):
        return Failure(text, SERVER, "response")
    raise error


def _connection_text(error: Any, text: str) -> str:
    cause = error.__cause__
    while cause is not None and cause.__cause__ is not None:
        cause = cause.__cause__
    words = harmless(str(cause)) if cause is not None else ""
    detail = words if words and words not in text else ""
    return f"no connection: {text}" + (f" ({detail})" if detail else "")


def _network_hint(text: str) -> str:
    lower = text.lower()
    if "certificate" in lower or "ssl" in lower or "tls" in lower:
        return "the certificate of the server is not trusted here; check the URL and the clock"
    if (
        "name" in lower
        and "resol" in lower
        or "getaddrinfo" in lower
        or "not known" in lower
    ):
        return "the name of the server is unknown here; check the URL and the network"
    if "refused" in lower:
        return "nothing listens at that address; check the URL"
    return ""


def _status_failure(error: Any, command: str) -> Failure:
    problem = dict(error.problem)
    status = error.status
    title = _text(problem.get("title")) or _REASONS.get(status, "")
    detail = problem.get("detail")
    message = f"{status} {title}".strip()
    words = _message_of(problem)
    if words and words != title:
        message += f": {words}"
    elif not problem:
        start = " ".join(harmless(error.body_text[:300]).split())
        if start and "html" not in error.content_type:
            message += f": {start}"
    facts: dict[str, Any] = {"status": status, "request_id": error.request_id}
    if problem:
        facts["problem"] = problem
    return Failure(
        message,
        exit_code_of(status),
        _kind(status),
        hint=_status_hint(error, command),
        details=tuple(
            _field_errors(detail if isinstance(detail, list) else problem.get("errors"))
        ),
        facts=facts,
    )


_REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    402: "Payment Required",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    410: "Gone",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


def _message_of(problem: dict[str, Any]) -> str:
    """Return what the API says, wherever it usually stands."""
    for name in ("detail", "message", "error_description", "error", "msg"):
        value = problem.get(name)
        if isinstance(value, dict):
            value = value.get("message")
        if isinstance(value, str) and value:
            return _text(value)
    return ""


def _text(value: Any) -> str:
    return harmless(" ".join(value.split())) if isinstance(value, str) else ""


def _field_errors(errors: Any) -> list[str]:
    """Return one line for each member the API complains about."""
    lines = []
    for error in errors[:20] if isinstance(errors, list) else ():
        if isinstance(error, dict):
            place = error.get("loc") or error.get("pointer") or error.get("field") or ""
            if isinstance(place, list):
                place = ".".join(str(part) for part in place if part != "body")
            words = (
                error.get("msg") or error.get("message") or error.get("detail") or ""
            )
            lines.append(harmless(f"{place}: {words}".strip(": ")))
        elif isinstance(error, str):
            lines.append(harmless(error))
    return lines


def _kind(status: int) -> str:
    kinds = {3: "auth", 4: "not_found", 5: "rejected", 6: "rate_limited", 7: "server"}
    return kinds[exit_code_of(status)]


def _status_hint(error: Any, command: str) -> str:
    if error.status == 401:
        return f"run '{command} login', or check the key in the environment"
    if error.status == 429:
        after = error.headers.get("retry-after")
        return (
            f"try again in {after} seconds"
            if after and after.isdigit()
            else "try again later"
        )
    return ""


def with_key(failure: Failure, key: str, words: str) -> Failure:
    """Return a failure that tells how to repeat a call without doing it twice."""
    if key:
        failure.facts["idempotency_key"] = key
        advice = repeat_advice(key, words)
        failure.hint = f"{failure.hint}\n{advice}" if failure.hint else advice
    return failure


def repeat_advice(key: str, words: str) -> str:
    """Return how to repeat a call safely."""
    return f"to repeat this call safely: {words} ... --idempotency-key {key}"


def report(error: BaseException, *, as_json: bool, debug: bool, command: str) -> int:
    """Print an error and return its exit code."""
    if debug:
        import traceback

        traceback.print_exception(error)
    match error:
        case KeyboardInterrupt() | click.Abort():
            click.echo("\nInterrupted.", err=True)
            return INTERRUPTED
        case BrokenPipeError():
            return OK
        case Failure():
            found = error
        case click.exceptions.NoArgsIsHelpError():
            click.echo(error.ctx.get_help() if error.ctx is not None else "", err=True)
            return USAGE
        case click.UsageError():
            found = _usage_failure(error)
        case click.ClickException():
            found = Failure(error.format_message(), USAGE, "usage")
        case OSError():
            place = f"{error.filename}: " if error.filename else ""
            found = Failure(f"{place}{error.strerror or error}", USAGE, "file")
        case _:
            found = Failure(
                f"{type(error).__name__}: {harmless(str(error))[:300]}",
                BUG,
                "bug",
                hint=f"this is a fault of {command}; --debug shows where",
            )
    if as_json:
        _print_json(found)
    else:
        _print_text(found)
    return found.code


def _usage_failure(error: click.UsageError) -> Failure:
    message = error.format_message().removesuffix(".")
    hint = f"{error.ctx.command_path} --help shows how" if error.ctx is not None else ""
    return Failure(message, USAGE, "usage", hint=hint)


def _print_text(failure: Failure) -> None:
    colour = has_colour(sys.stderr)
    head = click.style("Error:", fg="red", bold=True) if colour else "Error:"
    message = "\n".join(harmless(line) for line in failure.message.split("\n"))
    lines = [f"{head} {message}"]
    lines.extend(f"  {detail}" for detail in failure.details)
    request = failure.facts.get("request_id")
    if request:
        lines.append(f"Request: {harmless(str(request))}")
    lines.extend(f"Hint: {piece}" for piece in failure.hint.split("\n") if piece)
    first, *rest = lines
    text = "\n".join([first, *(harmless(line) for line in rest)])
    click.echo(text, err=True, color=colour)


def _print_json(failure: Failure) -> None:
    facts = {name: value for name, value in failure.facts.items() if value is not None}
    error: dict[str, Any] = {"kind": failure.kind, "message": failure.message}
    if failure.details:
        error["details"] = list(failure.details)
    if failure.hint:
        error["hint"] = failure.hint
    error |= facts
    error["exit_code"] = failure.code
    import json

    click.echo(json.dumps({"error": error}, ensure_ascii=True, default=str), err=True)
