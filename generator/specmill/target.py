"""target.toml to Target: a language as data.

A target folder holds `target.toml`, `reserved.txt`, `macros.jinja` and `files/`. Nothing in it is code of the
generator; a missing or unknown entry is reported, all of them at once.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .naming import CASES, Speller

CONTRACT = 1
_LONGEST_FILE_NAME = 120
"""Characters of a module's name: file systems take 255 bytes, some tools half of that."""

ROLES = (
    "type",
    "resource",
    "method",
    "argument",
    "field",
    "module",
    "enum_value",
    "variant",
    "credential",
)
MADE_NAMES = ("service", "params", "stream", "pages", "variant", "unknown", "value")
"""Names that are made of others by `[names]`."""
CLIENT = "client"
"""The role of names that only the client's own members hold, beside its resources and methods."""
MODEL_KINDS = frozenset({"object", "map", "enum", "union", "alias"})
TYPE_KEYS = (
    "any",
    "never",
    "null",
    "boolean",
    "integer",
    "number",
    "string",
    "array",
    "tuple",
    "map",
    "model",
    "enum",
    "union",
    "nullable",
)


class TargetError(Exception):
    """A template folder that can't be used; the message lists every fault with its file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One configuration key of a target."""

    name: str
    default: Any
    pattern: str = ""
    description: str = ""
    choices: tuple[str, ...] = ()
    folders: str = ""
    """What separates the parts that are folders of their own where the option stands in a path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeEntry:
    """How a type is spelt: in results, in arguments, and the imports it needs."""

    expr: str
    input: str
    imports: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LiteralTable:
    """How values are written. `quotes` in order of preference; `escapes` maps characters to their spelling."""

    null: str = "null"
    true: str = "true"
    false: str = "false"
    quotes: tuple[str, ...] = ('"',)
    escapes: Mapping[str, str] = field(default_factory=dict)
    unicode: str = "\\u{code:04x}"
    astral: str = ""
    """For code points above U+FFFF; empty means surrogate pairs in the form of `unicode`."""
    array: tuple[str, str] = ("[", "]")
    object: tuple[str, str] = ("{", "}")
    member: str = "{key}: {value}"
    big_integer: str = "{value}"
    """Integers beyond 2^53."""
    bare_key: str = ""
    """The keys that need no quotes, as a regular expression; empty means none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentTable:
    """One comment slot: `prefix` starts each line, `replace` defuses what would end the comment."""

    prefix: str = ""
    empty_prefix: str = ""
    width: int = 80
    replace: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A target folder, read."""

    name: str
    folder: Path
    title: str
    options: tuple[Option, ...]
    spellers: Mapping[str, Speller]
    taken: Mapping[str, frozenset[str]]
    """Names that runtime members hold, by role: generated names may not claim them."""
    names: Mapping[str, tuple[str, ...]]
    """Patterns of names that are made of others; the first is taken that is not held."""
    types: Mapping[str, TypeEntry]
    union_join: str
    untrusted: bool
    literals: LiteralTable
    comments: Mapping[str, CommentTable]
    companions: Mapping[str, str]
    copied: Mapping[str, str]
    """Texts in copied files, and what replaces them: a pattern of options."""
    flatten_bodies: bool
    named_enums: bool
    """Whether inline enums become models; else they are spelled where they stand."""
    named_unions: bool
    input_forms: str
    """Which models get a second form for arguments: never, always, or when-different (read-only or write-only fields)."""
    input_suffix: str
    model_files: str
    """What shares a model file: `schema` (a component with its inline types), `word` (types whose names begin alike),
    or `type` (nothing: each type has its own, named like it)."""
    case_insensitive_files: bool
    nullable_at_use: frozenset[str]
    """The kinds of models whose uses say that they may be null, because their declarations cannot."""
    records: Mapping[str, Any]
    """How facts are spelled as composite literals."""
    named_kinds: frozenset[str]
    """The kinds of models that are declared; uses of the others are spelled as what they stand for."""
    wire: Mapping[str, Any]
    tables: Mapping[str, Any]
    """Further tables for its templates, seen as `tables`."""
    files: Path


def source_files(folder: Path) -> list[Path]:
    """Returns the files below a folder of templates, sorted, without what tools leave there (`__pycache__`, `.x_cache`)."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and not any(_is_cache(part) for part in path.relative_to(folder).parts)
    )


