"""What can go wrong, as a tree.

DgmfError
├── BadInputError       the input cannot be read or used; the user can mend it (exit code 2)
│   └── RefusedError    a server answers but does not let us in or write (exit code 2)
├── BadArgumentError    the command was called with values that make no sense (exit code 2)
└── FaultError          a fault of this program, its installation, or a server (exit code 3)

An error carries a message id and its values, not a sentence: the report layer speaks Thai and
English.
"""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Place:
    """Where in a file something stands; line and column count from 1, None when not known."""

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        """`path:line:column`, as editors and terminals link it."""
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part)


@dataclass(frozen=True)
class Problem:
    """One thing wrong with an input: message id, the values it names, and the place."""

    message_id: str
    place: Place | None = None
    values: dict[str, str] = field(default_factory=dict)


class DgmfError(Exception):
    """Base of all errors that this package raises on purpose."""

    def __init__(self, message_id: str, place: Place | None = None, **values: str) -> None:
        """Keep the message id, the place and the values named in the message."""
        super().__init__(message_id, place, values)
        self.problem = Problem(message_id, place, values)

    def __reduce__(self) -> tuple[Callable[..., "DgmfError"], tuple[type["DgmfError"], Problem]]:
        """How it comes from one process to another."""
        return _again, (type(self), self.problem)


def _again(kind: type[DgmfError], problem: Problem) -> DgmfError:
    return kind(problem.message_id, problem.place, **problem.values)


class BadInputError(DgmfError):
    """A file cannot be read, is not RDF, or is not one description of one agency."""


class RefusedError(BadInputError):
    """A server that answers does not let us in, or does not let us write."""


class BadArgumentError(DgmfError):
    """An argument that no input could satisfy, such as a date that is not a date."""


class FaultError(DgmfError):
    """A fault of this program, its installation or a server, such as a missing data folder."""
