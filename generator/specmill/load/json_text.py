"""JSON text to plain data, with the place of syntax errors and duplicate keys."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from .syntax import Problem, SyntaxProblem, TooDeep, line_and_column


@dataclass(slots=True)
class _Findings:
    """What the hooks of the decoder noticed."""

    duplicates: bool = False
    numbers: list[str] = field(default_factory=list)


def parse_json(text: str) -> tuple[Any, list[Problem]]:
    """Return the value and what is wrong with it.

    Of duplicate keys the last wins; numbers without a finite value become strings. Raises
    SyntaxProblem, or RecursionError if the text nests deeper than the interpreter can follow.
    """
    findings = _Findings()

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            findings.duplicates = True
        return result

    def number(spelling: str) -> float | str:
        value = float(spelling)
        if value - value == 0:
            return value
        return constant(spelling)

    def constant(spelling: str) -> str:
        findings.numbers.append(spelling)
        return spelling

    try:
        value = json.loads(
            text, object_pairs_hook=mapping, parse_float=number, parse_constant=constant
        )
    except json.JSONDecodeError as error:
        raise SyntaxProblem(error.msg, error.lineno, error.colno) from None
    except ValueError:
        # Python refuses to convert integers of several thousand digits.
        digits = re.search(r"\d{4000,}", text)
        line, column = line_and_column(text)(digits.start() if digits else 0)
        raise SyntaxProblem("a number has too many digits", line, column) from None
    problems = _duplicate_keys(text) if findings.duplicates else []
    if "\\ud" in text or "\\uD" in text:
        value, lone = without_lone_surrogates(value)
        problems += _lone_surrogates(text) if lone else []
    if findings.numbers:
        problems += _infinite_numbers(text, len(findings.numbers))
    return value, problems


_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_HALF = re.compile("[\ud800-\udfff]")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)


_DEPTH = {"{": 1, "[": 1, "}": -1, "]": -1}


def _duplicate_keys(text: str) -> list[Problem]:
    """Return one problem for each repeated key, in order of the repetition."""
    problems: list[Problem] = []
    seen: list[dict[str, int] | None] = []
    previous = ""
    place = line_and_column(text)
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token == "{":
            seen.append({})
        elif token == "[":
            seen.append(None)
        elif token in {"}", "]"}:
            seen.pop()
        elif token[0] == '"' and previous in {"{", ","} and (keys := seen[-1]) is not None:
            key = json.loads(token, strict=False)
            if key in keys:
                first_line = place(keys[key])[0]
                line, column = place(match.start())
                problems.append(
                    Problem(
                        "duplicate-key",
                        f"the key {key!r} stands twice in one object, first in line {first_line}",
                        line,
                        column,
                    )
                )
            keys[key] = match.start()
        previous = token
    return problems


def without_lone_surrogates(root: Any) -> tuple[Any, bool]:
    """Return plain data with U+FFFD for every half of a surrogate pair, and whether it had any."""
    found = False

    def whole(text: str) -> str:
        nonlocal found
        if text.isascii():
            return text
        clean = _HALF.sub("\ufffd", text)
        found = found or (clean is not text and clean != text)
        return clean

    holder = [root]
    pending: list[Any] = [holder]
    while pending:
        value = pending.pop()
        members = list(value.items()) if type(value) is dict else list(enumerate(value))
        if type(value) is dict and not all(key.isascii() for key in value):
            value.clear()
            value.update((whole(str(key)), member) for key, member in members)
            members = list(value.items())
        for key, member in members:
            if type(member) is str:
                value[key] = whole(member)
            elif type(member) is dict or type(member) is list:
                pending.append(member)
    return holder[0], found


def _lone_surrogates(text: str) -> list[Problem]:
    place = line_and_column(text)
    problems: list[Problem] = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token[0] == '"' and _SURROGATE.search(token) and _HALF.search(json.loads(token)):
            message = "a string has half of a surrogate pair; it is read as U+FFFD"
            problems.append(Problem("lone-surrogate", message, *place(match.start())))
    return problems


def too_deep(text: str, limit: int) -> TooDeep:
    """Return the error for a text that nests deeper than the limit, with its place."""
    depth = 0
    for match in _TOKEN.finditer(text):
        depth += _DEPTH.get(match.group(), 0)
        if depth > limit:
            return TooDeep(*line_and_column(text)(match.start()))
    return TooDeep()


def _infinite_numbers(text: str, count: int) -> list[Problem]:
    problems: list[Problem] = []
    place = line_and_column(text)
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token[0] in '"{}[],:tfn':
            continue
        if token[-1] in "yN" or abs(float(token)) == float("inf"):
            line, column = place(match.start())
            message = f"{token} is not a finite number"
            problems.append(Problem("number-not-finite", message, line, column))
            if len(problems) == count:
                break
    return problems
