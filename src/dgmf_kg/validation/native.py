"""The fast SHACL engine, compiled; the default where a wheel for it exists."""

import re
from functools import cache

import shacl

from dgmf_kg.validation.model import RawResult, Severity

_SIMPLE_PATH = re.compile(r"<([^<>]*)>")


@cache
def _compile(shapes: str) -> shacl.Shapes:
    return shacl.Shapes.from_turtle(shapes)


def run(shapes: str, data: str) -> list[RawResult]:
    """The results of validating N-Triples data against shapes in Turtle."""
    report = _compile(shapes).validate_text(data, format="ntriples")
    return [
        RawResult(
            focus=_plain(result.focus_node),
            path=_path(result.path),
            value=result.value_plain if result.value is None else _value(result),
            component=result.component,
            shape=_plain(result.source_shape or ""),
            severity=Severity(result.severity.lower()),
        )
        for result in report.results
    ]


def _value(result: shacl.Result) -> str | None:
    if result.value is not None and result.value.startswith("_:"):
        return result.value
    return result.value_plain


def _path(path: str | None) -> str:
    match = _SIMPLE_PATH.fullmatch(path or "")
    return match[1] if match else ""


def _plain(term: str) -> str:
    return term[1:-1] if term.startswith("<") else term
