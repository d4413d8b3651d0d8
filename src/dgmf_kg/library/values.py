"""What a user types for a parameter, as the term that its variable is bound to."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from dgmf_kg import queries
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.frameworks import FRAMEWORK_GRAPH
from dgmf_kg.library.catalogue import Parameter, Question, nearest
from dgmf_kg.namespaces import GRADES, XSD
from dgmf_kg.store import GraphStore, Scope, Term

LANGUAGES: Final = ("en", "th")
_ABSOLUTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]+")
_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,18}")
_BUDDHIST_FROM: Final = 2400
_ERA: Final = 543


@dataclass(frozen=True)
class Known:
    """The codes of the framework that a store holds; all empty where it holds none.

    Attributes:
        stages: ranks of the stages, as typed.
        dimensions: codes of the dimensions.
        criteria: codes of the criteria.
    """

    stages: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()


def known(store: GraphStore) -> Known:
    """The codes of the framework in a store."""
    scope = Scope(default=(FRAMEWORK_GRAPH,))

    def codes(name: str, column: str) -> tuple[str, ...]:
        (query,) = (one for one in queries.group("report") if one.name == name)
        found = store.select(query.text, scope)
        position = found.columns.index(column)
        return tuple(term.value for row in found.rows if (term := row[position]))

    return Known(
        stages=codes("framework-stages", "rank"),
        dimensions=codes("framework-dimensions", "code"),
        criteria=codes("framework-criteria", "code"),
    )


def check_names(question: Question, given: Mapping[str, str]) -> None:
    """Refuse parameters that a question does not take, and their lack where it needs them.

    Raises:
        BadArgumentError: a parameter is unknown or missing.
    """
    names = tuple(parameter.name for parameter in question.parameters)
    for name in given:
        if not names:
            raise BadArgumentError("parameter-none", query=question.name, name=name)
        if name not in names:
            raise BadArgumentError(
                "parameter-unknown",
                query=question.name,
                name=name,
                nearest=nearest(name, names),
                known=" ".join(names),
            )
    for parameter in question.parameters:
        if parameter.required and parameter.name not in given:
            raise BadArgumentError(
                "parameter-missing", query=question.name, name=parameter.name, kind=parameter.kind
            )


def bind(question: Question, given: Mapping[str, str], codes: Known) -> dict[str, Term]:
    """The terms for the parameters of a question, defaults filled in.

    Args:
        question: the question.
        given: what was typed, by the names of parameters.
        codes: the codes that stages, dimensions and criteria may have.

    Raises:
        BadArgumentError: a parameter is unknown or missing, or its value is of the wrong kind.
    """
    check_names(question, given)
    terms = {}
    for parameter in question.parameters:
        value = given.get(parameter.name, parameter.default)
        if value or parameter.name in given:
            terms[parameter.name] = KINDS[parameter.kind](parameter, value, codes)
    return terms


def _iri(parameter: Parameter, value: str, _: Known) -> Term:
    if not _ABSOLUTE.fullmatch(value):
        raise _wrong("iri", parameter, value)
    return Term.iri(value)


def _string(_: Parameter, value: str, __: Known) -> Term:
    return Term.text(value)


def _date(parameter: Parameter, value: str, _: Known) -> Term:
    try:
        found = date.fromisoformat(value)
    except ValueError:
        found = None
    if found is None or found.isoformat() != value:
        raise _wrong("date", parameter, value)
    if found.year >= _BUDDHIST_FROM:
        instead = f"{found.year - _ERA}{value[4:]}"
        raise _wrong("date-buddhist", parameter, value, instead=instead)
    return Term.text(value, XSD + "date")


def _integer(parameter: Parameter, value: str, _: Known) -> Term:
    if not _INTEGER.fullmatch(value):
        raise _wrong("integer", parameter, value)
    return Term.text(str(int(value)), XSD + "integer")


def _stage(parameter: Parameter, value: str, codes: Known) -> Term:
    rank = _code("stage", parameter, value.lower().removeprefix("stage-"), codes.stages)
    return _integer(parameter, rank, codes)


def _dimension(parameter: Parameter, value: str, codes: Known) -> Term:
    return Term.text(_code("dimension", parameter, value.upper(), codes.dimensions))


def _criterion(parameter: Parameter, value: str, codes: Known) -> Term:
    return Term.text(_code("criterion", parameter, value.upper(), codes.criteria))


def _code(kind: str, parameter: Parameter, value: str, codes: tuple[str, ...]) -> str:
    if not codes:
        raise BadArgumentError("parameter-no-framework", name=parameter.name)
    # Codes of a framework of the user's own may be in small letters.
    found = {code.lower(): code for code in codes}.get(value.lower())
    if found is None:
        raise _wrong(kind, parameter, value, nearest=nearest(value, codes))
    return found


def _grade(parameter: Parameter, value: str, _: Known) -> Term:
    if value not in GRADES:
        raise _wrong("grade", parameter, value, known=" ".join(GRADES))
    return Term.iri(GRADES[value])


def _language(parameter: Parameter, value: str, _: Known) -> Term:
    if value not in LANGUAGES:
        raise _wrong("language", parameter, value, known=" ".join(LANGUAGES))
    return Term.text(value)


def _wrong(kind: str, parameter: Parameter, value: str, **more: str) -> BadArgumentError:
    values = {"name": parameter.name, "value": value, **more}
    return BadArgumentError(f"parameter-not-{kind}", None, **values)


KINDS: Final[dict[str, Callable[[Parameter, str, Known], Term]]] = {
    "iri": _iri,
    "string": _string,
    "date": _date,
    "integer": _integer,
    "stage": _stage,
    "dimension": _dimension,
    "criterion": _criterion,
    "grade": _grade,
    "language": _language,
}
"""How the values of each kind of parameter are read."""