def _is_cache(name: str) -> bool:
    return name == "__pycache__" or (name.startswith(".") and name.endswith("_cache"))


def load_target(folder: Path, name: str) -> Target:
    """Returns the target in a folder. Raises `TargetError` with every fault found."""
    faults: list[str] = []
    toml = folder / "target.toml"
    try:
        raw = tomllib.loads(toml.read_text("utf-8"))
    except FileNotFoundError:
        raise TargetError(f"{toml}: a target needs this file") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TargetError(f"{toml}: {error}") from None
    if raw.get("contract") != CONTRACT:
        faults.append(f"contract must be {CONTRACT}, this version's template contract")
    known = {
        "contract",
        "title",
        "options",
        "cases",
        "reserved",
        "names",
        "types",
        "literals",
        "comments",
        "companions",
        "copied",
        "plan",
        "records",
        "wire",
        "tables",
    }
    faults.extend(f"unknown entry {key!r}" for key in raw if key not in known)
    reserved, taken = _reserved_words(folder / "reserved.txt", faults)
    spellers = _spellers(raw.get("cases", {}), raw.get("reserved", {}), reserved, faults)
    types, join, untrusted = _types(raw.get("types", {}), faults)
    plan = raw.get("plan", {})
    files = folder / "files"
    if not files.is_dir():
        faults.append("the folder files/ is missing")
    target = Target(
        name=name,
        folder=folder,
        title=raw.get("title", name),
        options=_options(raw.get("options", {}), faults),
        spellers=spellers,
        taken=taken,
        names=_made_names(raw.get("names", {}), faults),
        types=types,
        union_join=join,
        untrusted=untrusted,
        literals=_literals(raw.get("literals", {}), faults),
        comments=_comments(raw.get("comments", {}), faults),
        companions=raw.get("companions", {}),
        copied=_copied(raw.get("copied", {}), faults),
        flatten_bodies=plan.get("flatten_bodies", True),
        named_enums=plan.get("named_enums", True),
        named_unions=plan.get("named_unions", True),
        input_forms=plan.get("input_forms", "never"),
        input_suffix=plan.get("input_suffix", "Input"),
        model_files=plan.get("model_files", "schema"),
        case_insensitive_files=plan.get("case_insensitive_files", True),
        nullable_at_use=_nullable_kinds(plan.get("nullable_at_use", False), faults),
        records={"member": "{name}: {value}", "indent": "    "} | raw.get("records", {}),
        named_kinds=_named_kinds(plan.get("named_kinds", sorted(MODEL_KINDS)), faults),
        wire=raw.get("wire", {}),
        tables=raw.get("tables", {}),
        files=files,
    )
    if faults:
        raise TargetError("\n".join(f"{toml}: {fault}" for fault in faults))
    return target


