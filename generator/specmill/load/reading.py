"""One file or text to plain data: bounded, decoded, JSON or YAML by content, problems reported."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..diagnostic_codes import CODES
from ..diagnostics import Diagnostics
from .decoding import BadBytes, decode
from .json_text import parse_json, too_deep
from .limits import Limits
from .syntax import Problem, SyntaxProblem, TooDeep
from .yaml_text import parse_yaml


@dataclass(slots=True)
class LoadedFile:
    """A file that was read: `file` is its key in diagnostics, `value` its content as plain data."""

    file: str
    path: str
    value: Any
    digest: str
    size: int
    text: str
    is_json: bool


def read_bytes(path: Path, file: str, diagnostics: Diagnostics, limits: Limits) -> bytes:
    """Return the content of a file; raises SpecmillError if there is none or too much of it."""
    try:
        with path.open("rb") as stream:
            data = stream.read(limits.max_bytes + 1)
    except FileNotFoundError:
        diagnostics.fatal("document-unreadable", "the file does not exist", file=file)
    except IsADirectoryError:
        diagnostics.fatal(
            "document-unreadable", "this is a folder, not a file", file=file, hint=_inside(path)
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        diagnostics.fatal("document-unreadable", f"the file cannot be read: {reason}", file=file)
    return data


def read_data(
    data: bytes, file: str, path: str, diagnostics: Diagnostics, limits: Limits
) -> LoadedFile:
    """Return the content of bytes; raises SpecmillError if they are not one JSON or YAML value."""
    text = _decoded(data, file, path, diagnostics, limits)
    value, is_json = _read_text(text, file, path, diagnostics, limits)
    digest = hashlib.sha256(data).hexdigest()
    return LoadedFile(file, path, value, digest, len(data), text, is_json)


def read_prose(
    data: bytes, file: str, path: str, diagnostics: Diagnostics, limits: Limits
) -> LoadedFile:
    """Return bytes as one text; raises SpecmillError if they are none."""
    text = _decoded(data, file, path, diagnostics, limits)
    diagnostics.sources.add(file, text, path=path)
    digest = hashlib.sha256(data).hexdigest()
    return LoadedFile(file, path, text, digest, len(data), text, False)


def _decoded(data: bytes, file: str, path: str, diagnostics: Diagnostics, limits: Limits) -> str:
    diagnostics.sources.add(file, "", path=path)
    if len(data) > limits.max_bytes:
        message = f"the file has more than {limits.max_bytes:,} bytes"
        diagnostics.fatal("document-limit", message, file=file)
    try:
        return decode(data)
    except BadBytes as bad:
        diagnostics.sources.add(file, bad.text, path=path)
        diagnostics.fatal(
            "document-encoding",
            f"the bytes are not valid {bad.encoding.upper()}",
            file=file,
            line=bad.line,
            column=bad.column,
        )


def _read_text(
    text: str, file: str, path: str, diagnostics: Diagnostics, limits: Limits
) -> tuple[Any, bool]:
    """Return the value of a text, registered as a source, and whether it is JSON."""
    diagnostics.sources.add(file, text, path=path)
    if not text.strip():
        diagnostics.fatal("document-empty", "the file is empty", file=file)
    try:
        value, problems, is_json = _parse(text, limits)
    except SyntaxProblem as bad:
        diagnostics.fatal(
            bad.code,
            bad.message,
            file=file,
            line=bad.line,
            column=bad.column,
            hint=_guess(text, bad),
        )
    except TooDeep as deep:
        diagnostics.fatal(
            "document-limit",
            f"the document nests more than {limits.max_depth} levels deep",
            file=file,
            line=deep.line,
            column=deep.column,
        )
    diagnostics.sources.add(file, text, path=path, json=is_json)
    for problem in problems:
        diagnostics.report(
            CODES[problem.code].severity,
            problem.code,
            problem.message,
            file=file,
            line=problem.line,
            column=problem.column,
        )
    if value is None:
        diagnostics.fatal("document-empty", "the file holds no value", file=file)
    return value, is_json


def _parse(text: str, limits: Limits) -> tuple[Any, list[Problem], bool]:
    start = text.lstrip()[:1]
    if start not in {"{", "["}:
        return (*parse_yaml(text, limits), False)
    try:
        value, problems = parse_json(text)
    except SyntaxProblem as json_problem:
        if _starts_with_comment(text):
            raise
        try:
            return (*parse_yaml(text, limits), False)
        except SyntaxProblem as yaml_problem:
            raise _likelier(text, json_problem, yaml_problem) from None
    except RecursionError:
        raise too_deep(text, limits.max_depth) from None
    if _deeper_than(value, limits.max_depth):
        raise too_deep(text, limits.max_depth)
    return value, problems, True


def _likelier(text: str, json: SyntaxProblem, yaml: SyntaxProblem) -> SyntaxProblem:
    """Return the problem to report for a text that looks like JSON but could be flow YAML."""
    return json if text.lstrip()[1:].lstrip()[:1] in {'"', "{", "["} else yaml


def _deeper_than(root: object, limit: int) -> bool:
    level = [root]
    for _ in range(limit):
        level = [
            member
            for value in level
            for member in (value.values() if type(value) is dict else value)  # type: ignore[attr-defined]
            if type(member) is dict or type(member) is list
        ]
        if not level:
            return False
    return True


def _guess(text: str, bad: SyntaxProblem) -> str:
    """Return a hint about the usual cause of a syntax error."""
    if text.lstrip()[:1] == "<":
        return "this looks like HTML or XML; was a web page saved instead of the document?"
    if _starts_with_comment(text):
        return "JSON has no comments"
    if "cannot start any token" in bad.message:
        lines = text.split("\n", bad.line)
        found = lines[bad.line - 1][bad.column - 1 : bad.column] if len(lines) >= bad.line else ""
        return "indent with spaces, not with tabs" if found == "\t" else "put the value into quotes"
    if "mapping values are not allowed" in bad.message:
        return 'a value with ": " in it must be put into quotes'
    return ""


def _starts_with_comment(text: str) -> bool:
    start = text[:2000].lstrip()
    return start[:1] in {"{", "["} and start[1:].lstrip()[:2] in {"//", "/*"}


def _inside(path: Path) -> str:
    """Return a hint that names a document in the folder, if there is an obvious one."""
    try:
        names = sorted(os.listdir(path))
    except OSError:
        return ""
    for name in names:
        stem, extension = os.path.splitext(name.lower())
        if stem in {"openapi", "swagger", "api"} and extension in {".yaml", ".yml", ".json"}:
            return f"did you mean {path / name}?"
    return ""
