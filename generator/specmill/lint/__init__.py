"""Linting: rules about the meaning of a document, each small enough to read at a glance.

Generation does not need them: what it relies on is checked while parsing. `lint` runs them all.
"""

from ..diagnostics import Diagnostics
from ..document import Document
from ..model import Api
from ..parse import ParseSettings
from ..parse.reader import Reader
from .rules import API_RULES, PLACE_RULES
from .subject import Subject
from .walk import walk


def lint(document: Document, api: Api, diagnostics: Diagnostics) -> None:
    """Report what is wrong or doubtful in a document that has been parsed to `api`."""
    reader = Reader(document, ParseSettings(), diagnostics)
    subject = Subject(reader=reader, api=api)
    for kind, place in walk(reader):
        for rule in PLACE_RULES.get(kind, ()):
            rule(subject, place)
    for whole in API_RULES:
        whole(subject)


__all__ = ["lint"]
