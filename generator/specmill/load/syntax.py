"""What reading a text can run into: problems with their place, and the errors that end it."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a text that could be read nevertheless."""

    code: str
    message: str
    line: int
    column: int


class SyntaxProblem(Exception):
    """The text is not well-formed."""

    def __init__(self, message: str, line: int, column: int, code: str = "document-syntax") -> None:
        super().__init__(message)
        self.message, self.line, self.column, self.code = message, line, column, code


class TooDeep(Exception):
    """The text nests deeper than can be read; the place is known if line is not 0."""

    def __init__(self, line: int = 0, column: int = 0) -> None:
        super().__init__("nested too deeply")
        self.line, self.column = line, column


def line_and_column(text: str) -> Callable[[int], tuple[int, int]]:
    """Return a function from offsets in the text to line and column, both counted from 1."""
    starts = [0]
    end = text.find("\n")
    while end >= 0:
        starts.append(end + 1)
        end = text.find("\n", end + 1)

    def place(offset: int) -> tuple[int, int]:
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    return place
