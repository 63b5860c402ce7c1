"""XML bodies for the shapes the XML Object describes. A document type is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import InvalidArgumentError
from .operation import Xml
from .text import members, scalar_text, shape_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_PLAIN = Xml()


def dump_xml(value: Any, described: Xml | None) -> bytes:
    """Return a value as XML text in UTF-8; a string is taken as XML already.

    Raises:
        InvalidArgumentError: The value holds text that XML cannot hold.
    """
    from xml.etree import ElementTree

    if isinstance(value, str):
        return value.encode()
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    described = described or _PLAIN
    root = ElementTree.Element(_qualified(described, "root"))
    _write(root, value, described)
    try:
        return _DECLARATION + ElementTree.tostring(root, encoding="unicode").encode()
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(str(error), param="body") from None


def _write(element: Element, value: Any, described: Xml) -> None:
    if described.namespace:
        _declare(element, described)
    found = members(value)
    if found is None:
        if shape_of(value) == "array":
            item = described.item or _PLAIN
            for single in value:
                _add(element, described.name or "item", single, item)
        else:
            element.text = scalar_text(value)
        return
    for key, single in found.items():
        if shape_of(single) != "null":
            _write_member(element, key, single, described.members.get(key, _PLAIN))


def _write_member(element: Element, key: str, value: Any, described: Xml) -> None:
    from xml.etree.ElementTree import SubElement

    if described.attribute:
        if described.namespace and described.prefix:
            _declare(element, described)
        element.set(_qualified(described, key), scalar_text(value))
    elif described.text:
        element.text = scalar_text(value)
    elif shape_of(value) == "array":
        parent, item = element, described.item or _PLAIN
        if described.wrapped:
            parent = SubElement(element, _qualified(described, key))
            if described.namespace:
                _declare(parent, described)
        for single in value:
            _add(parent, described.name or key, single, item)
    else:
        _add(element, key, value, described)


def _add(parent: Element, name: str, value: Any, described: Xml) -> None:
    from xml.etree.ElementTree import SubElement

    _write(SubElement(parent, _qualified(described, name)), value, described)


def _qualified(described: Xml, name: str) -> str:
    """Return the name of an element or attribute, with its prefix."""
    name = described.name or name
    return f"{described.prefix}:{name}" if described.prefix else name


def _declare(element: Element, described: Xml) -> None:
    """Declare the namespace of a description at an element, under its prefix if it has one."""
    colon = ":" if described.prefix else ""
    element.set(f"xmlns{colon}{described.prefix}", described.namespace)


def load_xml(content: bytes, described: Xml | None) -> Any:
    """Return plain data, numbers and booleans still as text.

    Raises:
        ValueError: It is not XML, or has a document type declaration.
    """
    from xml.etree import ElementTree

    if b"<!DOCTYPE" in content or b"\x00" in content:
        raise ValueError("XML with a document type declaration is refused")
    try:
        root = ElementTree.fromstring(content)
        return _read_plain(root) if described is None else _read(root, described)
    except ElementTree.ParseError as error:
        raise ValueError(f"not XML: {error}") from None
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _read(element: Element, described: Xml) -> Any:
    if described.kind == "array":
        item = described.item or _PLAIN
        return [_read(child, item) for child in element]
    if described.kind != "object":
        return element.text or ""
    if not described.members:
        return _read_plain(element)
    result: dict[str, Any] = {}
    for key, member in described.members.items():
        name = member.name or key
        if member.attribute:
            for attribute, text in element.attrib.items():
                if _local(attribute) == name:
                    result[key] = text
            continue
        if member.text:
            if element.text:
                result[key] = element.text
            continue
        item = member.item or _PLAIN
        wanted = name if member.kind != "array" or member.wrapped else item.name or name
        found = [child for child in element if _local(child.tag) == wanted]
        if not found:
            continue
        if member.kind == "array":
            children = list(found[0]) if member.wrapped else found
            result[key] = [_read(child, item) for child in children]
        else:
            result[key] = _read(found[0], member)
    return result


def _read_plain(element: Element) -> Any:
    if not len(element) and not element.attrib:
        return element.text or ""
    result: dict[str, Any] = dict(element.attrib)
    for child in element:
        name, value = _local(child.tag), _read_plain(child)
        if name in result:
            known = result[name]
            result[name] = (
                [*known, value] if isinstance(known, list) else [known, value]
            )
        else:
            result[name] = value
    return result
