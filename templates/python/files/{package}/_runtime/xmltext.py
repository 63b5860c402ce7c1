"""XML bodies for the shapes the XML Object describes. Documents with a doctype are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from .errors import InvalidArgumentError
from .models import Model, XmlMember
from .text import members, scalar_text, shape_of
from .typing import model_class, strip

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from .operation import LazyType

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_PLAIN = XmlMember()


def dump_xml(value: Any, lazy: LazyType | None) -> bytes:
    """Return a value as XML text in UTF-8; a string is taken as XML already.

    Raises:
        InvalidArgumentError: The value is not an object, or holds text XML cannot hold.
    """
    from xml.etree import ElementTree

    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytes):
        return value
    cls = (
        type(value)
        if isinstance(value, Model)
        else model_class(lazy() if lazy else None)
    )
    found = members(value)
    if found is None:
        raise InvalidArgumentError("an XML body needs an object", param="body")
    name = (cls.__xml_name__ or cls.__name__) if cls is not None else "root"
    root = ElementTree.Element(name)
    _fill(root, found, cls)
    try:
        return _DECLARATION + ElementTree.tostring(root, encoding="unicode").encode()
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(str(error), param="body") from None


def _fill(element: Element, found: Any, cls: type[Model] | None) -> None:
    from xml.etree.ElementTree import SubElement

    types = wire_types(cls)
    facts = cls.__xml_members__ if cls is not None else {}
    for key, item in found.items():
        if shape_of(item) == "null":
            continue
        fact = facts.get(key, _PLAIN)
        name = fact.name or key
        if fact.attribute:
            element.set(name, scalar_text(item))
        elif shape_of(item) == "array":
            inner = types.get(key)
            parent = SubElement(element, name) if fact.wrapped else element
            for single in item:
                _write(SubElement(parent, fact.item_name or name), single, inner)
        else:
            _write(SubElement(element, name), item, types.get(key))


def _write(element: Element, value: Any, declared: Any) -> None:
    found = members(value)
    if found is None:
        element.text = scalar_text(value)
    else:
        cls = type(value) if isinstance(value, Model) else model_class(declared)
        _fill(element, found, cls)


def wire_types(cls: type[Model] | None) -> dict[str, Any]:
    """Return the declared type of each member of a model, by wire name."""
    if cls is None:
        return {}
    return {
        str(info.validation_alias or name): info.annotation
        for name, info in cls.model_fields.items()
    }


def load_xml(content: bytes, declared: Any) -> Any:
    """Return plain data for a declared type, numbers still as text.

    Raises:
        ValueError: It is not XML, or has a document type declaration.
    """
    from xml.etree import ElementTree

    if b"<!DOCTYPE" in content or b"\x00" in content:
        raise ValueError("XML with a document type declaration is refused")
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise ValueError(f"not XML: {error}") from None
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return _read(root, declared)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _read(element: Element, declared: Any) -> Any:
    cls = model_class(declared)
    if cls is None:
        return _read_plain(element)
    result: dict[str, Any] = {}
    for key, annotation in wire_types(cls).items():
        fact = cls.__xml_members__.get(key, _PLAIN)
        name = fact.name or key
        if fact.attribute:
            for attribute, text in element.attrib.items():
                if _local(attribute) == name:
                    result[key] = text
            continue
        found = [child for child in element if _local(child.tag) == name]
        if fact.wrapped:
            if found:
                result[key] = [_read(child, _item(annotation)) for child in found[0]]
        elif _is_list(annotation):
            if found:
                result[key] = [_read(child, _item(annotation)) for child in found]
        elif found:
            result[key] = _read(found[0], annotation)
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


def _is_list(annotation: Any) -> bool:
    return any(
        getattr(option, "__origin__", None) is list for option in strip(annotation)
    )


def _item(annotation: Any) -> Any:
    for option in strip(annotation):
        if getattr(option, "__origin__", None) is list:
            return get_args(option)[0]
    return None
