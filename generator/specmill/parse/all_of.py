"""`allOf`: members and what they refer to, flattened into one set of keywords."""

from typing import Any, Final

from ..model import SchemaId
from .merge import Merged, Part, combine, inherited, localize
from .places import Place
from .property_maps import has_reference, located
from .reader import Reader
from .sites import Site, below

MAX_CHAIN: Final = 60
"""Length of a chain of schemas that extend one another."""
MAX_MEMBERS: Final = 2_000_000
"""Properties that flattening may copy over the whole document."""


class Flattening:
    """Flattens `allOf`, each referenced schema once."""

    def __init__(self, reader: Reader, wanted: dict[SchemaId, Place]) -> None:
        self._reader = reader
        self._wanted = wanted
        self._reached: dict[SchemaId, set[SchemaId]] = {}
        self._known: dict[SchemaId, Merged] = {}
        self._open: list[SchemaId] = []
        self._members = 0

    def of(self, place: Place, home: Site) -> Merged:
        """Return everything that applies at `place`: `allOf`, `$ref` and its own keywords."""
        self._open.append(place.id)
        try:
            return self._flat(place, home, place)
        finally:
            self._open.pop()

    def of_parts(self, parts: tuple[Part, ...], at: Place) -> Merged:
        """Return everything that applies where all `parts` do."""
        merged = Merged()
        for part in parts:
            merged = self._join(merged, self._flat(part.place, part.site, at), at)
        return merged

    def onto(self, base: Merged, option: Place, home: Site, at: Place) -> Merged:
        """Return an alternative of a union together with what stands beside the union."""
        flat = self._flat(option, home, at)
        joined = self._join(base, flat, at)
        return Merged(joined.kw, flat.choices + base.choices, joined.bases)

    def reaches(self, place: Place, schema_id: SchemaId) -> bool:
        """Return whether a schema extends another through any chain of `allOf` and `$ref`."""
        return schema_id in self._reachable([place])

    def _reachable(self, places: list[Place]) -> set[SchemaId]:
        queue, seen = list(places), set[SchemaId]()
        while queue:
            current = queue.pop()
            if current.id in seen or not isinstance(current.value, dict):
                continue
            seen.add(current.id)
            queue.extend(current.items("allOf"))
            ref = current.value.get("$ref")
            target = self._reader.target(ref, current) if isinstance(ref, str) else None
            if target is not None:
                queue.append(target)
        return seen

    def _flat(self, place: Place, home: Site, at: Place) -> Merged:
        raw = place.value
        if not isinstance(raw, dict):
            return Merged({"not": {}} if raw is False else {})
        merged = Merged()
        if isinstance(raw.get("$ref"), str):
            merged = self._target(raw["$ref"], place)
        for member in place.items("allOf"):
            merged = self._join(merged, self._flat(member, home, at), at)
        own = localize(raw, place, home)
        if has_reference(raw):
            own.kw["properties"] = located(self._reader, place, home)
        return self._join(merged, own, at)

    def _target(self, ref: str, place: Place) -> Merged:
        target = self._reader.target(ref, place)
        if target is None:
            return Merged()
        schema_id = target.id
        self._wanted.setdefault(schema_id, target)
        if schema_id in self._open:
            self._reader.warning(
                "all-of-recursive",
                f"the schema extends itself through {ref}",
                place,
                hint="remove the reference from allOf",
                done="the reference was left out of the merge",
            )
            return Merged()
        known = self._known.get(schema_id)
        if known is None:
            if len(self._open) >= MAX_CHAIN:
                self._reader.fault(
                    "schema-depth",
                    f"more than {MAX_CHAIN} schemas extend one another",
                    place,
                    done="the reference was left out of the merge",
                )
                return Merged()
            self._open.append(schema_id)
            try:
                known = inherited(self._flat(target, below(schema_id), target))
            finally:
                self._open.pop()
            self._known[schema_id] = known
        choices = known.choices
        if choices and self._leads_back(schema_id, known):
            choices = []
        is_alias = isinstance(target.value, dict) and target.value.keys() == {"$ref"}
        return Merged(known.kw, choices, known.bases if is_alias else [schema_id])

    def _leads_back(self, schema_id: SchemaId, known: Merged) -> bool:
        """Whether a union lists the very schema that is being merged: a base naming its heirs."""
        reached = self._reached.get(schema_id)
        if reached is None:
            options = [option for choice in known.choices for option in choice.options]
            reached = self._reached[schema_id] = self._reachable(options)
        return bool(self._open) and self._open[0] in reached

    def _join(self, left: Merged, right: Merged, at: Place) -> Merged:
        self._members += len(left.kw.get("properties") or ())
        if self._members > MAX_MEMBERS:
            self._members = 0
            self._reader.fault(
                "schema-depth",
                f"allOf copies more than {MAX_MEMBERS} properties",
                at,
                done="what was merged so far was left out",
            )
            return right

        def conflict(keyword: str, one: Any, other: Any) -> None:
            self._reader.warning(
                "all-of-conflict",
                f"no value satisfies both {keyword} {one!r:.80} and {keyword} {other!r:.80}",
                at,
                done="the later one was taken",
            )

        return combine(left, right, conflict)
