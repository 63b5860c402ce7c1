"""Words, cases and claims: the only place that spells identifiers.

A name is split into lower-case words once and joined in the case its target asks for. Where two things claim one name,
each side has further candidates that say more (never a number); whoever is spelled exactly like the contested name in
the document keeps it. The outcome depends on the set of claims only, not on their order.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias, overload

from .frozen import quicken

Words: TypeAlias = tuple[str, ...]

BRAND_SPELLINGS = {
    "OAuth": "Oauth",
    "GitHub": "Github",
    "GitLab": "Gitlab",
    "GraphQL": "Graphql",
    "PayPal": "Paypal",
    "YouTube": "Youtube",
    "LinkedIn": "Linkedin",
    "IPv4": "Ipv4",
    "IPv6": "Ipv6",
    "iOS": "Ios",
    "macOS": "Macos",
    "OpenAPI": "Openapi",
    "OpenAI": "Openai",
}
_BRAND = re.compile("|".join(sorted(map(re.escape, BRAND_SPELLINGS), key=len, reverse=True)))
_WORD = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+")
SYMBOL_WORDS = {
    "+": "plus",
    "-": "minus",
    "@": "at",
    "$": "dollar",
    "%": "percent",
    "&": "and",
    "*": "star",
    "<": "lt",
    ">": "gt",
    "=": "eq",
    "!": "not",
    "#": "hash",
    "~": "tilde",
    "?": "question",
    "/": "slash",
    "\\": "backslash",
    "|": "pipe",
    "^": "caret",
    ".": "dot",
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
    "(": "open",
    ")": "close",
    "[": "bracket",
    "]": "unbracket",
    "{": "brace",
    "}": "unbrace",
    "'": "apostrophe",
    '"': "quote",
    "`": "backtick",
    "_": "underscore",
    " ": "space",
}


@lru_cache(maxsize=65536)
def split_words(name: str) -> Words:
    """Returns the lower-case ASCII words of a name; empty where it has no letter or digit that can be spelled."""
    folded = _BRAND.sub(lambda match: BRAND_SPELLINGS[match[0]], _to_ascii(name))
    return tuple(word.lower() for word in _WORD.findall(folded))


def _to_ascii(name: str) -> str:
    if name.isascii():
        return name
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(
        character
        if character.isascii()
        else ("" if unicodedata.combining(character) else f" u{ord(character):x} ")
        for character in decomposed
    )


@lru_cache(maxsize=65536)
def spell_words(name: str) -> Words:
    """Returns the words of a name with its symbols spelled out: `+1` becomes plus, 1; a space inside a name stays silent."""
    spelled = "".join(
        f" {SYMBOL_WORDS[character]} "
        if character in SYMBOL_WORDS and (character not in "_ -" or index == 0)
        else character
        for index, character in enumerate(name)
    )
    return split_words(spelled) or ("empty",)


def case_words(name: str) -> Words:
    """Returns words that tell apart names which differ only in case or separators: `pet_id` from `petId` from `PET-ID`."""
    letters = [character for character in name if character.isalpha()]
    if letters and all(character.isupper() for character in letters) and len(letters) > 1:
        kind = "upper"
    elif "_" in name:
        kind = "snake"
    elif "-" in name:
        kind = "kebab"
    elif name[:1].isupper():
        kind = "pascal"
    elif any(character.isupper() for character in letters):
        kind = "camel"
    else:
        kind = "lower"
    return (*spell_words(name), kind)


def code_words(name: str) -> Words:
    """Returns words that spell every character that is no lower-case letter or digit by code point: always distinct."""
    return tuple(
        character
        if character.isascii() and (character.islower() or character.isdigit())
        else f"u{ord(character):x}"
        for character in name
    ) or ("empty",)


def snake(words: Iterable[str]) -> str:
    return "_".join(words)


def kebab(words: Iterable[str]) -> str:
    return "-".join(words)


def pascal(words: Iterable[str]) -> str:
    return "".join(word[:1].upper() + word[1:] for word in _guard_digits(words))


def camel(words: Iterable[str]) -> str:
    joined = pascal(words)
    return joined[:1].lower() + joined[1:]


def upper_snake(words: Iterable[str]) -> str:
    return "_".join(words).upper()


def flat(words: Iterable[str]) -> str:
    return "".join(words)


def _guard_digits(words: Iterable[str]) -> Iterable[str]:
    """Keeps `1, 2` apart from `12` where words are joined without a separator."""
    previous = ""
    for word in words:
        yield f"_{word}" if previous[-1:].isdigit() and word[:1].isdigit() else word
        previous = word


_DIGEST = 8
"""Characters of a digest in a name that was cut."""

CASES: Mapping[str, Callable[[Iterable[str]], str]] = {
    "snake": snake,
    "kebab": kebab,
    "pascal": pascal,
    "camel": camel,
    "upper_snake": upper_snake,
    "flat": flat,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Speller:
    """Turns words into an identifier of one role: case, reserved words, leading digits, initialisms."""

    case: str
    reserved: frozenset[str] = frozenset()
    escape: str = "{name}_"
    digit_prefix: str = "n"
    initialisms: frozenset[str] = frozenset()
    keep: re.Pattern[str] | None = None
    """Names of the document that match are kept as they are."""
    longest: int = 0
    """Characters that a name may have, 0 for any number: what is cut off becomes a digest, the same in every run."""
    known: dict[tuple[Words, str], str] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )
    """Spelled before: documents repeat themselves."""

    def spell(self, words: Words, original: str = "") -> str:
        """Returns the identifier for words; `original` is kept when it already is what the role asks for."""
        name = self.known.get((words, original))
        if name is None:
            name = self.known[words, original] = self._spell(words, original)
        return name

    def _spell(self, words: Words, original: str) -> str:
        if original and self.keep is not None and self.keep.fullmatch(original):
            name = original
        else:
            name = CASES[self.case](self._initialise(words))
        if not name or name[0].isdigit():
            name = CASES[self.case](
                (self.digit_prefix + (words[0] if words else "empty"), *self._initialise(words)[1:])
            )
        if self.longest and len(name) > self.longest:
            digest = hashlib.sha256(name.encode()).hexdigest()[:_DIGEST]
            mark = "-" if self.case == "kebab" else "_"
            name = name[: self.longest - _DIGEST - 1].rstrip(mark) + mark + digest
        return self.escape.format(name=name) if name in self.reserved else name

    def _initialise(self, words: Sequence[str]) -> Sequence[str]:
        if self.case not in ("pascal", "camel"):
            return words
        first_stays = self.case == "camel"
        return [
            word.upper() if word in self.initialisms and not (first_stays and index == 0) else word
            for index, word in enumerate(words)
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A thing that wants a name. `candidates` say more and more; the last ones should be distinct by nature."""

    key: str
    """Unique among the claims: a pointer or a wire name."""
    original: str
    """How the document spells it."""
    candidates: Sequence[Words]
    pinned: str = ""
    rank: int = 0
    """Among equals the only one of lowest rank keeps the name: path parameters before query parameters, say."""


