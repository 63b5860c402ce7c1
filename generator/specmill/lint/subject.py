"""The subject of a rule: the document with a way to report, and its model."""

from dataclasses import dataclass

from ..model import Api
from ..parse.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a rule may look at; it reports through `reader`."""

    reader: Reader
    api: Api
