"""Line ends that YAML 1.1 knows and YAML 1.2 does not, hidden from a parser of YAML 1.1."""

_OLD = "\x85\u2028\u2029"
_STAND_INS = "\uf8f0\uf8f1\uf8f2"
_HIDE = str.maketrans(_OLD, _STAND_INS)
_SHOW = str.maketrans(_STAND_INS, _OLD)


def has_old_breaks(text: str) -> bool:
    """Whether a text has characters that only YAML 1.1 takes for line ends."""
    return any(character in text for character in _OLD)


def one_line_breaks(text: str) -> str:
    """Return a text of the same length in which only "\\n" ends a line."""
    return text.translate(_HIDE) if has_old_breaks(text) else text


def restored(text: str) -> str:
    """Return a scalar of such a text as it was written."""
    return text.translate(_SHOW)
