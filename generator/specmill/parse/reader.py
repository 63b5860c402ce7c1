"""The reader: follows references and reports findings, for all parts of the parser."""

from ..diagnostics import Diagnostics
from ..document import Document, UnresolvedReference, Version
from .places import Place
from .settings import ParseSettings

_MAX_ALIASES = 100


class Reader:
    """One document with the collector of findings about it.

    References are resolved once; what a reference leads to stays shared between its uses.
    """

    def __init__(
        self, document: Document, settings: ParseSettings, diagnostics: Diagnostics
    ) -> None:
        self.document = document
        self.settings = settings
        self._diagnostics = diagnostics
        self._targets: dict[tuple[str, str], Place] = {}
        self.root = Place(document.root, "", "")
        self.is_swagger = document.version is Version.SWAGGER_2_0
        self.siblings_apply = document.version not in (Version.SWAGGER_2_0, Version.OPENAPI_3_0)
        """Whether keywords beside `$ref` constrain (JSON Schema 2020-12, OpenAPI 3.1)."""
        self.elements_are_named = document.version is Version.OPENAPI_3_2
        """Whether the element of a component is named after it wherever it stands (OpenAPI 3.2, XML Node Names)."""
        self.parts_have_styles = document.version is not Version.OPENAPI_3_0
        """Whether an Encoding Object may give a part a style (OpenAPI 3.1; 3.0 ignores it there)."""

    def error(
        self, code: str, message: str, place: Place, *, hint: str = "", done: str = ""
    ) -> None:
        """Report what must be mended before anything can be generated."""
        self._diagnostics.error(
            code, message, pointer=place.pointer, file=place.file, hint=hint, done=done
        )

    def fault(
        self, code: str, message: str, place: Place, *, hint: str = "", done: str = ""
    ) -> None:
        """Report an error that becomes a warning in lenient runs: `done` says how we go on."""
        report = self._diagnostics.warning if self.settings.lenient else self._diagnostics.error
        report(code, message, pointer=place.pointer, file=place.file, hint=hint, done=done)

    def warning(
        self, code: str, message: str, place: Place, *, hint: str = "", done: str = ""
    ) -> None:
        """Report a fault whose meaning is clear enough to go on."""
        self._diagnostics.warning(
            code, message, pointer=place.pointer, file=place.file, hint=hint, done=done
        )

    def note(
        self, code: str, message: str, place: Place, *, hint: str = "", done: str = ""
    ) -> None:
        """Report a decision that the author may want to know of."""
        self._diagnostics.note(
            code, message, pointer=place.pointer, file=place.file, hint=hint, done=done
        )

    def target(self, ref: str, place: Place) -> Place | None:
        """Return the place a `$ref` that stands at `place` leads to, None (reported) if nowhere."""
        found = self._resolve(ref, place)
        if isinstance(found, Place):
            return found
        self.fault(
            found.code or "reference-unresolved",
            found.message or f"{ref!r} leads nowhere",
            Place(None, place.file, f"{place.pointer}/$ref"),
            hint=found.hint,
            done="read as if nothing were said there",
        )
        return None

    def probe(self, ref: str, place: Place) -> Place | None:
        """Return the place a reference leads to, None in silence where it leads nowhere."""
        found = self._resolve(ref, place)
        return found if isinstance(found, Place) else None

    def _resolve(self, ref: str, place: Place) -> Place | UnresolvedReference:
        try:
            found = self.document.resolve(
                ref, place.file, place.pointer, follow=False, report=False
            )
        except UnresolvedReference as problem:
            return problem
        key = (found.file, found.pointer)
        known = self._targets.get(key)
        if known is None:
            known = self._targets[key] = Place(found.value, found.file, found.pointer)
        return known

    def end_of_aliases(self, place: Place) -> Place:
        """Return the first place that says more than `$ref`, or the last that can be reached."""
        for _ in range(_MAX_ALIASES):
            raw = place.value
            if not isinstance(raw, dict) or raw.keys() != {"$ref"}:
                break
            target = self.probe(raw["$ref"], place) if isinstance(raw["$ref"], str) else None
            if target is None:
                break
            place = target
        return place

    def follow(self, place: Place) -> Place | None:
        """Return the object behind any chain of `$ref`, None (reported) where there is none."""
        seen: set[str] = set()
        while isinstance(place.value, dict) and isinstance(place.value.get("$ref"), str):
            if place.id in seen:
                self.fault("reference-circular", "the references lead back to this one", place)
                return None
            seen.add(place.id)
            found = self.target(place.value["$ref"], place)
            if found is None:
                return None
            place = found
        return place
