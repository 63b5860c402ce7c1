"""Pruning: components and tags that nothing in a document refers to any more are removed."""

from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostics
from . import pointers
from .operations import operations_of
from .references import UnresolvedReference
from .walking import objects

if TYPE_CHECKING:
    from ..document import Document

_COMPONENTS = frozenset(
    {
        "schemas",
        "responses",
        "parameters",
        "headers",
        "requestBodies",
        "links",
        "callbacks",
        "pathItems",
        "mediaTypes",
    }
)
_OLD_SECTIONS = frozenset({"definitions", "parameters", "responses"})

Place = tuple[str, str]


def prune(document: "Document", diagnostics: Diagnostics) -> None:
    """Remove unused components and tags from the document, in place.

    Security schemes and examples stay. A schema with a discriminator keeps those built on it.
    """
    used = _Reachable(document).components()
    root = document.root
    sections = [(name, root.get(name)) for name in sorted(_OLD_SECTIONS)]
    components = root.get("components")
    if isinstance(components, dict):
        sections += [(f"components/{kind}", components.get(kind)) for kind in sorted(_COMPONENTS)]
    for path, section in sections:
        if isinstance(section, dict):
            for name in [
                name for name in section if f"/{path}/{pointers.escape(name)}" not in used
            ]:
                del section[name]
    _prune_tags(document, diagnostics)
    document.changed()


class _Reachable:
    """Finds the components that can be reached from paths, webhooks and the rest of the root."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._used: set[str] = set()
        self._seen: set[Place] = set()
        self._todo: list[tuple[object, str, str]] = []

    def components(self) -> set[str]:
        """Return the pointers of all components in use."""
        root = self._document.root
        heirs = self._heirs(root)
        top = {
            key: value
            for key, value in root.items()
            if key not in _OLD_SECTIONS and key != "components"
        }
        self._todo.append((top, "", ""))
        while self._todo:
            value, file, pointer = self._todo.pop()
            for tokens, mapping in objects(value):
                self._follow(mapping, file, pointer + pointers.join(tokens))
                if "discriminator" in mapping and not tokens and not file:
                    for heir in heirs.get(pointer, ()):
                        self._reach(f"#{heir}", "", pointer)
        return self._used

    def _follow(self, mapping: dict[str, Any], file: str, pointer: str) -> None:
        ref = mapping.get("$ref")
        if isinstance(ref, str):
            self._reach(ref, file, pointer)
        discriminator = mapping.get("discriminator")
        mapped = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if isinstance(mapped, dict):
            for target in mapped.values():
                if isinstance(target, str):
                    bare = "/" not in target and "#" not in target and "." not in target
                    named = f"#/components/schemas/{pointers.escape(target)}"
                    self._reach(named if bare else target, file, pointer)

    def _reach(self, ref: str, file: str, pointer: str) -> None:
        try:
            found = self._document.resolve(ref, file, pointer, follow=False)
        except UnresolvedReference:
            return
        value, place = found.value, (found.file, found.pointer)
        component = _component(found.pointer) if not found.file else None
        if component is not None:
            self._used.add(component)
            value = pointers.follow(self._document.root, pointers.split(component))
            place = ("", component)
        if place not in self._seen:
            self._seen.add(place)
            self._todo.append((value, place[0], place[1]))

    def _heirs(self, root: dict[str, Any]) -> dict[str, list[str]]:
        """Return for every schema the schemas that build on it with allOf."""
        heirs: dict[str, list[str]] = {}
        components = root.get("components")
        modern = components.get("schemas") if isinstance(components, dict) else None
        for section, schemas in (
            ("components/schemas", modern),
            ("definitions", root.get("definitions")),
        ):
            for name, schema in schemas.items() if isinstance(schemas, dict) else ():
                parts = schema.get("allOf") if isinstance(schema, dict) else None
                for part in parts if isinstance(parts, list) else ():
                    ref = part.get("$ref") if isinstance(part, dict) else None
                    if isinstance(ref, str) and ref.startswith("#/"):
                        heirs.setdefault(ref[1:], []).append(f"/{section}/{pointers.escape(name)}")
        return heirs


def _component(pointer: str) -> str | None:
    """Return the pointer of the component that a place belongs to."""
    parts = pointer.split("/")
    if parts[1:2] == ["components"] and len(parts) > 3:
        return "/".join(parts[:4])
    if len(parts) > 2 and parts[1] in _OLD_SECTIONS:
        return "/".join(parts[:3])
    return None


def _prune_tags(document: "Document", diagnostics: Diagnostics) -> None:
    declared = document.root.get("tags")
    if not isinstance(declared, list):
        return
    used: set[str] = set()
    for operation in operations_of(document):
        tags = operation.body.get("tags")
        if isinstance(tags, list):
            used.update(tag for tag in tags if isinstance(tag, str))
    names = [tag.get("name") if isinstance(tag, dict) else None for tag in declared]
    parents = {
        name: tag["parent"]
        for name, tag in zip(names, declared, strict=True)
        if isinstance(name, str) and isinstance(tag.get("parent"), str)
    }
    for name in list(used):
        while (parent := parents.get(name)) is not None and parent not in used:
            used.add(parent)
            name = parent
    gone = {index for index, name in enumerate(names) if isinstance(name, str) and name not in used}
    diagnostics.sources.origins.remove_items(["tags"], gone, len(declared))
    declared[:] = [tag for index, tag in enumerate(declared) if index not in gone]
