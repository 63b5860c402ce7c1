"""Words that tell the alternatives of a union from one another."""

from collections import Counter
from typing import Any

from .places import Place, Raw, text_of
from .types import inferred, told


def option_words(options: list[Place]) -> list[str]:
    """Return for each alternative `option` with the words that tell it from its siblings.

    The words come from what the alternative says: its title, its constant, its format, a property
    only it has, its type; an ordinal is the last resort for alternatives that say nothing.
    """
    raws = [option.value if isinstance(option.value, dict) else {} for option in options]
    owners = Counter(name for raw in raws for name in _members(raw))
    proposals = [_proposals(raw, owners) for raw in raws]
    words: list[str] = [""] * len(raws)
    taken: set[str] = set()
    for level in range(max((len(found) for found in proposals), default=0)):
        counts = Counter(
            found[min(level, len(found) - 1)]
            for found, word in zip(proposals, words, strict=True)
            if not word and found
        )
        for index, found in enumerate(proposals):
            if not words[index] and found:
                word = found[min(level, len(found) - 1)]
                if counts[word] == 1 and word not in taken:
                    words[index] = word
                    taken.add(word)
    for index, word in enumerate(words):
        words[index] = f"option {word or _ordinal(index)}"
    return words


def _proposals(raw: Raw, owners: Counter[str]) -> list[str]:
    members = _members(raw)
    found = [text_of(raw.get("title"))]
    found.extend(_refs(raw))
    found.extend(_constant(value) for value in members.values())
    found.append(_constant(raw))
    if isinstance(raw.get("enum"), list):
        found.append("enum")
    required = raw.get("required")
    names = [name for name in members if owners[name] == 1]
    if isinstance(required, list):
        found.extend(name for name in names if name in required)
    found.extend(names)
    found.extend(f"{name} {_kind_of(value)}" for name, value in members.items())
    kinds = told(raw)[0]
    kind = " or ".join(kinds) or inferred(raw)
    format_ = text_of(raw.get("format"))
    if kind == "array":
        items = raw.get("items")
        inner = _kind_of(items) if isinstance(items, dict) else ""
        found.extend(["array", f"array of {inner}" if inner else ""])
    elif kind == "object" and members:
        found.append(" and ".join(list(members)[:4]))
    found.extend(
        [format_ if format_ else kind, f"{format_} {kind}", text_of(raw.get("pattern"))[:20]]
    )
    return [word for word in found if word.strip()]


def _kind_of(raw: Any) -> str:
    """Return the name or type of a schema, of its items where it is an array."""
    if not isinstance(raw, dict):
        return ""
    if isinstance(raw.get("items"), dict):
        return f"{_kind_of(raw['items'])} list"
    ref = raw.get("$ref")
    if isinstance(ref, str):
        return ref.rsplit("/", 1)[-1]
    return text_of(raw.get("title")) or " or ".join(told(raw)[0]) or inferred(raw)


def _refs(raw: Raw) -> list[str]:
    """Return the last words of what a schema refers to or extends, all of them joined first."""
    parts = [raw, *_extended(raw)]
    names = [
        part["$ref"].rsplit("/", 1)[-1].removesuffix(".yaml").removesuffix(".yml")
        for part in parts
        if isinstance(part.get("$ref"), str)
    ]
    if len(names) > 1:
        names.append(" ".join(names[:3]))
    for keyword in ("oneOf", "anyOf"):
        options = raw.get(keyword)
        if isinstance(options, list):
            kinds = [_kind_of(option) for option in options if isinstance(option, dict)]
            names.append(" or ".join(kinds[:3]))
    return names


def _members(raw: Raw) -> dict[str, Any]:
    """Return the properties a schema writes down itself, `allOf` included."""
    found: dict[str, Any] = {}
    for part in (*_extended(raw), raw):
        members = part.get("properties")
        if isinstance(members, dict):
            found.update(members)
    return found


def _extended(raw: Raw) -> list[Raw]:
    members = raw.get("allOf")
    return [part for part in members if isinstance(part, dict)] if isinstance(members, list) else []


def _constant(value: Any) -> str:
    """Return the one string a schema allows, else nothing."""
    if not isinstance(value, dict):
        return ""
    told = value.get("const")
    values = value.get("enum")
    if isinstance(values, list) and len(values) == 1:
        told = values[0]
    return (told or "empty") if isinstance(told, str) else ""


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")


def _ordinal(index: int) -> str:
    return _ORDINALS[index] if index < len(_ORDINALS) else f"number {index + 1}"
