"""One result model for all engines and checks."""

from dataclasses import dataclass, field
from enum import StrEnum

from dgmf_kg.errors import Place


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
        shape: the IRI of the shape; empty for the check of terms.
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
