"""The events of PyYAML's parser, in C where it is built in, for text in the sense of YAML 1.2.

PyYAML follows YAML 1.1, which takes three more characters for line ends. They are replaced before
parsing, one for one so that offsets stay, and must be restored in scalars.
"""

from collections.abc import Iterator

import yaml

_OLD_BREAKS = "\x85\u2028\u2029"
_STAND_INS = "\uf8f0\uf8f1\uf8f2"
_HIDE = str.maketrans(_OLD_BREAKS, _STAND_INS)
_SHOW = str.maketrans(_STAND_INS, _OLD_BREAKS)
_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def has_old_breaks(text: str) -> bool:
    """Whether a text has characters that only YAML 1.1 takes for line ends."""
    return any(character in text for character in _OLD_BREAKS)


def restored(scalar: str) -> str:
    """Return a scalar as it was written; needed if the text has old line breaks."""
    return scalar.translate(_SHOW)


def events(text: str) -> Iterator[yaml.Event]:
    """Yield the events of a text; raises yaml.YAMLError where it is not well-formed."""
    if has_old_breaks(text):
        text = text.translate(_HIDE)
    yield from yaml.parse(text, Loader=_LOADER)