quicken(__name__)


class Candidates(Sequence[Words]):
    """Candidates for a name, the later ones made only when they are asked for."""

    __slots__ = ("_makers",)

    def __init__(self, *makers: Words | Callable[[], Words]) -> None:
        self._makers = makers

    def __len__(self) -> int:
        return len(self._makers)

    def led_by(self, first: Words) -> Candidates:
        """Returns the same candidates with another first one."""
        return Candidates(first, *self._makers[1:])

    @overload
    def __getitem__(self, index: int) -> Words: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Words]: ...
    def __getitem__(self, index: int | slice) -> Words | Sequence[Words]:
        if isinstance(index, slice):
            return [self[place] for place in range(len(self))[index]]
        maker = self._makers[index]
        return maker if isinstance(maker, tuple) else maker()


def document_candidates(original: str, *extra: str) -> Candidates:
    """Returns candidates for a thing that the document names itself.

    Its plain words; with `extra` words that say what it is (a location); with symbols spelled; with a word for its case;
    and spelled by code point, which always tells it apart.
    """
    return _document_candidates(original, extra)


@lru_cache(maxsize=65536)
def _document_candidates(original: str, extra: Words) -> Candidates:
    return Candidates(
        plain_words(original),
        *([lambda: (*plain_words(original), *extra)] if extra else ()),
        lambda: (*spell_words(original), *extra),
        lambda: (*case_words(original), *extra),
        lambda: (*code_words(original), *extra),
    )