def _reserved_words(
    path: Path, faults: list[str]
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Reads sections `[role ...]` of words to escape and `[taken role ...]` of words that are held."""
    reserved: dict[str, set[str]] = {role: set() for role in ROLES}
    taken: dict[str, set[str]] = {role: set() for role in (*ROLES, CLIENT)}
    if not path.exists():
        return {}, {}
    into: list[set[str]] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        word = line.split("#", 1)[0].strip()
        if not word:
            continue
        if word.startswith("["):
            roles = word.strip("[]").split()
            table = reserved
            if roles and roles[0] == "taken":
                table, roles = taken, roles[1:]
            roles = list(ROLES) if roles == ["all"] else roles
            unknown = [role for role in roles if role not in table]
            if unknown:
                faults.append(
                    f"reserved.txt:{number}: unknown role {unknown[0]!r}; roles are {', '.join(ROLES)}"
                )
            into = [table[role] for role in roles if role in table]
        elif not into:
            faults.append(f"reserved.txt:{number}: a word before the first [role]")
        else:
            for words in into:
                words.update(word.split())
    return (
        {role: frozenset(words) for role, words in reserved.items()},
        {role: frozenset(words) for role, words in taken.items()},
    )


def _spellers(
    cases: Mapping[str, Any],
    table: Mapping[str, Any],
    reserved: Mapping[str, frozenset[str]],
    faults: list[str],
) -> dict[str, Speller]:
    spellers = {}
    for role in ROLES:
        case = cases.get(role)
        if case is None:
            faults.append(f"[cases] needs {role!r}")
            continue
        if case not in CASES:
            faults.append(f"[cases] {role} = {case!r}; cases are {', '.join(CASES)}")
            continue
        keep = table.get("keep", {}).get(role)
        spellers[role] = Speller(
            case=case,
            reserved=reserved.get(role, frozenset()),
            escape=table.get("escape", "{name}_"),
            digit_prefix=table.get("digit_prefix", "n"),
            initialisms=frozenset(table.get("initialisms", ())),
            keep=re.compile(keep) if keep else None,
            longest=_LONGEST_FILE_NAME if role == "module" else 0,
        )
    faults.extend(f"[cases] unknown role {role!r}" for role in cases if role not in ROLES)
    return spellers


def _made_names(raw: Mapping[str, Any], faults: list[str]) -> dict[str, tuple[str, ...]]:
    faults.extend(
        f"[names] unknown entry {key!r}; entries are {', '.join(MADE_NAMES)}"
        for key in raw
        if key not in MADE_NAMES
    )
    faults.extend(
        f"[names] {key} takes a list of patterns with {{name}}"
        for key, patterns in raw.items()
        if not isinstance(patterns, list) or not all("{name}" in str(each) for each in patterns)
    )
    return {key: tuple(raw.get(key, ())) for key in MADE_NAMES}


def _types(raw: Mapping[str, Any], faults: list[str]) -> tuple[dict[str, TypeEntry], str, bool]:
    entries = {}
    for key, value in raw.items():
        if key in ("join", "untrusted"):
            continue
        if isinstance(value, str):
            value = {"expr": value}
        if "expr" not in value:
            faults.append(f"[types] {key!r} needs expr")
            continue
        imports = tuple(
            (module, name)
            for module, _, name in (text.partition(":") for text in value.get("imports", ()))
        )
        entries[key] = TypeEntry(
            expr=value["expr"], input=value.get("input", value["expr"]), imports=imports
        )
    faults.extend(f"[types] needs {key!r}" for key in TYPE_KEYS if key not in entries)
    return entries, raw.get("join", " | "), raw.get("untrusted", False)


def _nullable_kinds(value: Any, faults: list[str]) -> frozenset[str]:
    """The kinds of `nullable_at_use`: true means objects only."""
    kinds = ["object"] * value if isinstance(value, bool) else value
    if not isinstance(kinds, list) or not set(kinds) <= MODEL_KINDS:
        faults.append("[plan] nullable_at_use takes true, false or a list of kinds of models")
        return frozenset()
    return frozenset(kinds)


def _named_kinds(value: Any, faults: list[str]) -> frozenset[str]:
    if not isinstance(value, list) or not {"object"} <= set(value) <= MODEL_KINDS:
        faults.append("[plan] named_kinds takes a list of kinds of models, object among them")
        return MODEL_KINDS
    return frozenset(value)


def _options(raw: Mapping[str, Any], faults: list[str]) -> tuple[Option, ...]:
    options = []
    for name, value in raw.items():
        if not isinstance(value, dict) or "default" not in value:
            faults.append(f"[options] {name!r} needs a default")
            continue
        options.append(
            Option(
                name=name,
                default=value["default"],
                pattern=value.get("pattern", ""),
                description=value.get("description", ""),
                choices=tuple(value.get("choices", ())),
                folders=value.get("folders", ""),
            )
        )
    return tuple(options)


def _literals(raw: Mapping[str, Any], faults: list[str]) -> LiteralTable:
    known = set(LiteralTable.__dataclass_fields__)
    faults.extend(f"[literals] unknown entry {key!r}" for key in raw if key not in known)
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in raw.items()
        if key in known
    }
    return LiteralTable(**values)


def _copied(raw: Mapping[str, Any], faults: list[str]) -> dict[str, str]:
    faults.extend(
        f"[copied] {text!r} needs a pattern of options"
        for text, pattern in raw.items()
        if not text or not isinstance(pattern, str)
    )
    return dict(raw)


def _comments(raw: Mapping[str, Any], faults: list[str]) -> dict[str, CommentTable]:
    tables = {}
    for slot, value in raw.items():
        faults.extend(
            f"[comments.{slot}] unknown entry {key!r}"
            for key in value
            if key not in CommentTable.__dataclass_fields__
        )
        prefix = value.get("prefix", "")
        tables[slot] = CommentTable(
            prefix=prefix,
            empty_prefix=value.get("empty_prefix", prefix.rstrip()),
            width=value.get("width", 80),
            replace=tuple((old, new) for old, new in value.get("replace", ())),
        )
    return tables
