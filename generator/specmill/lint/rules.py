"""The table of rules: by kind of object, and about the document as a whole."""

from collections.abc import Callable
from typing import Final, TypeAlias

from ..parse.places import Place
from .array_items import array_without_items
from .bounds import crossed_bounds
from .discriminator_property import discriminator_property
from .enum_type import enum_type
from .equivalent_paths import equivalent_paths
from .example_fit import examples_fit
from .group_and_leaf import group_and_leaf
from .links import dangling_link
from .nullable_keyword import nullable_keyword
from .path_required import path_parameter_optional
from .patterns import invalid_pattern
from .scopes import undefined_scopes
from .server_default import server_default
from .subject import Subject
from .success import missing_success
from .two_examples import two_examples

PlaceRule: TypeAlias = Callable[[Subject, Place], None]
ApiRule: TypeAlias = Callable[[Subject], None]

_SCHEMA_RULES: Final[tuple[PlaceRule, ...]] = (
    crossed_bounds,
    enum_type,
    invalid_pattern,
    nullable_keyword,
    array_without_items,
    discriminator_property,
)

PLACE_RULES: Final[dict[str, tuple[PlaceRule, ...]]] = {
    "schema": _SCHEMA_RULES,
    "parameter": (
        path_parameter_optional,
        crossed_bounds,
        enum_type,
        invalid_pattern,
        two_examples,
    ),
    "header": (crossed_bounds, enum_type, invalid_pattern),
    "media_type": (two_examples,),
    "link": (dangling_link,),
    "server": (server_default,),
}

API_RULES: Final[tuple[ApiRule, ...]] = (
    equivalent_paths,
    undefined_scopes,
    group_and_leaf,
    missing_success,
    examples_fit,
)
