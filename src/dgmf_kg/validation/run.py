"""Validate one description: terms first, then the shapes, each result with its place."""

import importlib.util
from collections.abc import Callable

from dgmf_kg import positions
from dgmf_kg.errors import BadArgumentError, BadInputError, Place
from dgmf_kg.store import Description
from dgmf_kg.validation import shapes, terms
from dgmf_kg.validation.model import RawResult, Result, Severity
from dgmf_kg.validation.vocabulary import vocabulary

ENGINES = ("shacl", "pyshacl")
"""Names of the SHACL engines: the compiled one, and the reference in Python."""

_Engine = Callable[[str, str], list[RawResult]]
_ORDER = {Severity.VIOLATION: 0, Severity.WARNING: 1, Severity.INFO: 2}


def validate(description: Description, engine: str | None = None) -> tuple[Result, ...]:
    """What is wrong with a description, gravest first, then in the order of the file.

    Args:
        description: what is validated, together with the framework's code lists.
        engine: `shacl` or `pyshacl`; by default the compiled one where it is installed.

    Raises:
        BadArgumentError: no engine of that name is installed.
        BadInputError: the engine broke down over a value in the description.
    """
    data = description.document.to_ntriples() + vocabulary().codes
    try:
        raw = _engine(engine)(shapes.text(), data)
    except BadInputError as error:
        place = Place(str(description.document.path))
        raise BadInputError(error.problem.message_id, place, **error.problem.values) from None
    results = terms.check(description) + [_complete(description, result) for result in raw]
    return tuple(sorted(results, key=_sort_key))


def _engine(name: str | None) -> _Engine:
    if name is None:
        name = "shacl" if importlib.util.find_spec("shacl") else "pyshacl"
    if name == "shacl" and importlib.util.find_spec("shacl"):
        from dgmf_kg.validation import native  # noqa: PLC0415 - only the chosen engine is loaded

        return native.run
    if name == "pyshacl":
        from dgmf_kg.validation import reference  # noqa: PLC0415 - slow to import

        return reference.run
    raise BadArgumentError("engine-unknown", engine=name, known=", ".join(ENGINES))


def _complete(description: Description, raw: RawResult) -> Result:
    rule, messages = shapes.rules().get(raw.shape, ("", {}))
    return Result(
        rule=rule,
        severity=raw.severity,
        focus=raw.focus,
        path=raw.path,
        value=raw.value,
        component=raw.component,
        shape=raw.shape,
        messages=messages,
        place=positions.locate(description.document.path, raw.focus, raw.path or None, raw.value),
    )


def _sort_key(result: Result) -> tuple[object, ...]:
    place = result.place
    return (
        _ORDER[result.severity],
        place.line or 0,
        place.column or 0,
        result.rule,
        result.focus,
        result.value or "",
    )
