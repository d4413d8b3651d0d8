"""One result model for all engines and checks."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from dgmf_kg.errors import Place, Problem


class Severity(StrEnum):
    """How grave a result is, by the names of SHACL."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class RawResult:
    """What an engine says: IRIs plain, blank nodes as `_:label`, the value's lexical form.

    Attributes:
        focus: the focus node.
        path: the predicate's IRI; empty for other paths and for node shapes.
        value: the offending value; None where the constraint names none.
        component: local name of the constraint component.
        shape: the IRI of the shape that was violated.
        severity: the shape's severity.
    """

    focus: str
    path: str
    value: str | None
    component: str
    shape: str
    severity: Severity


@dataclass(frozen=True)
class Result:
    """One validation result as a person needs it.

    Attributes:
        rule: the rule's id, such as `AG-01`.
        severity: violation, warning or info.
        focus: the node that the result is about.
        path: the property that it is about, empty where there is none.
        value: the offending value, None where there is none.
        component: local name of the SHACL constraint component, or of our own check.
        shape: the IRI of the shape; empty for the checks that are none.
        messages: the message by language, without the rule's id.
        place: where in the file.
    """

    rule: str
    severity: Severity
    focus: str
    path: str
    value: str | None
    component: str
    shape: str
    messages: dict[str, str] = field(hash=False)
    place: Place


@dataclass(frozen=True)
class FileResults:
    """What became of one file: its results, or the problem that kept it from being checked."""

    path: Path
    results: tuple[Result, ...]
    problem: Problem | None = None


_ORDER = {Severity.VIOLATION: 0, Severity.WARNING: 1, Severity.INFO: 2}


def in_order(results: Iterable[Result]) -> tuple[Result, ...]:
    """Results, the gravest first, then in the order of the file."""
    return tuple(sorted(results, key=_sort_key))


def _sort_key(result: Result) -> tuple[object, ...]:
    place = result.place
    return (
        _ORDER[result.severity],
        place.line or 0,
        place.column or 0,
        result.rule,
        result.focus,
        result.path,
        result.value or "",
    )
