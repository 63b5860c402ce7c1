"""Documents of several files made into one, for the reference builder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..document import Document, UnresolvedReference

FILES: Final = "x-specmill-files"
"""Member of the root under which the other files are put, by key."""


def bundled(document: Document) -> dict[str, Any]:
    """Return the root with every reference local; other files lie below an extension.

    References that lead nowhere stay as they are. Raises ``LookupError`` for unreadable files.
    """
    if not _leaves(document.root):
        return document.root
    bundler = _Bundler(document)
    root: dict[str, Any] = bundler.copied(document.root, "")
    return {**root, FILES: bundler.files}


def _leaves(node: Any) -> bool:
    match node:
        case {"$ref": str() as reference} if not reference.startswith("#"):
            return True
        case Mapping():
            return any(map(_leaves, node.values()))
        case list():
            return any(map(_leaves, node))
        case _:
            return False


class _Bundler:
    def __init__(self, document: Document) -> None:
        self._document = document
        self.files: dict[str, Any] = {}

    def copied(self, node: Any, file: str) -> Any:
        match node:
            case Mapping():
                copy = {key: self.copied(member, file) for key, member in node.items()}
                reference = node.get("$ref")
                if isinstance(reference, str):
                    copy["$ref"] = self._local(reference, file)
                match node.get("discriminator"):
                    case {"mapping": Mapping() as mapping, **rest}:
                        local = {value: self._mapped(one, file) for value, one in mapping.items()}
                        copy["discriminator"] = {**rest, "mapping": local}
                return copy
            case list():
                return [self.copied(item, file) for item in node]
            case _:
                return node

    def _mapped(self, target: Any, file: str) -> Any:
        """Return the target of a mapping, which is the name of a schema or a reference."""
        is_reference = isinstance(target, str) and any(char in target for char in "#/.")
        return self._local(target, file) if is_reference else target

    def _local(self, reference: str, file: str) -> str:
        try:
            target = self._document.resolve(reference, file, follow=False, report=False)
        except UnresolvedReference:
            return reference
        if not target.file:
            return f"#{target.pointer}"
        if target.file not in self.files:
            self.files[target.file] = {}
            self.files[target.file] = self.copied(
                self._document.file(target.file).value, target.file
            )
        key = target.file.replace("~", "~0").replace("/", "~1")
        return f"#/{FILES}/{key}{target.pointer}"
