"""Matching: the parameters of an operation against the template of its path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from ..model import Location, Parameter, Style
from .parameters import undeclared
from .paths import Template, template_names
from .places import Place
from .reader import Reader

ByKey: TypeAlias = Mapping[tuple[Location, str], Parameter]


def by_name_and_location(told: Sequence[Parameter]) -> dict[tuple[Location, str], Parameter]:
    """Return parameters by what identifies them; of two that agree in it the later one."""
    return {(parameter.location, parameter.name): parameter for parameter in told}


def match_template(
    reader: Reader, told: Sequence[Parameter], template: Template, place: Place
) -> tuple[tuple[Parameter, ...], Template]:
    """Return the parameters an operation sends and the template with only its fixed query left.

    What the template names but nothing declares is a string; what is declared for the path but
    has no place in it is left out; both are reported.
    """
    known = by_name_and_location(told)
    template = _without_operators(known, template)
    open_pairs = [
        (name, names[0]) for name, value in template.query if (names := template_names(value))
    ]
    fixed = tuple((name, value) for name, value in template.query if not template_names(value))
    found = [
        *_from_query(known, open_pairs, place),
        *_declared(reader, known, template, {name for _, name in open_pairs}, place),
        *_missing(reader, known, template, place),
    ]
    return tuple(found), replace(template, query=fixed)


def _without_operators(known: ByKey, template: Template) -> Template:
    """Return a template whose `{.name}` and `{;name}` are `{name}` where that is what was declared.

    They are operators of RFC 6570 (3.2.5, 3.2.7), which repeat what the parameter's style says.
    """
    path = template.path
    for name in template.names:
        bare = name.lstrip(".;")
        if (Location.PATH, name) not in known and (Location.PATH, bare) in known:
            path = path.replace(f"{{{name}}}", f"{{{bare}}}")
    return replace(template, path=path, names=tuple(dict.fromkeys(template_names(path))))


def _from_query(known: ByKey, pairs: list[tuple[str, str]], place: Place) -> Iterator[Parameter]:
    """Yield the query parameters that pairs such as `v={version}` in a path key stand for."""
    for name, variable in pairs:
        if (Location.QUERY, name) not in known:
            parameter = known.get((Location.PATH, variable)) or undeclared(variable, place)
            yield replace(
                parameter, name=name, location=Location.QUERY, style=Style.FORM, explode=True
            )


def _declared(
    reader: Reader, known: ByKey, template: Template, moved: set[str], place: Place
) -> Iterator[Parameter]:
    for parameter in known.values():
        if parameter.location is not Location.PATH:
            yield parameter
        elif parameter.name in template.names:
            reserved = parameter.name in template.reserved
            yield replace(parameter, allow_reserved=True) if reserved else parameter
        elif parameter.name not in moved:
            reader.warning(
                "path-parameter-unused",
                f"{template.path!r} has no place for the path parameter {parameter.name!r}",
                place,
                hint="put it into the path in braces, or declare it in: query",
                done="the parameter was left out",
            )


def _missing(reader: Reader, known: ByKey, template: Template, place: Place) -> Iterator[Parameter]:
    for name in template.names:
        if (Location.PATH, name) not in known:
            reader.warning(
                "path-parameter-undeclared",
                f"{template.path!r} has no parameter named {name!r}",
                place,
                hint='declare it under "parameters" with "in: path"',
                done="it is taken as a string",
            )
            yield undeclared(name, place)