@lru_cache(maxsize=65536)
def plain_words(original: str) -> Words:
    """Returns the words of a document's name, symbols spelled out only where they say something at its start."""
    plain = split_words(original)
    return spell_words(original) if not plain or original[:1] in "+-<>=!" else plain


def _itself(name: str) -> str:
    return name


class NameCollision(Exception):
    """Claims that all candidates leave equal. `keys` are the claims, `name` what they share."""

    def __init__(self, name: str, keys: tuple[str, ...]) -> None:
        super().__init__(f"{name!r} is claimed by {', '.join(keys)}")
        self.name = name
        self.keys = keys


def resolve(
    claims: Sequence[Claim],
    speller: Speller,
    *,
    taken: Iterable[str] = (),
    same: Callable[[str], str] = _itself,
) -> dict[str, str]:
    """Returns the identifier of each claim by key.

    `same` folds names that may not stand side by side (case-insensitive file systems). `taken` names are held by others.
    Raises `NameCollision` when candidates are used up.
    """
    if not claims:
        return {}
    held = set(taken) if same is _itself else {same(name) for name in taken}
    first = [claim.pinned or speller.spell(claim.candidates[0], claim.original) for claim in claims]
    folded_first = set(first) if same is _itself else {same(name) for name in first}
    if len(folded_first) == len(claims) and held.isdisjoint(folded_first):
        return {claim.key: name for claim, name in zip(claims, first, strict=True)}
    level = {claim.key: 0 for claim in claims}
    by_key = {claim.key: claim for claim in claims}
    names: dict[str, str] = {}
    dirty = list(by_key)
    while True:
        for key in dirty:
            claim = by_key[key]
            names[key] = claim.pinned or speller.spell(
                claim.candidates[level[key]], claim.original if level[key] == 0 else ""
            )
        groups: dict[str, list[str]] = {}
        for key in names:
            groups.setdefault(same(names[key]), []).append(key)
        dirty = []
        for folded, keys in groups.items():
            if len(keys) == 1 and folded not in held:
                continue
            keeper = (
                None if folded in held else _keeper([by_key[key] for key in keys], names[keys[0]])
            )
            for key in keys:
                if key == keeper:
                    continue
                if by_key[key].pinned or level[key] + 1 >= len(by_key[key].candidates):
                    if keeper is None and key == keys[0] and folded not in held:
                        continue
                    raise NameCollision(names[key], tuple(sorted(keys)))
                dirty.append(key)
        if not dirty:
            return names
        for key in dirty:
            level[key] += 1


def made_name(patterns: Sequence[str], name: str, held: Collection[str]) -> str:
    """Returns the first name by the patterns that is not held, the last where all are; without patterns the name itself."""
    names = [pattern.replace("{name}", name) for pattern in patterns] or [name]
    return next((each for each in names if each not in held), names[-1])


def _keeper(claims: Sequence[Claim], name: str) -> str | None:
    """The one claim that may keep a contested name: a pinned one, the only one spelled like it, or of lowest rank."""
    pinned = [claim.key for claim in claims if claim.pinned]
    if len(pinned) == 1:
        return pinned[0]
    exact = [claim for claim in claims if claim.original == name] or claims
    lowest = min(claim.rank for claim in exact)
    first = [claim.key for claim in exact if claim.rank == lowest]
    return first[0] if len(first) == 1 and len(claims) > 1 else None
