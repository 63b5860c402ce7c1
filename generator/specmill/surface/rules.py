"""The rules of `specmill diff`, one by one: what a change of a public symbol means to those who use
it.

docs/surface.md is made from this file: `python -m specmill.surface.rules`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """What a change does to code, scripts or links that used the old version."""

    BREAKING = "breaking"
    """It may stop compiling or working."""
    RISKY = "risky"
    """It still compiles, but may behave differently."""
    ADDITION = "addition"
    """Nothing that worked stops working."""
    NEUTRAL = "neutral"
    """Nobody can tell without looking."""


ORDER = tuple(Severity)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its severity, and subject and predicate of what happened."""

    severity: Severity
    subject: str
    predicate: str

    @property
    def meaning(self) -> str:
        """Returns what happened as a sentence."""
        return f"{self.subject} {self.predicate}."

    def told(self, name: str) -> str:
        """Returns what happened to a symbol."""
        return f"{_ABOUT.get(self.subject, '')}{name} {self.predicate}"


_ABOUT: Mapping[str, str] = {
    "A result": "the result of ",
    "The body of a request": "the body of ",
    "The body of an error": "the body of ",
    "The body of a webhook": "the body of ",
}
"""What comes before the name of a symbol where the subject is not the symbol itself."""

_B, _R, _A, _N = Severity.BREAKING, Severity.RISKY, Severity.ADDITION, Severity.NEUTRAL


def _typed(prefix: str, what: str, *, sent: bool, changed: Severity = _B) -> dict[str, Rule]:
    """The rules for a value that is sent (arguments) or received (results): what is wider for one
    is narrower for the other.
    """
    grows, shrinks = (_A, changed) if sent else (changed, _A)
    verb = "accepts" if sent else "may hold"
    return {
        f"{prefix}-type-changed": Rule(changed, what, "has another type"),
        f"{prefix}-type-widened": Rule(grows, what, f"{verb} more than before"),
        f"{prefix}-type-narrowed": Rule(shrinks, what, f"{verb} less than before"),
        f"{prefix}-became-nullable": Rule(grows, what, "may now be null"),
        f"{prefix}-became-not-null": Rule(shrinks, what, "may no longer be null"),
        f"{prefix}-format-changed": Rule(
            _R, what, "travels in another format; the type in the target is the same"
        ),
    }


def _member(prefix: str, what: str, *, sent: bool) -> dict[str, Rule]:
    """The rules for something with a name of its own that may be required, deprecated or
    constrained.
    """
    return _typed(prefix, what, sent=sent) | {
        f"{prefix}-added": Rule(_A, what, "is new"),
        f"{prefix}-removed": Rule(_B, what, "was removed"),
        f"{prefix}-renamed": Rule(_B, what, "has another name; what travels is the same"),
        f"{prefix}-wire-name-changed": Rule(_R, what, "travels under another name"),
        f"{prefix}-became-required": Rule(
            _B if sent else _A, what, "must now be given" if sent else "is now always there"
        ),
        f"{prefix}-became-optional": Rule(
            _A if sent else _B, what, "may be left out" if sent else "may now be missing"
        ),
        f"{prefix}-constant-changed": Rule(_B, what, "has another constant value"),
        f"{prefix}-default-changed": Rule(
            _R if sent else _N, what, "has another default, or one where there was none"
        ),
        f"{prefix}-deprecated": Rule(_A, what, "is deprecated now"),
        f"{prefix}-undeprecated": Rule(_N, what, "is no longer deprecated"),
    }


def _limited(prefix: str, what: str) -> dict[str, Rule]:
    return {
        f"{prefix}-limit-tightened": Rule(_B, what, "has a new or stricter limit"),
        f"{prefix}-limit-relaxed": Rule(_A, what, "has a wider limit, or none any more"),
        f"{prefix}-pattern-changed": Rule(_R, what, "has to match another pattern"),
    }


RULES: Mapping[str, Rule] = {
    "operation-added": Rule(_A, "An operation", "is new"),
    "operation-removed": Rule(_B, "An operation", "was removed"),
    "operation-renamed": Rule(
        _B, "An operation", "has another name; its method and path are the same"
    ),
    "operation-deprecated": Rule(_A, "An operation", "is deprecated now"),
    "operation-undeprecated": Rule(_N, "An operation", "is no longer deprecated"),
    "operation-http-changed": Rule(
        _R, "An operation", "is sent with another method or to another path"
    ),
    "operation-side-effect-raised": Rule(
        _R, "An operation", "has graver effects than before; a command may now ask for confirmation"
    ),
    "operation-side-effect-lowered": Rule(_N, "An operation", "has lesser effects than before"),
    "operation-idempotency-added": Rule(_A, "An operation", "accepts an idempotency key now"),
    "operation-idempotency-removed": Rule(
        _B, "An operation", "no longer accepts an idempotency key"
    ),
    "operation-pagination-added": Rule(_B, "A result", "is read in pages now"),
    "operation-pagination-removed": Rule(_B, "A result", "is no longer read in pages"),
    "operation-pagination-changed": Rule(_N, "A result", "is paged in another way"),
    "operation-stream-added": Rule(_B, "A result", "is a stream now"),
    "operation-stream-removed": Rule(_B, "A result", "is no longer a stream"),
    "operation-stream-changed": Rule(_R, "A result", "is a stream of another format"),
    "operation-security-tightened": Rule(
        _R, "An operation", "lost a way to authenticate, or one needs more"
    ),
    "operation-security-relaxed": Rule(_A, "An operation", "has another way to authenticate"),
    "operation-success-changed": Rule(_R, "An operation", "succeeds with other statuses"),
    "operation-errors-changed": Rule(_N, "An operation", "is known to fail with other statuses"),
    "body-media-added": Rule(_A, "The body of a request", "may be sent in another format"),
    "body-media-removed": Rule(_R, "The body of a request", "can no longer be sent in a format"),
    "result-media-changed": Rule(_R, "A result", "travels as another media type"),
    "result-header-added": Rule(_A, "A result", "comes with another header"),
    "result-header-removed": Rule(_R, "A result", "comes without a header that it had"),
    **_member("argument", "An argument", sent=True),
    **_limited("argument", "An argument"),
    "argument-added-required": Rule(_B, "A required argument", "is new and must be given"),
    "argument-position-changed": Rule(_B, "A positional argument", "stands at another place"),
    "argument-became-positional": Rule(_A, "An argument", "may be given by position"),
    "argument-became-keyword": Rule(_B, "An argument", "may no longer be given by position"),
    "argument-moved": Rule(_R, "An argument", "travels in another part of the request"),
    "argument-style-changed": Rule(_R, "An argument", "is written in another style"),
    **_typed("result", "A result", sent=False),
    "result-added": Rule(_A, "An operation", "returns something now"),
    "result-removed": Rule(_B, "An operation", "no longer returns anything"),
    "result-kind-changed": Rule(_B, "A result", "is of another kind (JSON, text, binary, stream)"),
    **_typed("error", "The body of an error", sent=False, changed=_R),
    "error-added": Rule(_A, "The error of a status", "has a typed body now"),
    "error-removed": Rule(_R, "The error of a status", "has no typed body any more"),
    "model-added": Rule(_A, "A model", "is new"),
    "model-removed": Rule(_B, "A model", "was removed"),
    "model-renamed": Rule(_B, "A model", "has another name; its content is the same"),
    "model-kind-changed": Rule(
        _B, "A model", "is of another kind (object, enum, union, map, alias)"
    ),
    "model-deprecated": Rule(_A, "A model", "is deprecated now"),
    "model-undeprecated": Rule(_N, "A model", "is no longer deprecated"),
    "input-form-added": Rule(_A, "A model", "has a form of its own for arguments now"),
    "input-form-removed": Rule(_B, "A model", "no longer has a form of its own for arguments"),
    "input-model-closed": Rule(_B, "A model that is sent", "forbids other members now"),
    "input-model-opened": Rule(_A, "A model that is sent", "allows other members now"),
    "output-model-closed": Rule(_N, "A model that is received", "has no other members now"),
    "output-model-opened": Rule(_R, "A model that is received", "may have other members now"),
    "discriminator-changed": Rule(_B, "A union", "is told apart by another property"),
    **_member("input-field", "A field that is sent", sent=True),
    **_limited("input-field", "A field that is sent"),
    "input-field-added-required": Rule(_B, "A field that must be sent", "is new and required"),
    **_member("output-field", "A field that is received", sent=False),
    "output-field-limit-changed": Rule(_N, "A field that is received", "has other limits"),
    "field-became-read-only": Rule(_B, "A field", "can no longer be sent"),
    "field-became-writable": Rule(_A, "A field", "can be sent now"),
    "field-became-write-only": Rule(_B, "A field", "is no longer received"),
    "field-became-readable": Rule(_A, "A field", "is received now"),
    "input-value-added": Rule(_A, "A value that may be sent", "is new"),
    "output-value-added": Rule(
        _R, "A value that may be received", "is new; code may not expect it"
    ),
    "value-removed": Rule(_B, "A value of an enumeration", "was removed"),
    "value-renamed": Rule(_B, "A value", "has another name; what travels is the same"),
    "value-changed": Rule(_B, "A name", "stands for another value"),
    "input-variant-added": Rule(_A, "An alternative that may be sent", "is new"),
    "output-variant-added": Rule(_R, "An alternative that may be received", "is new"),
    "variant-removed": Rule(_B, "An alternative of a union", "was removed"),
    "variant-type-changed": Rule(_B, "An alternative of a union", "has another type"),
    "variant-tags-changed": Rule(_B, "An alternative", "is chosen by other discriminator values"),
    "client-renamed": Rule(_B, "The client", "has another name"),
    "package-renamed": Rule(_B, "The package, module or command", "has another name"),
    "credential-added": Rule(_A, "A way to authenticate", "is new"),
    "credential-removed": Rule(_B, "A way to authenticate", "was removed"),
    "credential-renamed": Rule(_B, "A credential", "has another name"),
    "credential-changed": Rule(_B, "A credential", "is of another type, or sent elsewhere"),
    "credential-tokens-changed": Rule(_R, "A credential", "fetches its tokens elsewhere"),
    "credential-environment-changed": Rule(_R, "A credential", "is read from another variable"),
    "server-added": Rule(_A, "A server", "is new"),
    "server-removed": Rule(_R, "A server", "was removed"),
    "server-default-changed": Rule(_R, "A server", "is the default now"),
    "server-variables-changed": Rule(_R, "A server", "has other variables or defaults"),
    **_typed("webhook", "The body of a webhook", sent=False),
    "webhook-added": Rule(_A, "A webhook", "is new"),
    "webhook-removed": Rule(_B, "A webhook", "was removed"),
    "exit-code-added": Rule(_A, "An exit code", "is new"),
    "exit-code-removed": Rule(_B, "An exit code", "was removed"),
    "page-added": Rule(_A, "A page", "is new"),
    "page-removed": Rule(_R, "A page", "was removed; links to it break"),
    "anchor-added": Rule(_A, "An anchor", "is new"),
    "anchor-removed": Rule(_R, "An anchor", "was removed; links to it break"),
    "anchor-renamed": Rule(_R, "An anchor", "has another name; links to it break"),
    "symbol-added": Rule(_A, "Another public name", "is new"),
    "symbol-removed": Rule(_B, "Another public name", "was removed"),
    "symbol-changed": Rule(_R, "Another public name", "has other properties"),
}


def rules_table() -> str:
    """Returns the rules as a Markdown table."""
    rows = [f"| `{name}` | {rule.severity} | {rule.meaning} |" for name, rule in RULES.items()]
    return "\n".join(["| Rule | Severity | Meaning |", "|---|---|---|", *rows]) + "\n"


if __name__ == "__main__":
    print(rules_table(), end="")
